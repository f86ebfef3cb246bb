import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { stateWord } from './marks.ts'
import type { FrozenRow } from './row-queries.ts'

type RowColumn = Column & { readonly cell: (row: FrozenRow) => Cell }

export const rowSheet: readonly RowColumn[] = [
  { header: 'Mã', width: 18, cell: ({ code }) => code },
  { header: 'Nội dung', width: 60, cell: ({ title }) => title },
  { header: 'Đơn vị', width: 28, cell: ({ unit }) => unit },
  { header: 'Mục, nhóm', width: 12, cell: ({ part }) => part },
  { header: 'Hạn ban đầu', width: 13, kind: 'date', cell: ({ due }) => due },
  { header: 'Hạn khi chốt', width: 13, kind: 'date', cell: ({ lastDay }) => lastDay },
  { header: 'Ngày xong', width: 13, kind: 'date', cell: ({ endedOn }) => endedOn },
  { header: 'Khi chốt số liệu', width: 22, cell: ({ kind, state }) => stateWord(kind, state) },
  {
    header: 'Hiện nay',
    width: 22,
    cell: ({ kind, now }) => (now === null ? 'Không còn trong sổ' : stateWord(kind, now)),
  },
]
