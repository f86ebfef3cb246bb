import { dateOf, endOfMonth } from './date.ts'
import { BEFORE, boundaryOf, type Clause, DONE, type DueForm, dated, LATEST, UNTIL } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, readDate, readInYear, readNumber } from './written-date.ts'

const START = '(?:(?:khi|ngay) )?(?:(?:dien ra|to chuc|khai mac|bat dau|buoc vao) )?'
const WHEN = '(?: (?:dau|giua|cuoi) nam)?(?:,? (?:nam )?20[0-9]{2})?'
const COUNCIL = '(?:(?: cua)? (?:hdnd|hoi dong nhan dan)(?: (?:phuong|xa|dac khu|thanh pho|tinh))?)?'
const SESSION = `(?:ky hop|(?:ky|buoi) tiep cong dan(?: dinh ky)?(?: thang [0-9]{1,2}(?!/))?)(?: (?:gan nhat|sap toi|tiep theo|toi)| thu [^\\s.,;:)]+| thuong le| chuyen de| bat thuong| toi)*${WHEN}${COUNCIL}${WHEN}|phien hop(?: thu [^\\s.,;:)]+| thuong ky)*${WHEN}`
const STEMS =
  '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|ti|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)'
const FESTIVAL = `(?:noel|le giang sinh|giang sinh|le phat dan|le vu lan|ram thang (?:gieng|bay|tam))|tet(?: (?:duong lich|nguyen dan|am lich|trung thu|co truyen))?(?: (?:nam )?${STEMS})?(?: [a-z]+ [a-z]+(?= 20))?`
const SCHOOL_YEAR = 'nam hoc(?: moi)?(?: 20[0-9]{2}\\s?[–-]\\s?20[0-9]{2})?'
const SEASON = `mua (?:(?:thu hoach|gat|vu|hoa|du lich|le hoi)(?: [a-z]+)?|mua bao|mua lu|mua|bao|lu|kho|can|nuoc noi)|(?:vu|mua vu) (?:he thu|dong xuan|xuan|mua|thu dong|dong|he)|${SCHOOL_YEAR}`

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
    `(?<=(?:trinh|bao cao|thong qua|kien nghi|de xuat)[^.;]{0,80} )tai (?:${SESSION})(?![^.;,]{0,40}\\sthang [0-9])` +
      '|(?:tai|trong|vao) (?:cuoc|buoi|ky|phien) (?:hop|sinh hoat|giao ban)(?: [a-z]+){0,3} (?:gan nhat|sap toi|tiep theo|toi)' +
      '|tai (?:(?:cuoc|buoi|phien|hoi nghi) )?giao ban(?: dau| cuoi)? (?:tuan|thang|quy)(?! [0-9])',
  ),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/**
 * "trước mùa mưa": beside a day in the same words it is what the work is for, and counts only when no better deadline is set; "khi vào mùa mưa"
 * likewise.
 */
