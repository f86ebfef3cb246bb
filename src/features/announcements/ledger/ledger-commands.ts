import { accountOf } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { announcementPolicy } from '../policy.ts'
import { type ChosenWords, entryOf } from './content-queries.ts'
import { fingerprintOfEntry, publishEntry } from './ledger.ts'
import { listLedgerEditions, searchedWords } from './ledger-queries.ts'

export type PublishEntryInput = {
  readonly dossier: DossierId
  readonly chosen: ChosenWords
  readonly seen: string
}

/** From now on everybody can read it, exactly as previewed, or nothing. */
export const publishMatter = command('ledger.publish', async (tx, actor, input: PublishEntryInput) => {
  await lockMatter(tx, actor.ward, input.dossier)
  const content = await entryOf(tx.db, actor, input.dossier, input.chosen)
  authorize(announcementPolicy, actor, 'publish', null)
  const [latest] = await listLedgerEditions(tx.db, actor, input.dossier)
  const decision = publishEntry(content, input.seen, latest ?? null)
  if (!decision.ok) return decision
  const { edition } = decision.value
  const sha256 = fingerprintOfEntry(content)
  const publishedBy = accountOf(actor)
  if (publishedBy === null) throw new Forbidden(announcementPolicy.name, 'not a person')
  await tx.db
    .insertInto('ledger_entry')
    .values({
      ward_id: actor.ward,
      dossier_id: input.dossier,
      edition,
      conference_id: content.conference?.id ?? null,
      topic_code: content.topicCode,
      content: JSON.stringify(content),
      content_sha256: sha256,
      published_by: publishedBy,
      published_at: tx.now,
      folded: searchedWords(content),
    })
    .execute()
  await tx.announce({
    type: 'ledger.published',
    subject: { kind: 'dossier', id: input.dossier },
    data: { version: edition, sha256 },
  })
  return ok({ edition })
})

export type WithdrawEntryInput = { readonly dossier: DossierId; readonly reason: string }

/** Takes the matter away from the public at once; the editions stay on record. */
export const withdrawMatter = command('ledger.withdraw', async (tx, actor, input: WithdrawEntryInput) => {
  await lockMatter(tx, actor.ward, input.dossier)
  authorize(announcementPolicy, actor, 'withdraw', null)
  const [latest] = await listLedgerEditions(tx.db, actor, input.dossier)
  if (latest === undefined || latest.withdrawn !== null)
    return refuse('not-public', 'Việc này hiện không công khai.')
  await tx.db
    .updateTable('ledger_entry')
    .set({ withdrawn_at: tx.now, withdrawn_by: accountOf(actor), withdrawn_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', input.dossier)
    .where('edition', '=', latest.edition)
    .execute()
  await tx.announce({
    type: 'ledger.withdrawn',
    subject: { kind: 'dossier', id: input.dossier },
    data: { version: latest.edition, reason: input.reason },
  })
  return ok({ edition: latest.edition })
})

/** Two clerks publishing at once come one after the other. */
const lockMatter = (tx: Tx, ward: string, dossier: DossierId) =>
  tx.db
    .selectFrom('dossier')
    .select('id')
    .where('ward_id', '=', ward)
    .where('id', '=', dossier)
    .forNoKeyUpdate()
    .execute()
