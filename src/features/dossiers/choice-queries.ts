import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { listTopics } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { About } from './same-queries.ts'

export const listChoices = async (db: DatabaseTransaction, actor: Pick<Actor, 'ward'>, today: IsoDate) => ({
  units: await listUnits(db, actor, { openOn: today }),
  topics: await listTopics(db, actor.ward),
})

/** Petitions somebody ticked, as a new dossier shows them. For people of the office, who see every petition. */
export async function listPicked(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly PetitionId[],
) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('petition')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .select(['petition.id', 'petition.code', 'petition.text', 'petition.name', 'petition.place'])
    .select(['petition.topic_code', 'petition.unit_id', 'petition.said_on', 'unit.name as group'])
    .where('petition.ward_id', '=', ward)
    .where('petition.id', 'in', [...ids])
    .where('petition.moved_away_at', 'is', null)
    .orderBy('petition.code')
    .execute()
  return rows.map((row) => ({
    id: row.id as PetitionId,
    code: row.code,
    text: row.text,
    name: row.name,
    place: row.place,
    topicCode: row.topic_code,
    unit: row.unit_id as UnitId | null,
    group: row.group,
    saidOn: row.said_on as IsoDate,
  }))
}
export type Picked = Awaited<ReturnType<typeof listPicked>>[number]

/** What the picked petitions agree on; what they differ in stays open. */
export function commonOf(picked: readonly Picked[]): About & { readonly title: string } {
  const agreed = <Value>(of: (one: Picked) => Value | null): Value | null => {
    const [first = null, ...others] = new Set(picked.map(of))
    return others.length === 0 ? first : null
  }
  const [first] = picked
  return {
    words: picked
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2000),
    topicCode: agreed((one) => one.topicCode),
    group: agreed((one) => one.unit),
    groupName: agreed((one) => one.group),
    place: agreed((one) => one.place),
    title: first === undefined ? '' : firstSentence(first.text),
  }
}

/** A title to start from; people will shorten it. */
function firstSentence(text: string): string {
  const sentence = text.split(/(?<=[.!?;])\s|\n/u)[0]?.replace(/[.;!?]+$/u, '') ?? ''
  if (sentence.length <= 120) return sentence
  return `${sentence.slice(0, 120).replace(/\s\S*$/u, '')}`
}
