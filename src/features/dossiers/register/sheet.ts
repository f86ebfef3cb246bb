import type { Cell, Column, Sheet } from '#platform/spreadsheet/sheet.ts'
import { gapNames, stateNames } from '../messages.ts'
import { gapsOf } from '../state.ts'
import type { RegisterRow } from './row-queries.ts'

type SheetColumn = Column & { readonly cell: (row: RegisterRow) => Cell }

/** The register as a spreadsheet. No person's name or words: those stay in the dossier. */
const columns: readonly SheetColumn[] = [
  { header: 'Mã hồ sơ', width: 15, cell: (row) => row.code },
  { header: 'Hồ sơ', width: 60, cell: (row) => row.title },
  { header: 'Lĩnh vực', width: 28, cell: (row) => row.topic },
  { header: 'Tổ dân phố', width: 20, cell: (row) => row.group },
  { header: 'Đơn vị chủ trì', width: 28, cell: (row) => row.lead },
  { header: 'Số ý kiến', width: 10, kind: 'number', cell: ({ known }) => known.facts.petitions },
  { header: 'Đã trả lời', width: 10, kind: 'number', cell: ({ known }) => known.facts.answered },
  { header: 'Dân báo đã xong', width: 10, kind: 'number', cell: ({ known }) => known.facts.solved },
  { header: 'Dân báo chưa xong', width: 10, kind: 'number', cell: ({ known }) => known.facts.notSolved },
  { header: 'Hạn trả lời gốc', width: 13, kind: 'date', cell: (row) => row.originalAnswerDue },
  { header: 'Hạn trả lời', width: 13, kind: 'date', cell: (row) => row.answerDue },
  { header: 'Hạn giải quyết gốc', width: 13, kind: 'date', cell: (row) => row.originalWorkDue },
  { header: 'Hạn giải quyết', width: 13, kind: 'date', cell: (row) => row.workDue },
  { header: 'Làm xong ngày', width: 13, kind: 'date', cell: (row) => row.workDoneOn },
  { header: 'Tình trạng', width: 28, cell: (row) => stateNames[row.state] },
  {
    header: 'Còn thiếu',
    width: 28,
    cell: ({ known }) =>
      gapsOf(known.facts, known.linked)
        .map((gap) => gapNames[gap])
        .join('; '),
  },
]

export const sheetOf = (rows: AsyncIterable<RegisterRow>): Sheet => ({
  name: 'Sổ hồ sơ',
  columns,
  rows: cells(rows),
})

async function* cells(rows: AsyncIterable<RegisterRow>): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) yield columns.map(({ cell }) => cell(row))
}
