import { dateOf, endOfMonth } from './date.ts'
import { BEFORE, DONE, type DueForm, dated, UNTIL } from './due-form.ts'
import { SEASON_FORMS, START, WHEN } from './due-season-forms.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, readDate, readInYear, readNumber } from './written-date.ts'

const COUNCIL = '(?:(?: cua)? (?:hdnd|hoi dong nhan dan)(?: (?:phuong|xa|dac khu|thanh pho|tinh))?)?'
const SESSION = `(?:ky hop|(?:ky|buoi) tiep cong dan(?: dinh ky)?(?: thang [0-9]{1,2}(?!/))?)(?: (?:gan nhat|sap toi|tiep theo|toi)| thu [^\\s.,;:)]+| thuong le| chuyen de| bat thuong| toi)*${WHEN}${COUNCIL}${WHEN}|phien hop(?: thu [^\\s.,;:)]+| thuong ky)*${WHEN}`

/** "(cuộc họp) giao ban tuần tới", "giao ban tuần đầu tháng 10": no day is said of it. */
const STAFF_MEETING =
  '(?:(?:cuoc|buoi|phien|hoi nghi) )?(?:hop )?giao ban(?: dau| cuoi)? (?:tuan|thang|quy)(?! [0-9])(?: (?:nay|toi|sau|(?:dau|cuoi)(?: thang [0-9]{1,2}(?:/[0-9]{4}| nam [0-9]{4})?)?))?'

/** "trước kỳ họp HĐND". "Trước hội nghị" alone is where one speaks, so a conference must be opening. */
const beforeMeeting: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?:${START}(?:${SESSION}|${STAFF_MEETING})|(?:khi|ngay) (?:dien ra|to chuc|khai mac) (?:hoi nghi|dai hoi)${WHEN})`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** "trình tại kỳ họp thường lệ giữa năm": due with a session whose day is not said. */
const atSession: DueForm = {
  pattern: wordPattern(
    `(?<=(?:trinh|bao cao|thong qua|kien nghi|de xuat)[^.;]{0,80} )tai (?:${SESSION})(?![^.;,]{0,40}\\sthang [0-9])` +
      '|(?:tai|trong|vao) (?:cuoc|buoi|ky|phien) (?:hop|sinh hoat|giao ban)(?: [a-z]+){0,3} (?:gan nhat|sap toi|tiep theo|toi)' +
      `|tai ${STAFF_MEETING}`,
  ),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/** "xong trước khi đổ ải vụ xuân", "hoàn thành trước Đại hội Chi bộ": by then the work is to be done. */
const beforeEvent: DueForm = {
  pattern: wordPattern(
    `(?<=${DONE} )truoc(?: khi)?(?: (?!(?:de|va|dong thoi|nham|theo|bao cao|gui|trinh)(?![a-z]))[a-z]+){1,8}(?=\\s?(?:[.,;)]|$))`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** "báo cáo tại hội nghị giao ban ngày 08/12/2025": due with that meeting. */
const atMeetingOn: DueForm = {
  pattern: wordPattern(
    `(?<=(?:bao cao|trinh|gui)(?![a-z])[^.;]{0,80} (?:tai|vao) (?:phien|ky|cuoc|buoi|hoi nghi|giao ban)[^.,;0-9]{0,40} )(?=ngay )${DATE}`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "báo cáo tại phiên họp tháng 3/2026": due with that meeting, so within its month. */
const atMeeting: DueForm = {
  pattern: wordPattern(
    '(?<=(?:tai|vao) (?:phien|ky|cuoc|buoi|hoi nghi|giao ban)[^.,;]{0,40} )thang (?<month>[0-9]{1,2})(?:/| nam )(?<year>[0-9]{4})',
  ),
  read: (groups, context) =>
    dated(
      groups,
      readInYear(groups.year, context, (year) => {
        const first = dateOf(year, readNumber(groups.month) ?? 0, 1)
        return first === null ? null : endOfMonth(first)
      }),
    ),
}

/**
 * "báo cáo ngay sau khi kết thúc kiểm tra", "ngay khi có kết quả": the event's day is not said, so it counts
 * only when no better deadline is set.
 */
const afterEvent: DueForm = {
  pattern: wordPattern(
    `(?:(?-i:ngay) sau (?:khi )?|(?-i:ngay) khi (?=co|nhan|duoc))(?:(?:co|nhan|ket thuc|hoan thanh|ban hanh|duoc|thong bao|hoi nghi|dot|ky|ngay|cuoc|buoi|moi|xu ly|giai quyet|kiem tra|khao sat|thuc hien|xong|het)(?![a-z]))(?: (?!(?:phai|co trach nhiem|thi|de|dong thoi|va)(?![a-z]))[a-z0-9/]+){0,8}?(?=\\s?(?:[.,;:()]|$)|\\n)`,
  ),
  read: () => ({ date: null, boundary: 'inclusive', strength: 'weak' }),
}

const endOfOffice: DueForm = {
  pattern: wordPattern(`${UNTIL} nhiem ky(?: [0-9]{4}\\s?[–-]\\s?[0-9]{4})?`),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/** Deadlines bound to an event whose day the document does not say. */
export const EVENT_FORMS: readonly DueForm[] = [
  ...SEASON_FORMS,
  beforeMeeting,
  atSession,
  beforeEvent,
  atMeetingOn,
  atMeeting,
  afterEvent,
  endOfOffice,
]
