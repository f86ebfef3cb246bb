import type { IsoDate } from './date.ts'
import { BEFORE, DONE, type DueContext, type DueForm, type DueReading } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { dayBeforeEvent, endOfTerm, type TermUnit } from './term.ts'
import { DATE, type DateGroups, readDate, readNumber } from './written-date.ts'

const WORDS: Readonly<Record<string, number>> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
}
const COUNT = `(?<count>[0-9]{1,3}|${Object.keys(WORDS).toReversed().join('|')})(?:\\s?\\([a-z ]{2,20}\\))?`
const LENGTH = `${COUNT} (?<unit>ngay lam viec|ngay(?= lien (?:tiep|tuc))|ngay|gio lam viec|gio|tuan|thang|nam)`

/**
 * Where the name of an unknown event stops: at punctuation, at a new paragraph, or at the verb of what is
 * ordered.
 */
const STOP =
  'bao cao|gui|phai|hoan|co trach nhiem|to chuc|xay dung|trien khai|tham muu|ra soat|tra loi|thong bao|de nghi|yeu cau|giao|lap|trinh|cap nhat|xu ly|giai quyet|khac phuc|kiem tra|cac|ubnd|uy ban|dang uy|van phong|phong|cong an|don vi|do (?:trung tam|phong|cong an|ubnd|uy ban|van phong|dang uy|so|chi nhanh)'
const END = `(?=\\s?(?:[.,;:()]|$)|\\n| (?:${STOP})(?![a-z]))`
const PAPER = '(?:thong bao|van ban|ket luan|cong van|ke hoach|chi thi|quyet dinh|nghi quyet)'
const SIGNED = `(?<signed>(?:(?:ngay|khi) )?(?:ky|ban hanh|phat hanh)(?:(?:,| va)? (?:ban hanh|phat hanh))?(?: ${PAPER}(?: ket luan)?(?: nay(?![a-z])|${END})|${END})|(?:ngay|khi) (?:(?:co|ra) )?${PAPER}(?: ket luan)?(?: nay)? (?:duoc |co )?(?:ky|ban hanh|phat hanh|hieu luc)(?![a-z])|(?:ngay|khi) (?:co|ra) ${PAPER}(?: ket luan)? nay(?![a-z]))`
const MET = `(?<met>(?:ngay )?(?:(?:ket thuc|to chuc|dien ra|be mac) )?(?:hoi nghi(?: doi thoai)?|(?:buoi|cuoc) (?:doi thoai|tiep xuc|tiep cong dan)|tiep cong dan|(?<=ngay )(?:dien ra |to chuc )?(?:doi thoai|tiep xuc|tiep dan))(?: nay(?![a-z])|${END}))`
const WORD = '[^.,;:()\\s]+'
const RECEIVED = `(?:(?:ngay|khi) )?nhan(?: duoc)? (?:de nghi|ho so|don|phan anh|kien nghi|bao cao|yeu cau)(?: (?:cua|hop le|day du)[^.,;:()\\n]{0,30}?)?${END}`
const OTHER = `(?:${RECEIVED}|(?:(?:ngay|khi) )?nhan(?: duoc)? ${PAPER}(?: nay| (?:de nghi|yeu cau|chi dao|giao viec|dong y|chap thuan|phe duyet|tra loi|huong dan|tham dinh)(?=\\s?(?:[.,;:()]|$)| cua ))?(?![a-z])|(?:ngay )?${WORD} ${WORD}[^.,;:()\\n]{0,80}?${END})`
const SINCE = `(?:(?: lien tiep| lien tuc)?,? (?<since>(?:(?:ke|tinh) )?tu|sau)(?: khi)? (?:${DATE}|${SIGNED}|${MET}|(?:ngay )?(?<today>hom nay)|${OTHER}))`

const WITHIN_TERM = '(?-i:trong) (?:vong|thoi han|thoi gian|khoang thoi gian)(?: (?:khong qua|toi da))?'
const AT_LATEST = '(?:cham|muon) nhat(?: la)?(?: (?:trong|sau))?(?: (?:vong|thoi han))?'

