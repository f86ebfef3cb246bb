import type { IsoDate } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Correction, CorrectionId, WardRules } from './rules/correction.ts'
import { isCorrectable, readStored } from './rules/kind.ts'
import type { Regime } from './rules/rule.ts'

/** What the ward corrected in the rules of form, for `paperOf` and `rulesOn`. One query; most wards have a handful of rows. */
export async function loadRules(db: DatabaseTransaction, ward: WardId): Promise<WardRules> {
  const rows = await selectCorrections(db, ward).execute()
  return rows.flatMap((row) => correctionOf(row) ?? [])
}

export type RuleStep = Correction & { readonly by: string }

/** Every word the ward ever said on one row, the newest first. */
export async function listSteps(
  db: DatabaseTransaction,
  ward: WardId,
  regime: Regime['key'],
  key: Correction['key'],
): Promise<readonly RuleStep[]> {
  const rows = await selectCorrections(db, ward)
    .innerJoin('account', (join) =>
      join
        .onRef('account.ward_id', '=', 'format_rule.ward_id')
        .onRef('account.id', '=', 'format_rule.by_account'),
    )
    .select('account.name as by')
    .where('format_rule.regime', '=', regime)
    .where('format_rule.key', '=', key)
    .execute()
  return rows
    .flatMap((row) => {
      const step = correctionOf(row)
      return step === null ? [] : [{ ...step, by: row.by }]
    })
    .toReversed()
}

const selectCorrections = (db: DatabaseTransaction, ward: WardId) =>
  db
    .selectFrom('format_rule')
    .selectAll('format_rule')
    .where('format_rule.ward_id', '=', ward)
    .orderBy('format_rule.at')
    .orderBy('format_rule.id')

type Row = Awaited<ReturnType<ReturnType<typeof selectCorrections>['execute']>>[number]

/** Null: a rule that this version of the product does not know, or in another shape. */
function correctionOf(row: Row): Correction | null {
  const { key } = row
  if (!isCorrectable(key)) return null
  const common = {
    id: row.id as CorrectionId,
    regime: row.regime as Regime['key'],
    key,
    from: row.from_day as IsoDate,
    source: row.source,
    at: row.at,
  }
  if (row.act === 'restored') return { ...common, act: 'restored', value: null }
  const value = readStored(key, row.value)
  return value === undefined ? null : { ...common, act: 'corrected', value }
}
