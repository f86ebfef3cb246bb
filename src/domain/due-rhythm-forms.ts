import type { Recurrence } from './deadline.ts'
import { boundaryOf, DAY_LEAD, type DueForm, HOUR_OF_DAY } from './due-forms.ts'
import { SMALL, wordPattern } from './written-date.ts'

const EVERY = '(?:hang|moi)'

/** "trước ngày 15 hằng tháng", "trước ngày 25 tháng cuối quý", "trước thứ Sáu hằng tuần": no single date, so none is given. */
const everyPeriod: DueForm = {
  pattern: wordPattern(
    `${DAY_LEAD} ${HOUR_OF_DAY}(?:ngay ${SMALL} (?:cua )?(?:${EVERY} (?<unit>thang|quy)|thang (?:dau|cuoi)(?: cua)?(?: ${EVERY})? (?<unit>quy))|${EVERY} (?<unit>tuan))`,
  ),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups), ...recurring(groups.unit) }),
}

/** "định kỳ hằng tháng", "định kỳ 6 tháng", "định kỳ" alone (weak). */
const periodic: DueForm = {
  pattern: wordPattern(
    `dinh ky(?: (?:vao )?(?:${EVERY} )?(?<count>[0-9]{1,2} )?(?<unit>ngay|tuan|thang|quy|nam)(?:/lan| (?:mot|[0-9]{1,2}) lan)?)?(?:(?:,| va) (?:[0-9]{1,2} )?(?:thang|quy|nam)(?![a-z/ ]*[0-9]))*`,
  ),
  read: (groups) =>
    groups.unit === undefined
      ? { date: null, boundary: 'inclusive', strength: 'weak' }
      : { date: null, boundary: 'inclusive', ...recurring(groups.unit, groups.count) },
}

/** "hằng tuần" alone is a rhythm of work; it is a deadline (a weak one) only where the sentence asks for a report. */
const rhythm: DueForm = {
  pattern: wordPattern(`${EVERY} (?<unit>tuan|thang|quy|nam)`),
  read: (groups, _context, { before, after }) =>
    /bao\s+cao/i.test(before + after)
      ? { date: null, boundary: 'inclusive', strength: 'weak', ...recurring(groups.unit) }
      : null,
}

/**
 * Adverbs of haste. "Ngay" counts only where it ends its clause ("báo cáo ngay."): before an object ("khắc phục ngay các điểm …") it tells the
 * manner. "Khẩn trương" as an adjective ("tinh thần khẩn trương") tells nothing of time.
 */
const haste: DueForm = {
  pattern: wordPattern(
    '(?<!(?:tinh than|cach|thai do|khong khi)\\s+)khan truong|(?-i:ngay) lap tuc|(?-i:trong) thoi gian som nhat|(?<=[a-z] )(?-i:ngay)(?=\\s*(?:[.;,]|$))',
  ),
  read: () => ({ date: null, boundary: 'inclusive', strength: 'weak' }),
}

export const RHYTHM_FORMS: readonly DueForm[] = [everyPeriod, periodic, rhythm, haste]

/** Words that fill the deadline cell of a table. */
export const BARE_RHYTHMS: readonly DueForm[] = [
  { pattern: wordPattern('thuong xuyen(?:,? lien tuc)?|khan truong|(?-i:ngay)'), read: haste.read },
  {
    pattern: wordPattern(`${EVERY} (?<unit>ngay|tuan|thang|quy|nam)`),
    read: (groups) => ({ date: null, boundary: 'inclusive', ...recurring(groups.unit) }),
  },
]

function recurring(unit = '', count = '1'): { recurs?: Recurrence } {
  const key = `${Number(count)} ${unit}`
  const recurs = RECURRENCES[key]
  return recurs === undefined ? {} : { recurs }
}
const RECURRENCES: Readonly<Record<string, Recurrence>> = {
  '1 ngay': 'daily',
  '1 tuan': 'weekly',
  '1 thang': 'monthly',
  '3 thang': 'quarterly',
  '1 quy': 'quarterly',
  '6 thang': 'half-yearly',
  '12 thang': 'yearly',
  '1 nam': 'yearly',
}
