import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { listTopics, type Topic } from '#features/calendar/index.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { listUnits, type Unit } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What the register can be filtered by, as names. */
export type Choices = {
  readonly groups: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly conferences: readonly ConferenceChoice[]
  readonly batches: readonly { readonly id: Id<'PetitionBatch'>; readonly name: string }[]
}
export type ConferenceChoice = {
  readonly id: ConferenceId
  readonly title: string
  readonly heldOn: IsoDate
}

const MOST = 50

export async function listChoices(db: DatabaseTransaction, actor: Pick<Actor, 'ward'>): Promise<Choices> {
  const [groups, topics, conferences, batches] = await Promise.all([
    listUnits(db, actor, { kind: 'group' }),
    listTopics(db, actor.ward),
    listConferenceChoices(db, actor),
    listBatchChoices(db, actor),
  ])
  return { groups: residentialGroups(groups), topics, conferences, batches }
}

/** Without the body that all groups make together. */
export const residentialGroups = (groups: readonly Unit[]): readonly Unit[] =>
  groups.filter(({ id }) => !groups.some(({ parent }) => parent === id))

/** The latest dialogues, cancelled ones left out. */
export async function listConferenceChoices(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly ConferenceChoice[]> {
  const rows = await db
    .selectFrom('conference')
    .select(['id', 'title', 'held_on'])
    .where('ward_id', '=', ward)
    .where('cancelled_at', 'is', null)
    .orderBy('held_on', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ id, title, held_on }) => ({
    id: id as ConferenceId,
    title,
    heldOn: held_on as IsoDate,
  }))
}

async function listBatchChoices(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<Choices['batches']> {
  const rows = await db
    .selectFrom('petition_batch')
    .select(['id', 'file_name', 'uploaded_at'])
    .where('ward_id', '=', ward)
    .where('confirmed_at', 'is not', null)
    .orderBy('uploaded_at', 'desc')
    .limit(MOST)
    .execute()
  return rows.map(({ id, file_name, uploaded_at }) => ({
    id: id as Id<'PetitionBatch'>,
    name: `${file_name ?? 'Bản dán vào'}, ${formatDate(dateInVietnam(uploaded_at))}`,
  }))
}
