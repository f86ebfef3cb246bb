import { type Cell, type Column, yesNo } from '#platform/spreadsheet/sheet.ts'
import { reasonWords } from './unanswered.ts'
import type { Unanswered } from './unanswered-queries.ts'

export const unansweredColumns: readonly Column[] = [
  { header: 'Mã ý kiến', width: 16 },
  { header: 'Người gửi', width: 26 },
  { header: 'Tổ dân phố', width: 22 },
  { header: 'Nhận ngày', width: 13, kind: 'date' },
  { header: 'Hồ sơ', width: 15 },
  { header: 'Việc', width: 50 },
  { header: 'Đơn vị chủ trì', width: 30 },
  { header: 'Hạn trả lời', width: 13, kind: 'date' },
  { header: 'Đã báo tiếp nhận', width: 16 },
  { header: 'Vì sao chưa trả lời', width: 28 },
]

export const unansweredCells = (row: Unanswered): readonly Cell[] => [
  row.code,
  row.name,
  row.groupName,
  row.receivedOn,
  row.dossierCode,
  row.dossierTitle,
  row.leadName,
  row.answerDue,
  yesNo(row.told),
  reasonWords[row.reason],
]
