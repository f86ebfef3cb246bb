import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Classification, classify } from './classify/classify.ts'
import { type Learned, NOTHING_LEARNED } from './classify/learned.ts'

/** What this ward's own confirmations have taught. */
export async function loadLearned(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>): Promise<Learned> {
  const row = await db
    .selectFrom('topic_learning')
    .select('learned')
    .where('ward_id', '=', ward)
    .executeTakeFirst()
  return (row?.learned ?? NOTHING_LEARNED) as unknown as Learned
}

/** A proposal with its reasons, from the lexicon and the ward's own experience; only topics the ward still uses. */
export function suggest(text: string, learned: Learned, open: ReadonlySet<string>): Classification {
  const said = classify(text, learned)
  return { ...said, topics: said.topics.filter(({ code }) => open.has(code)) }
}
