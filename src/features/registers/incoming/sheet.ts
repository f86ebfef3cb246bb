import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { arrivalNumber, type Incoming } from './incoming.ts'

type InColumn = Column & { readonly cell: (document: Incoming) => Cell }

/** The columns of the register of incoming papers in the office's order (Decree 30/2020/NĐ-CP, Annex IV); what only the screen knows behind them. */
export const inSheet: readonly InColumn[] = [
  { header: 'Ngày đến', width: 13, kind: 'date', cell: ({ arrivedOn }) => arrivedOn },
  { header: 'Số đến', width: 9, cell: arrivalNumber },
  { header: 'Tác giả', width: 30, cell: ({ sender }) => sender },
  { header: 'Số, ký hiệu', width: 18, cell: ({ code }) => code },
  { header: 'Ngày tháng văn bản', width: 13, kind: 'date', cell: ({ documentDate }) => documentDate },
  { header: 'Tên loại và trích yếu', width: 60, cell: ({ abstract }) => abstract },
  { header: 'Đơn vị hoặc người nhận', width: 30, cell: ({ unitName }) => unitName },
  { header: 'Ngày chuyển', width: 13, kind: 'date', cell: ({ assignedOn }) => assignedOn },
  { header: 'Ký nhận', width: 12, cell: () => null },
  { header: 'Ghi chú', width: 30, cell: remarksOf },
  { header: 'Hạn giải quyết', width: 13, kind: 'date', cell: ({ deadline }) => deadline },
  { header: 'Ngày xong', width: 13, kind: 'date', cell: ({ doneOn }) => doneOn },
  { header: 'Kết quả', width: 30, cell: ({ doneNote }) => doneNote },
  { header: 'Sổ', width: 26, cell: ({ book }) => book.name },
]

export function remarksOf({ voidReason, note }: Incoming): string {
  return [voidReason === null ? null : `Đã hủy: ${voidReason}`, note]
    .filter((part) => part !== null)
    .join('. ')
}
