import type { Actor } from '#domain/actor.ts'
import { type Conference, type ConferenceId, getConference } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What the hall may see: name and group as announced, the order, the counts. Never the words. */
export type Projection = {
  readonly conference: Conference
  readonly last: {
    readonly order: number
    readonly speaker: string | null
    readonly unitName: string | null
  } | null
  readonly count: number
  readonly answered: number
}

export async function projection(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: ConferenceId,
): Promise<Projection> {
  const conference = await getConference(db, actor, id)
  const spoken = db
    .selectFrom('petition')
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.conference_id', '=', id)
    .where('petition.origin', '=', 'live')
  const last = await spoken
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .select(['petition.speaking_order as order', 'petition.name as speaker', 'unit.name as unitName'])
    .orderBy('petition.speaking_order', 'desc')
    .limit(1)
    .executeTakeFirst()
  const { count, answered } = await spoken
    .select(({ fn }) => [
      fn.countAll<number>().as('count'),
      fn.count<number>('petition.answered_on_spot').as('answered'),
    ])
    .executeTakeFirstOrThrow()
  return {
    conference,
    last: last === undefined ? null : { ...last, order: last.order ?? 0 },
    count,
    answered,
  }
}
