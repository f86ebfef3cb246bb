import type { IsoDate } from '#domain/date.ts'
import { dateInVietnam, formatDate } from '#domain/date.ts'
import { newId, type UnitId, type WardId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { unitPolicy } from './policy.ts'
import { staleRefusal } from './stale-queries.ts'
import { ownNames, type UnitFacts, type UnitKind } from './unit.ts'
import { claimNames, releaseOwnNames } from './unit-names-commands.ts'
import { wrongParent } from './unit-parent-queries.ts'
import { getUnitForUpdate, openSubunits } from './unit-queries.ts'

export type CreateUnit = {
  readonly kind: UnitKind
  readonly name: string
  readonly shortName?: string | null
  readonly parent?: UnitId | null
  readonly groupNumber?: number | null
  readonly sortOrder?: number
  readonly validFrom?: IsoDate | null
  readonly validTo?: IsoDate | null
  readonly aliases?: readonly string[]
}

export const createUnit = command('unit.create', async (tx, actor, input: CreateUnit) => {
  authorize(unitPolicy, actor, 'create', null)
  const id = newId<'Unit'>(tx.now.getTime()) as UnitId
  const facts = factsOf(input)
  const wrong = await wrongParent(tx.db, actor.ward, id, facts.parent)
  if (wrong !== null) return wrong
  await tx.db
    .insertInto('unit')
    .values({ ward_id: actor.ward, id, ...toRow(facts) })
    .execute()
  const refused = await claim(tx, actor.ward, id, facts, input.aliases ?? [])
  if (refused !== null) return refused
  await tx.announce({
    type: 'unit.created',
    subject: { kind: 'unit', id },
    data: { ...facts, aliases: input.aliases ?? [] },
  })
  return ok({ id })
})

export type ChangeUnit = Omit<CreateUnit, 'aliases'> & { readonly id: UnitId; readonly version: number }

export const changeUnit = command('unit.change', async (tx, actor, input: ChangeUnit) => {
  const before = await getUnitForUpdate(tx.db, actor.ward, input.id)
  authorize(unitPolicy, actor, 'change', before)
  if (before.version !== input.version) return staleRefusal(tx.db, actor.ward, input.id)
  const facts = factsOf(input)
  const wrong = await wrongParent(tx.db, actor.ward, input.id, facts.parent)
  if (wrong !== null) return wrong
  await tx.db
    .updateTable('unit')
    .set({ ...toRow(facts), version: before.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await releaseOwnNames(tx.db, actor.ward, input.id)
  const refused = await claim(tx, actor.ward, input.id, facts, [])
  if (refused !== null) return refused
  const { id, version, ...from } = before
  await tx.announce({ type: 'unit.changed', subject: { kind: 'unit', id }, data: { from, to: facts } })
  return ok({ id: input.id })
})

export type CloseUnit = {
  readonly id: UnitId
  readonly version: number
  /** The last day of its work. */
  readonly on: IsoDate
  readonly reason: string
}

export const closeUnit = command('unit.close', async (tx, actor, input: CloseUnit) => {
  const unit = await getUnitForUpdate(tx.db, actor.ward, input.id)
  authorize(unitPolicy, actor, 'close', unit)
  if (unit.version !== input.version) return staleRefusal(tx.db, actor.ward, input.id)
  if (unit.validTo !== null)
    return refuse('already-closed', `Đơn vị này đã thôi hoạt động từ sau ngày ${formatDate(unit.validTo)}.`)
  if (unit.validFrom !== null && input.on < unit.validFrom)
    return refuse(
      'before-start',
      `Đơn vị này hoạt động từ ngày ${formatDate(unit.validFrom)}; ngày cuối cùng không thể trước ngày đó.`,
      'on',
    )
  const open = await openSubunits(tx.db, actor.ward, input.id, input.on)
  if (open.length > 0)
    return refuse(
      'has-subunits',
      `Còn ${open.length} đơn vị trực thuộc đang hoạt động (${open.map((one) => one.name).join(', ')}). Xin chuyển hoặc cho thôi hoạt động các đơn vị đó trước.`,
    )
  await tx.db
    .updateTable('unit')
    .set({ valid_to: input.on, version: unit.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.id)
    .execute()
  await tx.announce({
    type: 'unit.closed',
    subject: { kind: 'unit', id: input.id },
    data: { on: input.on, reason: input.reason },
  })
  return ok({ id: input.id })
})

const claim = async (tx: Tx, ward: WardId, unit: UnitId, facts: UnitFacts, aliases: readonly string[]) => {
  const today = dateInVietnam(tx.now)
  const own = await claimNames(tx.db, { ward, unit, names: ownNames(facts), own: true, today, field: 'name' })
  if (own !== null) return own
  return claimNames(tx.db, {
    ward,
    unit,
    names: aliases.map(foldWhitespace),
    own: false,
    today,
    field: 'aliases',
  })
}

const factsOf = (input: Omit<CreateUnit, 'aliases'>): UnitFacts => ({
  kind: input.kind,
  name: foldWhitespace(input.name),
  shortName: input.shortName ? foldWhitespace(input.shortName) : null,
  parent: input.parent ?? null,
  groupNumber: input.kind === 'group' ? (input.groupNumber ?? null) : null,
  sortOrder: input.sortOrder ?? 0,
  validFrom: input.validFrom ?? null,
  validTo: input.validTo ?? null,
})

const toRow = (facts: UnitFacts) => ({
  kind: facts.kind,
  name: facts.name,
  short_name: facts.shortName,
  parent_id: facts.parent,
  group_number: facts.groupNumber,
  sort_order: facts.sortOrder,
  valid_from: facts.validFrom,
  valid_to: facts.validTo,
})
