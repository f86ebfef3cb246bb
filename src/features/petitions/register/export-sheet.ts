import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { kindNames, originNames } from '../messages.ts'
import type { RegisterRow } from './row-queries.ts'

type SheetColumn = Column & { readonly cell: (row: RegisterRow) => Cell }

const facts: readonly SheetColumn[] = [
  { header: 'Mã', width: 15, cell: ({ code }) => code },
  { header: 'Nhận lúc', width: 18, kind: 'moment', cell: ({ receivedAt }) => receivedAt },
  { header: 'Ngày nói', width: 13, kind: 'date', cell: ({ saidOn }) => saidOn },
  { header: 'Người kiến nghị', width: 24, cell: ({ name }) => name },
  { header: 'Tổ dân phố', width: 20, cell: ({ unit }) => unit?.name },
  { header: 'Nội dung', width: 70, cell: ({ text }) => text },
  { header: 'Địa điểm', width: 28, cell: ({ place }) => place },
  { header: 'Loại', width: 14, cell: ({ kind }) => kindNames[kind] },
  { header: 'Lĩnh vực', width: 28, cell: ({ topic }) => topic?.name },
  { header: 'Nguồn', width: 22, cell: ({ origin }) => originNames[origin] },
  { header: 'Hội nghị', width: 30, cell: ({ conference }) => conference?.title },
  { header: 'Hồ sơ', width: 15, cell: ({ dossier }) => dossier?.code },
  {
    header: 'Đã giải đáp tại chỗ',
    width: 14,
    cell: ({ answeredOnSpot }) => (answeredOnSpot ? 'Có' : ''),
  },
]

const contact: readonly SheetColumn[] = [
  { header: 'Điện thoại', width: 16, cell: ({ phone }) => phone },
  { header: 'Thư điện tử', width: 24, cell: ({ email }) => email },
  { header: 'Địa chỉ', width: 36, cell: ({ address }) => address },
]

/** The columns of the register; how people are reached only for those who may know it of everybody. */
export const exportColumns = (withContact: boolean): readonly SheetColumn[] =>
  withContact ? [...facts, ...contact] : facts
