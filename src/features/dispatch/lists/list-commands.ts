import { newId, type UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { UnitKind } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { dispatchPolicy } from '../policy.ts'
import { getList, type ListId } from './list-queries.ts'

/** What a ward begins with; the office makes its own beside them. */
const startingLists: readonly { readonly name: string; readonly follows: readonly UnitKind[] }[] = [
  { name: 'Các tổ dân phố', follows: ['group'] },
  {
    name: 'Các cơ quan, đơn vị của phường',
    follows: ['party-organisation', 'office', 'department', 'police', 'military', 'front'],
  },
]

/** The lists and the rules of chasing a ward begins with. */
export const seedDispatch = command('dispatch.seed', async (tx, actor, _: null) => {
  authorize(dispatchPolicy, actor, 'seed', null)
  await tx.db
    .insertInto('dispatch_rule')
    .values({ ward_id: actor.ward })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.db
    .insertInto('recipient_list')
    .values(
      startingLists.map(({ name, follows }) => ({
        ward_id: actor.ward,
        id: newId<'RecipientList'>(),
        name,
        follows: [...follows],
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx.announce({ type: 'dispatch.seeded', subject: { kind: 'ward', id: actor.ward } })
  return ok(null)
})

export type ListInput = {
  /** Null: a new list. */
  readonly id: ListId | null
  readonly version: number
  readonly name: string
  readonly follows: readonly UnitKind[]
  readonly units: readonly UnitId[]
  readonly bodies: readonly string[]
  readonly closed: boolean
}

/** A list is made or corrected; what was sent by it before stays as it was sent. */
export const saveList = command('dispatch.save-list', async (tx, actor, input: ListInput) => {
  const before = input.id === null ? null : await getList(tx.db, actor, input.id)
  authorize(dispatchPolicy, actor, 'keep-lists', null)
  if (before !== null && before.version !== input.version)
    return refuse('stale', 'Có người vừa sửa danh sách này. Hãy xem lại rồi lưu lần nữa.')
  if (input.follows.length + input.units.length + input.bodies.length === 0)
    return refuse('empty', 'Danh sách chưa có nơi nhận nào. Hãy chọn ít nhất một nơi.', 'units')
  const id = input.id ?? newId<'RecipientList'>()
  const facts = {
    name: input.name,
    follows: [...input.follows],
    bodies: [...new Set(input.bodies)],
    closed_at: input.closed ? tx.now : null,
    version: (before?.version ?? 0) + 1,
  }
  await tx.db
    .insertInto('recipient_list')
    .values({ ward_id: actor.ward, id, ...facts })
    .onConflict((conflict) => conflict.columns(['ward_id', 'id']).doUpdateSet(facts))
    .execute()
  await replaceUnits(tx, actor, id, input.units)
  await tx.announce({
    type: before === null ? 'dispatch.list-created' : 'dispatch.list-changed',
    subject: { kind: 'recipient-list', id },
    data: { name: input.name },
  })
  return ok({ id })
})

async function replaceUnits(
  tx: Tx,
  actor: Parameters<typeof getList>[1],
  list: ListId,
  units: readonly UnitId[],
): Promise<void> {
  await tx.db
    .deleteFrom('recipient_list_unit')
    .where('ward_id', '=', actor.ward)
    .where('list_id', '=', list)
    .execute()
  if (units.length === 0) return
  await tx.db
    .insertInto('recipient_list_unit')
    .values([...new Set(units)].map((unit) => ({ ward_id: actor.ward, list_id: list, unit_id: unit })))
    .execute()
}
