import { sql } from 'kysely'
import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import { relearn } from '../classify-commands.ts'
import type { Petition } from '../load-queries.ts'
import type { PetitionLater } from './later.ts'

/**
 * Takes away everything that says who the person is, inside the caller's command. Code, kind, dates, topic and group stay, so that
 * numbers have no gaps and counts stay right; so do the words, unless they identify the person.
 */
export async function erasePetition(
  tx: Tx,
  ward: WardId,
  petition: Petition,
  { words, later }: { readonly words: boolean; readonly later: PetitionLater },
): Promise<void> {
  await tx.db
    .updateTable('petition')
    .set({
      ...whoItWas,
      ...(words ? whatWasSaid : {}),
      erased_at: tx.now,
      version: petition.version + 1,
    })
    .where('ward_id', '=', ward)
    .where('id', '=', petition.id)
    .execute()
  if (words) await forgetWords(tx, ward, petition)
  await dropFiles(tx, ward, petition)
  await forgetTraces(tx, ward, petition)
  await later.forgetLetters(tx, ward, petition.id)
}

const whoItWas = {
  name: null,
  given_key: null,
  rest_key: null,
  phone: null,
  email: null,
  address: null,
  channel: 'none',
  said_at: null,
  latitude: null,
  longitude: null,
  duplicate_hint: null,
  may_publish_text: false,
  may_publish_photo: false,
}
const whatWasSaid = { text: '—', place: null, answered_on_spot: null, answered_by: null }

/** The corrections beside the words go with them, and what they taught the suggestions. */
async function forgetWords(tx: Tx, ward: WardId, petition: Petition): Promise<void> {
  await tx.db
    .deleteFrom('petition_correction')
    .where('ward_id', '=', ward)
    .where('petition_id', '=', petition.id)
    .execute()
  await relearn(tx, ward, petition, null)
}

/** The rows at once, the bytes when nothing else uses them. */
async function dropFiles(tx: Tx, ward: WardId, { id }: Petition): Promise<void> {
  const dropped = await tx.db
    .deleteFrom('attachment')
    .where('ward_id', '=', ward)
    .where('owner_kind', '=', 'petition')
    .where('owner_id', '=', id)
    .returning('sha256')
    .execute()
  for (const { sha256 } of dropped) await tx.enqueue('petitions.drop-blob', { sha256 })
}

/** Who asked, rows of the preview it came from, and answers kept for forms that are sent twice. */
export async function forgetTraces(tx: Tx, ward: WardId, { id, batch, petitioner }: Petition): Promise<void> {
  await tx.db
    .updateTable('data_request')
    .set({
      asked_by: '—',
      identified_by: '—',
      extended_why: sql<string | null>`case when extended_why is null then null else '—' end`,
      reason: sql<string | null>`case when reason is null then null else '—' end`,
    })
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .execute()
  if (batch !== null)
    await tx.db
      .deleteFrom('petition_draft')
      .where('ward_id', '=', ward)
      .where('batch_id', '=', batch)
      .execute()
  const { name, phone, email, address } = petitioner
  const said = [id, name, phone, email, address].flatMap((part) => part ?? [])
  await tx.db
    .deleteFrom('idempotency_key')
    .where('ward_id', '=', ward)
    .where(
      sql<boolean>`exists (select from unnest(${sql.val(said)}::text[]) part where strpos(result::text, part) > 0)`,
    )
    .execute()
}
