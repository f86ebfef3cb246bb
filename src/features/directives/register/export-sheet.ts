import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import type { UnitRole } from '../directive.ts'
import { statusNames } from '../messages.ts'
import type { ExportedRow } from './export-queries.ts'

type SheetColumn = Column & { readonly cell: (row: ExportedRow) => Cell }

/** The columns of the office's register, in its order, each with what stands in it. */
export const exportColumns: readonly SheetColumn[] = [
  { header: 'Mã', width: 15, cell: (row) => row.code },
  { header: 'Nội dung', width: 60, cell: (row) => row.title },
  { header: 'Đơn vị chủ trì', width: 28, cell: (row) => namesOf(row, 'lead') },
  { header: 'Chuyên viên theo dõi', width: 24, cell: officersOf },
  { header: 'Đơn vị thực hiện', width: 28, cell: (row) => namesOf(row, 'executing') },
  { header: 'Đơn vị phối hợp', width: 28, cell: (row) => namesOf(row, 'coordinating') },
  { header: 'Văn bản giao', width: 16, cell: (row) => row.notice?.number },
  { header: 'Mục', width: 8, cell: (row) => row.notice?.clause },
  { header: 'Văn bản kết quả', width: 22, cell: (row) => row.resultDocuments.join('; ') },
  { header: 'Hạn gốc', width: 13, kind: 'date', cell: (row) => row.originalLastDay },
  { header: 'Hạn hiện tại', width: 13, kind: 'date', cell: (row) => row.lastDay },
  { header: 'Số lần gia hạn', width: 10, kind: 'number', cell: (row) => row.extensions },
  { header: 'Tình trạng', width: 18, cell: stateOf },
  { header: 'Ngày kết thúc', width: 13, kind: 'date', cell: (row) => row.closedOn },
  { header: 'Tóm tắt kết quả', width: 60, cell: (row) => row.summary },
]

export const exportCells = (row: ExportedRow): readonly Cell[] => exportColumns.map(({ cell }) => cell(row))

const namesOf = ({ units }: ExportedRow, role: UnitRole): string =>
  units
    .filter((unit) => unit.role === role)
    .map(({ name }) => name)
    .join('; ')

function officersOf({ units }: ExportedRow): string {
  return [...new Set(units.flatMap(({ officer }) => officer ?? []))].join('; ')
}

function stateOf({ status, stuck }: ExportedRow): string {
  return stuck ? `${statusNames[status]}, đơn vị từ chối` : statusNames[status]
}