const aroundSeason: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE} ${START}(?:(?:dip|ky nghi) )?(?:${FESTIVAL}|${SEASON}|ngay khai giang|ngay bau cu)|(?-i:khi) (?:vao|buoc vao|bat dau) (?:${SEASON}))${WHEN}`,
  ),
  read: (groups, _context, clause) => ({
    date: null,
    boundary: boundaryOf(groups),
    ...(!isOwnTerm(clause) && { strength: 'weak' }),
  }),
}

/** Whether the phrase sets the term of its own words: they are to be done by then, or no other day stands there. */
const isOwnTerm = ({ before, after }: Clause): boolean =>
  /(?:xong|hoan thanh|hoan tat|dut diem) $/i.test(before) ||
  (!DAY.test(after) && (!DAY.test(before) || /\sva\s[^,]*$/i.test(before.slice(lastDay(before)))))
const DAY = /[0-9]{1,2}[/.-][0-9]|(?:thang|quy|nam) [0-9ivx]/i
const lastDay = (before: string): number =>
  [...before.matchAll(new RegExp(DAY.source, 'gi'))].at(-1)?.index ?? 0

/** "xong trước khi đổ ải vụ xuân", "hoàn thành trước Đại hội Chi bộ": by then the work is to be done. */
const beforeEvent: DueForm = {
  pattern: wordPattern(
    `(?<=${DONE} )truoc(?: khi)?(?: (?!(?:de|va|dong thoi|nham|theo|bao cao|gui|trinh)(?![a-z]))[a-z]+){1,8}(?=\\s?(?:[.,;)]|$))`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** "gia cố trước khi lũ về": before what comes every year. */
const beforeWeather: DueForm = {
  pattern: wordPattern(
    `truoc khi (?:(?:co )?(?:lu|bao|mua|nuoc|ret|gio mua)(?: [a-z]+)? (?:ve|den|len|do bo|tran ve)|vao (?:vu|mua)(?: (?!(?:de|va|phai)(?![a-z]))[a-z]+){1,2})(?: nam 20[0-9]{2})?`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

/** "chậm nhất đầu năm học 2026 - 2027", "đến hết vụ đông xuân". */
const withinSeason: DueForm = {
  pattern: wordPattern(
    `(?:(?:${LATEST}|${UNTIL}) (?:(?:dau|giua|cuoi) )?(?:${SEASON})|(?:${UNTIL}|(?:tu nay|cho) den) (?:${FESTIVAL}|${SEASON})` +
      `|(?<=${DONE} )trong (?:(?:dip|ky) )?(?:nghi he|he|(?:${FESTIVAL})|hoc ky (?:[i1]{1,2}|mot|hai)(?:,? ${SCHOOL_YEAR})?))${WHEN}`,
  ),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

const HOLIDAY =
  'quoc khanh|giai phong mien nam|quoc te lao dong|thuong binh\\s?[–-]\\s?liet s[iy]|thuong binh liet s[iy]|nha giao viet nam|phu nu viet nam|quoc te phu nu|quoc te thieu nhi|gio to hung vuong|khai giang|thanh lap (?:dang|doan|hoi)(?: [a-z]+){0,4}|hoi dai doan ket(?: toan dan toc)?'

/** "trước lễ Quốc khánh 02/9", "trước dịp 30/4". */
const beforeHoliday: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?:(?:(?:dip|ky nghi|ngay|le|ky niem|ngay le) )*(?:${HOLIDAY})(?: nam 20[0-9]{2})?,? \\(?|(?:(?:dip|ky nghi|ngay) )*(?:le|dip) )(?:${DATE})\\)?`,
  ),
  read: (groups, context) => dated(groups, readDate(groups, context)),
}

/** "trước Tết Dương lịch 2026": the first of January. */
const newYear: DueForm = {
  pattern: wordPattern(`${BEFORE} (?:dip )?tet duong lich,? (?:nam )?(?<year>20[0-9]{2})`),
  read: (groups, context) =>
    dated(
      groups,
      readInYear(groups.year, context, (year) => dateOf(year, 1, 1)),
    ),
}

/** "ra quân vào ngày Chủ nhật 29/11/2026": a day with its weekday is set for the work; a term when there is no better. */
const dayAndWeekday: DueForm = {
  pattern: wordPattern(
    `(?:(?:sang|chieu|toi) )?(?:ngay )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? (?:\\(?ngay )?${DATE}`,
  ),
  read: (groups, context) => ({ ...dated(groups, readDate(groups, context)), strength: 'weak' }),
}

/** "trước ngày 23 tháng Chạp", "trước mồng 5 Tết": a day of the moon, which this house does not count. */
const lunarDay: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}) (?:ngay )?(?:m[uo]ng )?(?:[0-9]{1,2}|ram) (?:thang )?(?:(?:chap|gieng)|[a-z0-9]+ am lich|tet)(?: (?:nam )?(?:${STEMS})| am lich)*`,
  ),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups) }),
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
  newYear,
  beforeMeeting,
  atSession,
  aroundSeason,
  withinSeason,
  beforeWeather,
  beforeEvent,
  beforeHoliday,
  dayAndWeekday,
  lunarDay,
  atMeetingOn,
  atMeeting,
  afterEvent,
  endOfOffice,
]
