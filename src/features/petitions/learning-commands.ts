import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { Learned } from './classify/learned.ts'

/** Two people teach at once: the second goes on from what the first taught, even if nothing was taught before. */
export async function changeLearned(
  tx: Tx,
  ward: WardId,
  change: (before: Learned) => Learned,
): Promise<void> {
  await tx.db
    .insertInto('topic_learning')
    .values({ ward_id: ward, learned: '{}' })
    .onConflict((conflict) => conflict.column('ward_id').doNothing())
    .execute()
  const { learned } = await tx.db
    .selectFrom('topic_learning')
    .select('learned')
    .where('ward_id', '=', ward)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await tx.db
    .updateTable('topic_learning')
    .set({ learned: JSON.stringify(change(learned as Learned)) })
    .where('ward_id', '=', ward)
    .execute()
}
