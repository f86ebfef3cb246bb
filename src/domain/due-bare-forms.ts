import { addSpan, endOfMonth } from './date.ts'
import { BARE_DATES } from './due-dated-forms.ts'
import { atHour, DONE, type DueForm, dated, HOUR_OF_DAY, TO_BE_DONE } from './due-form.ts'
import { BARE_RHYTHMS } from './due-rhythm-forms.ts'
import { BARE_STRETCHES, month, QUARTER, quarter } from './due-stretch-forms.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, OF_YEAR, readDate, SMALL } from './written-date.ts'

/** Without any lead, as in the deadline column of a table. */
export const BARE_FORMS: readonly DueForm[] = [...BARE_DATES, ...BARE_RHYTHMS].map(([source, read]) => ({
  pattern: wordPattern(source),
  read,
}))

const FOR = '(?:chot|cuoi|hoan thanh|thuc hien|bao cao|xu ly|tra loi|gui|nop)'
const COLON_LABEL = `(?:(?:thoi )?han(?: ${FOR}){0,3}|thoi gian(?: ${FOR}){1,3}|thoi gian(?=\\s?:\\s?(?:quy|thang) )|hoan thanh(?: xong)?|tien do(?: ${FOR})?)\\s?:`
const LABEL = `(?:${COLON_LABEL}|(?:thoi han|thoi gian(?= ${FOR}))(?: ${FOR}){0,3}(?: la)?|(?<=[,(]\\s?)han)`

/**
 * After a label, as in a table flattened to text: "Thời hạn hoàn thành: 20/8/2026". The label is not part of
 * the phrase.
 */
const LABELLED_FORMS: readonly DueForm[] = [
  ...BARE_DATES.map(([source, read]) => ({
    pattern: wordPattern(`(?<=${LABEL}\\s?)(?:${source})`),
    read,
  })),
  ...BARE_RHYTHMS.map(([source, read]) => ({
    pattern: wordPattern(`(?<=${COLON_LABEL}\\s?)(?:${source})`),
    read,
  })),
]

/** "(20/11/1982 - 20/11/2025)": the same day of two years is what is remembered. */
const JUBILEE = '(?:ngay )?(?<jubilee>[0-9]{1,2}/[0-9]{1,2})/[0-9]{4}\\s?[–-]\\s?(?:ngay )?\\k<jubilee>/'

/** "Nạo vét rãnh ngõ 5 (30/12/2025)", "(quý I/2026)": a bracket that holds nothing else. */
const BRACKETED_FORMS: readonly DueForm[] = BARE_DATES.map(([source, read]) => ({
  pattern: wordPattern(`(?<=\\(\\s?)(?!${JUBILEE})(?:${source})(?=\\s?\\))`),
  read,
}))

/** "hoàn thành ngày 30/4/2026", "xong quý I/2026": by the end of that day or stretch. */
const DONE_FORMS: readonly DueForm[] = BARE_DATES.map(([source, read]) => ({
  pattern: wordPattern(`(?<=${DONE} (?:vao )?)(?:${source})`),
  read,
}))

/** "đến ngày 30/4/2026 phải xong", "đến 30/4/2026 hoàn thành": by that day. */
const mustBeDone: DueForm = {
  pattern: wordPattern(`(?:muon nhat )?den ${DATE}(?=${TO_BE_DONE})`),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "đến tháng 6/2026 hoàn thành": by its last day. */
const STRETCHES_TO_BE_DONE: readonly DueForm[] = BARE_STRETCHES.map(([source, read]) => ({
  pattern: wordPattern(`(?:cho )?den (?:${source})(?=${TO_BE_DONE})`),
  read,
}))

/** "báo cáo UBND phường vào 17 giờ ngày 30/4/2026": a report is due when it is to be made. */
const reportedOn: DueForm = {
  pattern: wordPattern(
    `(?<=(?:bao cao|gui|trinh|nop|tra loi)(?![a-z])[^.;,]{0,80} )(?<!(?:to chuc|dien ra|hop|khai mac|hoi nghi|doi thoai|ky|nhan|tiep) )vao ${HOUR_OF_DAY}${DATE}(?! (?:hang|moi))`,
  ),
  read: (groups, context) => atHour(groups, dated(groups, readDate(groups, context))),
}

/** "báo cáo Chủ tịch UBND xã ngày 23/01/2026.": at the end of its words, and no day of a meeting or a paper. */
const reportedOnDay: DueForm = {
  pattern: wordPattern(
    `(?<=(?:bao cao|gui|trinh|nop|tra loi)(?![a-z])(?: (?!(?:hoi nghi|doi thoai|hop|phien|cuoc|buoi|so|van ban|cong van|thong bao|ke hoach|ket luan|su|vu|nhan|den|tu|tai)(?![a-z]))[a-z]+){1,12} )(?=ngay )${DATE}(?=\\s?(?:[.;)]|$))`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "…, Phòng Kinh tế, Quý I/2026.": the last of a row's cells, run together with commas. */
const lastCell: DueForm = {
  pattern: wordPattern(`(?<=, )(?:${QUARTER}|thang (?<month>${SMALL})${OF_YEAR})(?=\\s?(?:[.;)]|$))`),
  read: (groups, context, { before }) =>
    groups.year === undefined || /(?:quy|thang|nam) [0-9ivx]/i.test(before)
      ? null
      : (groups.quarter === undefined ? month : quarter).read(groups, context, { before, after: '' }),
}

/** "trong tháng này", "trong tháng tới": counted from the day of the document. */
const thisMonth: DueForm = {
  pattern: wordPattern('(?-i:trong) thang (?<which>nay|toi|sau)'),
  read: ({ which }, { issueDate, conferenceDate }) => {
    const from = issueDate ?? conferenceDate
    const months = which === 'nay' ? 0 : 1
    return { date: from == null ? null : endOfMonth(addSpan(from, { months })), boundary: 'inclusive' }
  },
}

/** Days without one of the words that usually set a deadline. */
export const UNLED_FORMS: readonly DueForm[] = [
  ...LABELLED_FORMS,
  ...BRACKETED_FORMS,
  ...DONE_FORMS,
  mustBeDone,
  ...STRETCHES_TO_BE_DONE,
  reportedOn,
  reportedOnDay,
  lastCell,
  thisMonth,
]
