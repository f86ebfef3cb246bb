import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { adminPolicy } from './policy.ts'
import { getWardForUpdate, type WardFacts } from './ward-queries.ts'

/** `seen`: the facts as the form showed them (`seenOf`), so that nothing is overwritten silently. */
export type ChangeWard = { readonly facts: WardFacts; readonly seen: string }

export const seenOf = (facts: WardFacts): string =>
  JSON.stringify([
    facts.name,
    facts.placeName,
    facts.province,
    facts.code,
    facts.host,
    facts.firstPasswordDays,
    facts.secondFactorRoles,
  ])

export const changeWard = command('ward.change', async (tx, actor, { facts, seen }: ChangeWard) => {
  authorize(adminPolicy, actor, 'change-ward', null)
  const before = await getWardForUpdate(tx.db, actor.ward)
  if (seenOf(before) !== seen)
    return refuse(
      'stale',
      'Người khác vừa đổi thông tin này. Chưa ghi gì; xin tải lại trang, xem giá trị mới rồi sửa tiếp.',
    )
  const { placeName, firstPasswordDays, secondFactorRoles, ...columns } = facts
  await tx.db
    .updateTable('ward')
    .set({
      ...columns,
      place_name: placeName,
      first_password_days: firstPasswordDays,
      second_factor_roles: [...secondFactorRoles],
    })
    .where('id', '=', actor.ward)
    .execute()
  const keys = Object.keys(facts) as (keyof WardFacts)[]
  const changed = keys.filter((key) => JSON.stringify(facts[key]) !== JSON.stringify(before[key]))
  await tx.announce({
    type: 'ward.changed',
    subject: { kind: 'ward', id: actor.ward },
    data: { changed: Object.fromEntries(changed.map((key) => [key, { from: before[key], to: facts[key] }])) },
  })
  return ok(null)
})
