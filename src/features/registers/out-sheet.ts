import type { Cell, Column } from '#platform/spreadsheet/sheet.ts'
import { numberSign } from './book.ts'
import type { Entry } from './entry.ts'
import { stateWords } from './messages.ts'
import { abstractOf, remarksOf } from './out-words.ts'

type OutColumn = Column & { readonly cell: (entry: Entry) => Cell }

/** The columns of the register of outgoing papers in the office's order (Decree 30/2020/NĐ-CP, Annex IV); the state stands behind them. */
export const outSheet: readonly OutColumn[] = [
  { header: 'Số, ký hiệu', width: 18, cell: (entry) => numberSign(entry.book, entry) },
  { header: 'Ngày tháng', width: 13, kind: 'date', cell: ({ documentDate }) => documentDate },
  { header: 'Tên loại và trích yếu', width: 60, cell: abstractOf },
  { header: 'Người ký', width: 24, cell: ({ signer }) => signer },
  { header: 'Nơi nhận', width: 36, cell: ({ recipients }) => recipients },
  { header: 'Đơn vị, người nhận bản lưu', width: 24, cell: ({ keeper }) => keeper },
  { header: 'Số lượng bản', width: 10, kind: 'number', cell: ({ copies }) => copies },
  { header: 'Ghi chú', width: 36, cell: remarksOf },
  { header: 'Tình trạng', width: 13, cell: ({ state }) => stateWords[state].words },
  { header: 'Sổ', width: 26, cell: ({ book }) => book.name },
  { header: 'Năm, nhiệm kỳ', width: 14, cell: ({ period }) => period },
]
