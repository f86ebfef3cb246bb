import { dateOf, endOfMonth } from './date.ts'
import { BEFORE, type DueForm, dated, UNTIL } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { readInYear, readNumber } from './written-date.ts'

const START = '(?:(?:khi|ngay) )?(?:(?:dien ra|to chuc|khai mac|bat dau|buoc vao) )?'
const WHEN = '(?: (?:dau|giua|cuoi) nam)?(?:,? (?:nam )?20[0-9]{2})?'
const COUNCIL = '(?:(?: cua)? (?:hdnd|hoi dong nhan dan)(?: (?:phuong|xa|dac khu|thanh pho|tinh))?)?'
const SESSION = `(?:ky hop|(?:ky|buoi) tiep cong dan(?: dinh ky)?(?: thang [0-9]{1,2}(?!/))?)(?: (?:gan nhat|sap toi|tiep theo|toi)| thu [^\\s.,;:)]+| thuong le| chuyen de| bat thuong| toi)*${WHEN}${COUNCIL}${WHEN}|phien hop(?: thu [^\\s.,;:)]+| thuong ky)*${WHEN}`
const FESTIVAL = `tet (?:duong lich|nguyen dan|am lich|trung thu)(?: (?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) [a-z]+)?(?: [a-z]+ [a-z]+(?= 20))?`

/** "trước kỳ họp HĐND". "Trước hội nghị" alone is where one speaks, so a conference must be opening. */
const beforeMeeting: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?:${START}(?:${SESSION})|(?:khi|ngay) (?:dien ra|to chuc|khai mac) (?:hoi nghi|dai hoi)${WHEN})`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** "trình tại kỳ họp thường lệ giữa năm": due with a session whose day is not said. */
const atSession: DueForm = {
  pattern: wordPattern(
    `(?<=(?:trinh|bao cao|thong qua)[^.;]{0,80} )tai (?:${SESSION})(?![^.;,]{0,40}\\sthang [0-9])` +
      '|tai (?:cuoc|buoi|ky|phien) (?:hop|sinh hoat|giao ban)(?: [a-z]+){0,3} (?:gan nhat|sap toi|tiep theo|toi)',
  ),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/** "trước mùa mưa": often what the work is for, so unless that is to be done by then it counts only when no better deadline is set. */
const beforeSeason: DueForm = {
  pattern: wordPattern(
    `${BEFORE} ${START}(?:${FESTIVAL}|mua (?:mua bao|mua lu|mua|bao|lu|kho)|(?:vu|mua vu) (?:he thu|dong xuan|xuan|mua|thu dong|dong|he)|nam hoc moi|ngay khai giang|ngay bau cu)${WHEN}`,
  ),
  read: (_groups, _context, { before }) => ({
    date: null,
    boundary: 'exclusive',
    ...(!/(?:xong|hoan thanh|hoan tat|dut diem) $/i.test(before) && { strength: 'weak' }),
  }),
}

/** "báo cáo tại phiên họp tháng 3/2026": due with that meeting, so within its month. */
const atMeeting: DueForm = {
  pattern: wordPattern(
    '(?<=tai (?:phien|ky|cuoc|buoi|hoi nghi|giao ban)[^.,;]{0,40} )thang (?<month>[0-9]{1,2})(?:/| nam )(?<year>[0-9]{4})',
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
    `(?:(?-i:ngay) sau (?:khi )?|(?-i:ngay) khi (?=co|nhan|duoc))(?:(?:co|nhan|ket thuc|hoan thanh|ban hanh|duoc|thong bao|hoi nghi|dot|ky|ngay|cuoc|buoi|moi)(?![a-z]))(?: (?!(?:phai|co trach nhiem|thi|de|dong thoi|va)(?![a-z]))[a-z0-9/]+){0,8}?(?=\\s?(?:[.,;:()]|$)|\\n)`,
  ),
  read: () => ({ date: null, boundary: 'inclusive', strength: 'weak' }),
}

const endOfOffice: DueForm = {
  pattern: wordPattern(`${UNTIL} nhiem ky(?: [0-9]{4}\\s?[–-]\\s?[0-9]{4})?`),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/** Deadlines bound to an event whose day the document does not say. */
export const EVENT_FORMS: readonly DueForm[] = [
  beforeMeeting,
  atSession,
  beforeSeason,
  atMeeting,
  afterEvent,
  endOfOffice,
]
