import type { AccountId, WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

export type ToldEvent<Type extends string> = {
  readonly type: Type
  readonly at: Date
  readonly by: AccountId | null
  /** The id of what it happened to. */
  readonly subject: string
  readonly data: unknown
}

/** The event at `seq` of the ward's history, when it is of one of `types`; null: an event of something else. */
export async function findToldEvent<Type extends string>(
  db: DatabaseTransaction,
  ward: WardId,
  seq: number,
  types: readonly Type[],
): Promise<ToldEvent<Type> | null> {
  const row = await db
    .selectFrom('audit_event')
    .select(['type', 'at', 'actor_id as by', 'subject_id as subject', 'data'])
    .where('ward_id', '=', ward)
    .where('seq', '=', seq)
    .where('type', 'in', [...types])
    .executeTakeFirst()
  if (row === undefined || row.subject === null) return null
  return { ...row, type: row.type as Type, by: row.by as AccountId | null, subject: row.subject }
}
