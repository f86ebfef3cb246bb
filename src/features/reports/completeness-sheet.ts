import type { IsoDate } from '#domain/date.ts'
import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { type CompletenessRow, type ReportStanding, standingOf } from './completeness-queries.ts'

export const standingWords: Readonly<Record<ReportStanding, string>> = {
  reported: 'Đã báo cáo',
  late: 'Quá hạn, chưa báo cáo',
  missing: 'Chưa báo cáo',
  'not-wanted': 'Không phải báo cáo',
}

type SheetColumn = Column & { readonly cell: (row: CompletenessRow, today: IsoDate) => Cell }

export const completenessSheet: readonly SheetColumn[] = [
  { header: 'Mục', width: 8, cell: ({ part }) => part },
  { header: 'Mã', width: 14, cell: ({ code }) => code },
  { header: 'Nội dung', width: 60, cell: ({ title }) => title },
  { header: 'Đơn vị chủ trì', width: 28, cell: ({ unit }) => unit },
  { header: 'Hạn ban đầu', width: 13, kind: 'date', cell: ({ due }) => due },
  { header: 'Hạn hiện nay', width: 13, kind: 'date', cell: ({ lastDay }) => lastDay },
  { header: 'Số báo cáo', width: 18, cell: ({ number }) => number },
  {
    header: 'Ngày báo cáo',
    width: 13,
    kind: 'date',
    cell: ({ numberedOn, handedInOn }) => numberedOn ?? handedInOn,
  },
  { header: 'Số đến', width: 9, cell: ({ arrival }) => arrival },
  { header: 'Tình trạng', width: 22, cell: (row, today) => standingWords[standingOf(row, today)] },
]
