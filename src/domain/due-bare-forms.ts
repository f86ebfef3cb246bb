import { addSpan, endOfMonth } from './date.ts'
import { BARE_DATES } from './due-dated-forms.ts'
import { type DueForm, dated } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, readDate } from './written-date.ts'

/** Without any lead, as in the deadline column of a table. */
export const BARE_DATED_FORMS: readonly DueForm[] = BARE_DATES.map(([source, read]) => ({
  pattern: wordPattern(source),
  read,
}))

const FOR = '(?:chot|cuoi|hoan thanh|thuc hien|bao cao|xu ly|tra loi|gui|nop)'
const LABEL = `(?:(?:han(?: ${FOR}){0,3}|thoi gian(?: ${FOR}){1,3}|thoi gian(?=\\s?:\\s?(?:quy|thang) )|hoan thanh(?: xong)?)\\s?:|(?:thoi han|thoi gian(?= ${FOR}))(?: ${FOR}){0,3}(?: la)?)`

/**
 * After a label, as in a table flattened to text: "Thời hạn hoàn thành: 20/8/2026". The label is not part of
 * the phrase.
 */
const LABELLED_FORMS: readonly DueForm[] = BARE_DATES.map(([source, read]) => ({
  pattern: wordPattern(`(?<=${LABEL}\\s?)(?:${source})`),
  read,
}))

/** "hoàn thành ngày 30/4/2026", "xong 30/4/2026", "đến ngày 30/4/2026 phải xong": by that day. */
const done: DueForm = {
  pattern: wordPattern(
    `(?<=(?:(?<!(?:da|duoc|vua) )(?:hoan thanh|hoan tat)(?: xong| dut diem)?|(?<!da [a-z ]{0,20})(?:xong|dut diem)) (?:vao )?)${DATE}` +
      `|(?:muon nhat )?den ${DATE}(?=,? (?:phai|can)(?: co| duoc)?(?: [a-z]+){0,2} (?:xong|hoan thanh|dut diem|ket qua|bao cao))`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
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
export const UNLED_FORMS: readonly DueForm[] = [...LABELLED_FORMS, done, thisMonth]
