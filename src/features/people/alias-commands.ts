import { dateInVietnam } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { unitPolicy } from './policy.ts'
import { claimNames } from './unit-names-commands.ts'
import { getUnitForUpdate } from './unit-queries.ts'

export const addAlias = command(
  'unit.add-alias',
  async (tx, actor, input: { readonly unit: UnitId; readonly name: string }) => {
    const unit = await getUnitForUpdate(tx.db, actor.ward, input.unit)
    authorize(unitPolicy, actor, 'name', unit)
    const name = foldWhitespace(input.name)
    const refused = await claimNames(tx.db, {
      ward: actor.ward,
      unit: unit.id,
      names: [name],
      own: false,
      today: dateInVietnam(tx.now),
      field: 'alias',
    })
    if (refused !== null) return refused
    await tx.announce({ type: 'unit.alias-added', subject: { kind: 'unit', id: unit.id }, data: { name } })
    return ok({ id: unit.id })
  },
)

export const removeAlias = command(
  'unit.remove-alias',
  async (tx, actor, input: { readonly unit: UnitId; readonly key: string }) => {
    const unit = await getUnitForUpdate(tx.db, actor.ward, input.unit)
    authorize(unitPolicy, actor, 'name', unit)
    const alias = tx.db
      .selectFrom('unit_alias')
      .select(['name', 'own_name'])
      .where('ward_id', '=', actor.ward)
      .where('unit_id', '=', unit.id)
      .where('key', '=', input.key)
    const { name, own_name } = found(await alias.executeTakeFirst(), 'alias')
    if (own_name)
      return refuse('own-name', `"${name}" là tên của chính đơn vị. Muốn đổi, hãy sửa tên đơn vị.`, 'alias')
    await tx.db
      .deleteFrom('unit_alias')
      .where('ward_id', '=', actor.ward)
      .where('key', '=', input.key)
      .execute()
    await tx.announce({ type: 'unit.alias-removed', subject: { kind: 'unit', id: unit.id }, data: { name } })
    return ok({ id: unit.id })
  },
)
