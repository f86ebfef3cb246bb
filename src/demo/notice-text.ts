import { addDays, formatDate, formatLongDate, type IsoDate } from '#domain/date.ts'
import type { DemoNotice } from './notices.ts'

/** The notice as a clerk would paste it, in the Party's form, dated from `issued`. */
export function noticeText(notice: DemoNotice, issued: IsoDate): string {
  const dated = (text: string): string =>
    text
      .replace(/\[\+(\d+)\]/g, (_, days: string) => formatDate(addDays(issued, Number(days))))
      .replace('[hội nghị]', formatDate(addDays(issued, -(notice.dialogueDaysBefore ?? 0))))
  const clauses = notice.clauses.map(({ heading, text }, index) =>
    heading === undefined ? `${index + 1}. ${dated(text)}` : `${index + 1}. ${heading}\n\n${dated(text)}`,
  )
  return [
    'ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG',
    'ĐẢNG ỦY PHƯỜNG KIẾN AN',
    '*',
    `Số ${String(notice.number).padStart(2, '0')}-TB/ĐU`,
    '',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    '',
    `Kiến An, ${formatLongDate(issued)}`,
    '',
    'THÔNG BÁO',
    notice.subject,
    '-----',
    '',
    dated(notice.opening),
    '',
    ...clauses.flatMap((clause) => [clause, '']),
    'Nơi nhận:',
    '- Thường trực Đảng ủy;',
    '- Các phòng, đơn vị thuộc phường;',
    '- Các tổ dân phố;',
    '- Lưu VPĐU.',
    '',
    'T/L BAN THƯỜNG VỤ',
    'PHÓ CHÁNH VĂN PHÒNG',
    '',
    'Phạm Quang Minh',
  ].join('\n')
}
