import { sql } from 'kysely'
import type { WardId } from '#domain/id.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { Tx } from '#platform/command.ts'

/** The letters to a person whose data are erased, inside the caller's command: of each only number, date and state are left. */
export async function forgetLetters(tx: Tx, ward: WardId, petition: PetitionId): Promise<void> {
  const letters = await tx.db
    .updateTable('reply')
    .set({
      addressee: '—',
      address: null,
      given_key: '',
      rest_key: '',
      subject: '—',
      body: '—',
      personal: null,
    })
    .where('ward_id', '=', ward)
    .where('petition_id', '=', petition)
    .returning('id')
    .execute()
  const words = await tx.db
    .updateTable('citizen_word')
    .set({ reason: blanked('reason'), decision_reason: blanked('decision_reason') })
    .where('ward_id', '=', ward)
    .where('petition_id', '=', petition)
    .returning('id')
    .execute()
  if (letters.length > 0)
    await tx.db
      .updateTable('reply_step')
      .set({ receiver: blanked('receiver'), reason: blanked('reason') })
      .where('ward_id', '=', ward)
      .where(
        'reply_id',
        'in',
        letters.map(({ id }) => id),
      )
      .execute()
  await dropPapers(
    tx,
    ward,
    [...letters, ...words].map(({ id }) => id),
  )
}

const blanked = (column: string) =>
  sql<string | null>`case when ${sql.ref(column)} is null then null else '—' end`

/** Signed scans and proofs of delivery: the rows at once, the bytes when nothing else uses them. */
async function dropPapers(tx: Tx, ward: WardId, owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return
  const dropped = await tx.db
    .deleteFrom('attachment')
    .where('ward_id', '=', ward)
    .where('owner_kind', 'in', ['reply-signed', 'reply-proof'])
    .where('owner_id', 'in', [...owners])
    .returning('sha256')
    .execute()
  for (const { sha256 } of dropped) await tx.enqueue('petitions.drop-blob', { sha256 })
}
