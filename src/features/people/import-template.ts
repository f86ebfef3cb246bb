import type { IsoDate } from '#domain/date.ts'
import type { Sheet } from '#platform/spreadsheet/sheet.ts'
import type { ListedAccount } from './account-queries.ts'
import { columnHeaders, importColumns } from './import-table.ts'
import { roleNames } from './messages.ts'
import { isOpenOn, type Unit } from './unit.ts'

/** An empty list with the residential groups that nobody heads yet already written in. */
export function importTemplate(
  accounts: readonly ListedAccount[],
  units: readonly Unit[],
  today: IsoDate,
): Sheet {
  const headed = new Set(
    accounts
      .filter((account) => account.deactivated === null)
      .flatMap((account) =>
        account.roles.flatMap((held) => (held.role === 'group-head' ? (held.unit ?? []) : [])),
      ),
  )
  const waiting = units.filter(
    (unit) =>
      unit.kind === 'group' && isOpenOn(unit, today) && !headed.has(unit.id) && !isParent(unit, units),
  )
  return {
    name: 'Người dùng',
    columns: importColumns.map((column) => ({ header: columnHeaders[column][0], width: 26 })),
    rows: waiting.map((unit) =>
      importColumns.map((column) =>
        column === 'unit' ? unit.name : column === 'role' ? roleNames['group-head'] : '',
      ),
    ),
  }
}

const isParent = (unit: Unit, units: readonly Unit[]): boolean =>
  units.some((other) => other.parent === unit.id)