/** "trong 05 ngày làm việc kể từ …": computed when its start is known; a term, so it rolls over days off. */
const term: DueForm = {
  pattern: wordPattern(
    `(?:${WITHIN_TERM}|(?<loose>(?-i:trong)|khong qua)|${AT_LATEST}) ${LENGTH}(?:${SINCE}|(?<coming> toi))?` +
      `|sau ${LENGTH}(?=,? (?:(?:ke|tinh) )?tu )${SINCE}` +
      `|${LENGTH} (?:(?:(?:ke|tinh) )?tu|sau)(?: khi)? (?:${DATE}|${SIGNED}|${MET})`,
  ),
  read: (groups, context, { before, after }) => {
    if (isDescription(groups, before, after)) return null
    return computed(groups, context, endOfTerm)
  },
}

/** "chậm nhất 05 ngày trước ngày …": counted back from the event. */
const termBefore: DueForm = {
  pattern: wordPattern(
    `(?:(?:cham|muon|it) nhat|toi thieu|truoc)(?: la)?(?: truoc)? ${LENGTH},? truoc(?: khi)? (?:${DATE}|${MET}|${OTHER})`,
  ),
  read: (groups, context) => computed(groups, context, dayBeforeEvent),
}

/** "trước mỗi lần xả ít nhất 24 giờ": counted back from an event that comes again, or whose day is not said. */
const ahead: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?:moi (?:lan|dot|ky|khi)|khi|luc)(?: ${WORD}){1,5}? (?:it nhat|toi thieu|cham nhat)(?: la)? ${LENGTH}`,
  ),
  read: () => ({ date: null, boundary: 'exclusive' }),
}

export const TERM_FORMS: readonly DueForm[] = [term, termBefore, ahead]

/** As the deadline column of a table has it: "05 ngày làm việc". */
export const BARE_TERM_FORMS: readonly DueForm[] = [
  { pattern: wordPattern(`${LENGTH}${SINCE}?`), read: term.read },
]

/** "trong 01 tháng", "sau 10 ngày", "nửa tháng kể từ hôm nay" (15 days, Civil Code 2015, Art. 146): alone it sets, where a sentence may only tell. */
export const WHOLE_TERM_FORMS: readonly DueForm[] = [
  {
    pattern: wordPattern(
      `(?:(?:${WITHIN_TERM}|(?-i:trong)|khong qua|${AT_LATEST}|sau) )?(?:${LENGTH}|(?<half>nua thang))${SINCE}?`,
    ),
    read: (groups, context) =>
      computed(
        groups.half === undefined ? groups : { ...groups, count: '15', unit: 'ngay' },
        context,
        endOfTerm,
      ),
  },
]

const UNITS: Readonly<Record<string, TermUnit>> = {
  'ngay lam viec': 'working-day',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
  nam: 'year',
}

/** "trong 5 năm qua", "trong 3 tháng": a stretch that is told, not set, unless a start follows. */
function isDescription(groups: DateGroups, before: string, after: string): boolean {
  if (groups.loose === undefined || groups.since !== undefined || groups.coming !== undefined) return false
  if (MUST_BE_DONE.test(before)) return false
  return (
    /^\s*(?:qua|vua|gan|lien|nghi|tet|dau|cuoi|truoc)(?![a-z])/i.test(after) ||
    groups.unit === 'thang' ||
    groups.unit === 'nam'
  )
}

const MUST_BE_DONE = new RegExp(`(?:phai|can) (?:xong|hoan thanh) $|(?<![a-z])${DONE} $`, 'i')

function startOf(groups: DateGroups, context: DueContext): IsoDate | null {
  if (groups.signed !== undefined || groups.today !== undefined) return context.issueDate ?? null
  if (groups.met !== undefined) return context.conferenceDate ?? null
  return groups.day === undefined ? null : readDate(groups, context).date
}

/** The date that `rule` makes of the term and of the day it is counted from, when both are known. */
function computed(groups: DateGroups, context: DueContext, rule: typeof endOfTerm): DueReading {
  const unit = UNITS[groups.unit ?? '']
  const count = countOf(groups)
  const day = startOf(groups, context)
  if (unit === undefined || count === null || day === null) return { date: null, boundary: 'inclusive' }
  const derivation = rule({ count, unit }, day, context.calendar)
  return { date: derivation.result, boundary: 'inclusive', derivation }
}

const countOf = (groups: DateGroups): number | null =>
  readNumber(groups.count) ?? WORDS[groups.count ?? ''] ?? null
