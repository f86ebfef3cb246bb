import { dateOf } from './date.ts'
import { BEFORE, boundaryOf, type Clause, DONE, type DueForm, dated, LATEST, UNTIL } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { DATE, readDate, readInYear } from './written-date.ts'

export const START = '(?:(?:khi|ngay) )?(?:(?:dien ra|to chuc|khai mac|bat dau|buoc vao) )?'
export const WHEN = '(?: (?:dau|giua|cuoi) nam)?(?:,? (?:nam )?20[0-9]{2})?'
const STEMS =
  '(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|ti|suu|dan|mao|thin|ngo|mui|than|dau|tuat|hoi)'
const FESTIVAL = `(?:noel|le giang sinh|giang sinh|le phat dan|le vu lan|ram thang (?:gieng|bay|tam))|tet(?: (?:duong lich|nguyen dan|am lich|trung thu|co truyen))?(?: (?:nam )?${STEMS})?(?: [a-z]+ [a-z]+(?= 20))?`
const SCHOOL_YEAR = 'nam hoc(?: moi)?(?: 20[0-9]{2}\\s?[–-]\\s?20[0-9]{2})?'
const SEASON = `mua (?:(?:thu hoach|gat|vu|hoa|du lich|le hoi)(?: [a-z]+)?|mua bao|mua lu|mua|bao|lu|kho|can|nuoc noi)|(?:vu|mua vu) (?:he thu|dong xuan|xuan|mua|thu dong|dong|he)|${SCHOOL_YEAR}`

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

/** "chậm nhất đầu năm học 2026 - 2027", "đến hết vụ đông xuân". */
const withinSeason: DueForm = {
  pattern: wordPattern(
    `(?:(?:${LATEST}|${UNTIL}) (?:(?:dau|giua|cuoi) )?(?:${SEASON})|(?:${UNTIL}|(?:tu nay|cho) den) (?:${FESTIVAL}|${SEASON})` +
      `|(?<=${DONE} )trong (?:(?:dip|ky) )?(?:nghi he|he|(?:${FESTIVAL})|hoc ky (?:[i1]{1,2}|mot|hai)(?:,? ${SCHOOL_YEAR})?))${WHEN}`,
  ),
  read: () => ({ date: null, boundary: 'inclusive' }),
}

/** "gia cố trước khi lũ về": before what comes every year. */
const beforeWeather: DueForm = {
  pattern: wordPattern(
    `truoc khi (?:(?:co )?(?:lu|bao|mua|nuoc|ret|gio mua)(?: [a-z]+)? (?:ve|den|len|do bo|tran ve)|vao (?:vu|mua)(?: (?!(?:de|va|phai)(?![a-z]))[a-z]+){1,2})(?: nam 20[0-9]{2})?`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
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

/** "trước ngày 23 tháng Chạp", "trước mồng 5 Tết": a day of the moon, which this house does not count. */
const lunarDay: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}) (?:ngay )?(?:m[uo]ng )?(?:[0-9]{1,2}|ram) (?:thang )?(?:(?:chap|gieng)|[a-z0-9]+ am lich|tet)(?: (?:nam )?(?:${STEMS})| am lich)*`,
  ),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups) }),
}

/** Deadlines bound to what comes round every year: feasts, seasons, school years, weather. */
export const SEASON_FORMS: readonly DueForm[] = [
  newYear,
  aroundSeason,
  withinSeason,
  beforeWeather,
  beforeHoliday,
  lunarDay,
]
