import type { Selectable } from 'kysely'
import type { RestrictedPetition as Table } from '#db/tables.ts'
import { type Actor, accountOf } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Seal } from '#platform/seal.ts'
import { sealContext } from '../enter-commands.ts'
import type { PetitionId, RestrictedPetitionId, SealedWords } from '../petition.ts'
import { type Decision, OPEN_MINUTES, type Restricted } from './restricted.ts'
import { sealOfRow } from './row-key-commands.ts'

/** Never the sealed column: who only lists does not even carry it. */
const facts = [
  'id',
  'code',
  'reason',
  'received_at',
  'entered_by',
  'decided',
  'decided_by',
  'decided_at',
  'released_as',
  'destroyed_at',
  'version',
] as const

export async function listRestricted(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  filter: { readonly waiting: boolean },
): Promise<readonly Restricted[]> {
  let query = db.selectFrom('restricted_petition').select(facts).where('ward_id', '=', ward)
  if (filter.waiting) query = query.where('decided', 'is', null)
  const rows = await query.orderBy('received_at', 'desc').orderBy('id', 'desc').limit(500).execute()
  return rows.map(toRestricted)
}

export async function getRestricted(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: RestrictedPetitionId,
): Promise<Restricted> {
  const row = await db
    .selectFrom('restricted_petition')
    .select(facts)
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirst()
  return toRestricted(found(row, 'restricted petition'))
}

export async function getRestrictedForUpdate(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: RestrictedPetitionId,
) {
  const row = found(
    await db
      .selectFrom('restricted_petition')
      .selectAll()
      .where('ward_id', '=', ward)
      .where('id', '=', id)
      .forNoKeyUpdate()
      .executeTakeFirst(),
    'restricted petition',
  )
  return { facts: toRestricted(row), sealed: row.sealed, conference: row.conference_id }
}

export const wordsOf = (seal: Seal, ward: string, id: string, sealed: Uint8Array): SealedWords =>
  JSON.parse(seal.open(sealed, sealContext(ward, id))) as SealedWords

export type Opened = { readonly words: SealedWords; readonly note: string | null; readonly until: Date }

/** The words, while this very person has the seal open: stated a purpose within the last quarter of an hour. */
export async function findOpened(
  db: DatabaseTransaction,
  actor: Actor,
  seal: Seal,
  id: RestrictedPetitionId,
  now: Date,
): Promise<Opened | null> {
  const account = accountOf(actor)
  if (account === null) return null
  const view = await db
    .selectFrom('restricted_view')
    .select('viewed_at')
    .where('ward_id', '=', actor.ward)
    .where('petition_id', '=', id)
    .where('viewed_by', '=', account)
    .where('viewed_at', '>', new Date(now.getTime() - OPEN_MINUTES * 60_000))
    .orderBy('viewed_at', 'desc')
    .executeTakeFirst()
  if (view === undefined) return null
  const row = await db
    .selectFrom('restricted_petition')
    .select(['sealed', 'decision_sealed'])
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .where('destroyed_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return null
  const own = await sealOfRow(db, seal, actor.ward, id)
  return {
    words: wordsOf(own, actor.ward, id, row.sealed),
    note:
      row.decision_sealed === null
        ? null
        : own.open(row.decision_sealed, `${sealContext(actor.ward, id)}/decision`),
    until: new Date(view.viewed_at.getTime() + OPEN_MINUTES * 60_000),
  }
}

export type Viewing = {
  readonly id: string
  readonly by: AccountId
  readonly at: Date
  readonly purpose: string
}

/** Every opening of the seal, the newest first. */
export async function listViewings(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: RestrictedPetitionId,
): Promise<readonly Viewing[]> {
  return db
    .selectFrom('restricted_view')
    .select(['id', 'viewed_by as by', 'viewed_at as at', 'purpose'])
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .orderBy('viewed_at', 'desc')
    .$narrowType<Viewing>()
    .execute()
}

const toRestricted = (row: Pick<Selectable<Table>, (typeof facts)[number]>): Restricted => ({
  id: row.id as RestrictedPetitionId,
  code: row.code,
  reason: row.reason as Restricted['reason'],
  receivedAt: row.received_at,
  enteredBy: row.entered_by as AccountId | null,
  decided:
    row.decided === null || row.decided_at === null
      ? null
      : { as: row.decided as Decision, by: row.decided_by as AccountId, at: row.decided_at },
  releasedAs: row.released_as as PetitionId | null,
  destroyedAt: row.destroyed_at,
  version: row.version,
})
