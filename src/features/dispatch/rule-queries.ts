import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type ChasingRules, standardRules } from './chasing.ts'

export type KeptRules = ChasingRules & { readonly version: number }

/** How soon this ward wants to know, and how it chases. */
export async function getRules(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>): Promise<KeptRules> {
  const row = await db.selectFrom('dispatch_rule').selectAll().where('ward_id', '=', ward).executeTakeFirst()
  if (row === undefined) return { ...standardRules, version: 0 }
  return {
    dueDays: row.due_days,
    beforeDays: row.before_days,
    everyDays: row.every_days,
    times: row.times,
    handHours: row.hand_hours,
    version: row.version,
  }
}
