import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import type { ChasingRules } from './chasing.ts'
import { dispatchPolicy } from './policy.ts'
import { getRules } from './rule-queries.ts'

/** How the ward chases from now on; days already set stay as they are. */
export const setRules = command(
  'dispatch.set-rules',
  async (tx, actor, input: ChasingRules & { readonly version: number }) => {
    authorize(dispatchPolicy, actor, 'keep-lists', null)
    const before = await getRules(tx.db, actor)
    if (before.version !== input.version)
      return refuse('stale', 'Có người vừa sửa cách đôn đốc. Hãy xem lại rồi lưu lần nữa.')
    const { dueDays, beforeDays, everyDays, times, handHours } = input
    const facts = {
      due_days: dueDays,
      before_days: beforeDays,
      every_days: everyDays,
      times,
      hand_hours: handHours,
      version: before.version + 1,
    }
    await tx.db
      .insertInto('dispatch_rule')
      .values({ ward_id: actor.ward, ...facts })
      .onConflict((conflict) => conflict.column('ward_id').doUpdateSet(facts))
      .execute()
    await tx.announce({
      type: 'dispatch.rules-set',
      subject: { kind: 'ward', id: actor.ward },
      data: { days: dueDays, count: times },
    })
    return ok(null)
  },
)
