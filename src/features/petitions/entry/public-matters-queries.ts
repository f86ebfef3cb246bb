import type { Actor } from '#domain/actor.ts'
import { listTopics } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionLater, PublicMatter } from '../duties/later.ts'
import { same } from '../same/same.ts'
import { PROPOSED } from '../same-queries.ts'
import { loadLearned, suggest } from '../suggestion-queries.ts'

/** Comparing two texts costs about a millisecond, and anybody may send. */
const COMPARED = 40
const SHOWN = 3

/**
 * What stands in the public ledger and may be the matter just sent. Of other people's petitions nothing is looked at: whoever types words to
 * find out whether somebody complained finds only what the ward published.
 */
export async function publicMattersLike(
  db: DatabaseTransaction,
  actor: Actor,
  code: string,
  later: Pick<PetitionLater, 'publicMatters'>,
): Promise<readonly PublicMatter[]> {
  const sent = await db
    .selectFrom('petition')
    .select(['text', 'place', 'unit_id', 'received_at as at'])
    .where('ward_id', '=', actor.ward)
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  const open = new Set((await listTopics(db, actor.ward)).flatMap((one) => (one.closed ? [] : [one.code])))
  const heard = suggest(sent.text, await loadLearned(db, actor), open).topics.slice(0, 2)
  const units = await listUnits(db, actor, { kind: 'group' })
  const group = units.find(({ id }) => id === sent.unit_id)?.name ?? null
  const here = { text: sent.text, group, place: sent.place, at: sent.at }
  const matters = await later.publicMatters(
    db,
    actor,
    heard.map((one) => one.code),
  )
  return matters
    .slice(0, COMPARED)
    .map((matter) => ({ matter, ...same(here, opinionOf(matter)) }))
    .filter((one) => one.same >= PROPOSED)
    .toSorted((a, b) => b.same - a.same)
    .slice(0, SHOWN)
    .map(({ matter }) => matter)
}

const opinionOf = ({ promise, topicCode, group, place }: PublicMatter) => ({
  text: promise,
  topics: [topicCode],
  group,
  place,
})
