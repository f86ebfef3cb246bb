import type { Recurrence } from './deadline.ts'
import { atHour, BEFORE, boundaryOf, type DueForm, HOUR_OF_DAY, LATEST, UNTIL } from './due-form.ts'
import { wordPattern } from './pattern-text.ts'
import { SMALL } from './written-date.ts'

const EVERY = '(?:hang|moi)'
const DAYS = `ngay ${SMALL}(?:(?:,| va) (?:ngay )?${SMALL})*`

const OF_EVERY_PERIOD = `(?:${EVERY} (?<unit>thang|quy)|thang (?:dau|cuoi)(?: cua)?(?: ${EVERY})? (?<unit>quy)(?! [ivx0-9]))`

/**
 * "trước ngày 15 hằng tháng", "trước ngày 25 tháng cuối quý", "trước 16 giờ hằng ngày": no single date, so
 * none is given.
 */
const everyPeriod: DueForm = {
  pattern: wordPattern(
    `(?:${BEFORE}|${LATEST}|${UNTIL}) ${HOUR_OF_DAY}(?:${DAYS} (?:cua )?${OF_EVERY_PERIOD}|${DAYS} cua (?<unit>thang|quy)(?! (?:nay|sau|toi|ke|lien|tiep|[0-9ivx]))|${EVERY} (?<unit>ngay|tuan))`,
  ),
  read: (groups) => atHour(groups, { date: null, boundary: boundaryOf(groups), ...recurring(groups.unit) }),
}

const ONCE = '(?:mot|0?1) lan'
const PERIOD = `(?:vao )?(?:${EVERY} )?(?<count>[0-9]{1,2} )?(?<unit>ngay(?! [0-9])|tuan|thang|quy|nam)(?:/lan| (?:mot|[0-9]{1,2}) lan)?`
const FURTHER_PERIODS = '(?:(?:,| va) (?:[0-9]{1,2} )?(?:thang|quy|nam)(?![a-z/ ]*[0-9]))*'

const ON_WEEKDAY = '(?:(?:sang|chieu) )?(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cuoi tuan)'
const ITS_DAY = `(?:,? (?:vao )?(?:${BEFORE}|${LATEST}|(?=ngay)) ?${DAYS}(?! (?:cua )?(?:${EVERY}|thang)|[0-9/]|[.–-][0-9]))`

/**
 * "định kỳ hằng tháng", "định kỳ hằng tháng trước ngày 25", "định kỳ 6 tháng, năm" (the shortest period counts),
 * "định kỳ" alone (weak).
 */
const periodic: DueForm = {
  pattern: wordPattern(
    `dinh k[yi](?:,? (?:vao )?${ON_WEEKDAY},? ${EVERY} (?<unit>tuan)| ${PERIOD}${FURTHER_PERIODS}${ITS_DAY}?)?`,
  ),
  read: (groups, _context, { before, after }) =>
    groups.unit === undefined
      ? OTHER_RHYTHM.test(before + after)
        ? null
        : { date: null, boundary: 'inclusive', strength: 'weak' }
      : { date: null, boundary: boundaryOf(groups), ...recurring(groups.unit, groups.count) },
}

/** "định kỳ báo cáo … hằng tháng": the rhythm is said with more than the one word. */
const OTHER_RHYTHM = /(?<![a-z])(?:hang|moi) (?:tuan|thang|quy|nam)(?![a-z])/i

/** "hằng ngày … trước 16 giờ 00", "trước 07 giờ và trước 17 giờ 00 hằng ngày": the hour alone, of each day. */
const hourOnly: DueForm = {
  pattern: wordPattern(
    `${BEFORE} (?<hour>[0-9]{1,2})\\s?(?:gio|h)\\s?(?<minute>[0-9]{2})?(?=\\s?(?:[.;,)]|$)| va truoc [0-9])(?!, (?:ngay|thu))`,
  ),
  read: (groups, _context, { before, after }) =>
    /(?:hang|moi) ngay/i.test(before)
      ? atHour(groups, { date: null, boundary: boundaryOf(groups) })
      : /^,? va [^,]{0,40}(?:hang|moi) ngay/i.test(after)
        ? atHour(groups, { date: null, boundary: boundaryOf(groups), recurs: 'daily' })
        : null,
}

/** "hằng tháng trước ngày 25", no comma between; "hằng tháng, vào ngày 25". */
const dayOfPeriod: DueForm = {
  pattern: wordPattern(`${EVERY} (?<unit>thang|quy)(?=\\s|, vao )${ITS_DAY}`),
  read: (groups) => ({ date: null, boundary: boundaryOf(groups), ...recurring(groups.unit) }),
}

/** "vào ngày 15 hằng tháng", "cuối mỗi tháng": when something is done; a deadline beside a better one only where these words ask for a report. */
const onDays: DueForm = {
  pattern: wordPattern(
    `(?:(?<fixed>dinh ky,? )?(?:vao )?${DAYS} (?:cua )?${OF_EVERY_PERIOD}|(?:vao )?(?:dau|giua|cuoi) ${EVERY} (?<unit>tuan|thang|quy|nam))`,
  ),
  read: (groups, _context, { before, after }) => ({
    date: null,
    boundary: 'inclusive',
    ...(groups.fixed === undefined && !/bao cao/i.test(before + after) && { strength: 'weak' }),
    ...recurring(groups.unit),
  }),
}

const TIMES = '(?:mot|hai|ba|bon|0?[1-9]) (?:lan|dot)'

/**
 * A deadline when no better one is set: "mỗi tháng ra quân một lần", "hằng quý kiểm điểm ít nhất 01 lần", "mỗi tháng hai lần (ngày 10 và ngày 25)",
 * "tối thiểu 02 lần mỗi quý", "6 tháng một lần".
 */
const howOften: DueForm = {
  pattern: wordPattern(
    `${EVERY} (?<unit>tuan|thang|quy|nam)(?: (?!(?:truoc|cham|muon|trong|den|it|toi|nhat)(?![a-z]))[a-z]+){0,6}(?: (?:it nhat|toi thieu))? ${TIMES}(?: \\(${DAYS}\\))?` +
      `|(?<!khong (?:qua|vuot) )(?:(?:it nhat|toi thieu) )?${TIMES}(?:/| (?:trong )?${EVERY} )(?<unit>tuan|thang|quy|nam)` +
      `|(?:(?:it nhat|toi thieu) )?(?:(?<count>[0-9]{1,2})|mot) (?<unit>tuan|thang|quy|nam) (?:it nhat |toi thieu )?${ONCE}`,
  ),
  read: (groups) => ({
    date: null,
    boundary: 'inclusive',
    strength: 'weak',
    ...recurring(groups.unit, groups.count),
  }),
}

/**
 * "hằng tuần", "vào thứ Sáu hằng tuần" alone is a rhythm of work; it is a deadline, and a weak one, only where its clause asks for a
 * report.
 */
const rhythm: DueForm = {
  pattern: wordPattern(
    `(?:(?:vao )?${ON_WEEKDAY},? )?${EVERY} (?<unit>tuan|thang|quy|nam)${FURTHER_PERIODS}` +
      `|(?<=bao cao )(?<unit>tuan|thang|quy)(?:(?:,| va) (?:6 )?(?:thang|quy|(?:ca )?nam)(?![a-z/ ]*[0-9]))+` +
      `|(?:[0-9]{1,2} )?(?<unit>ngay|tuan|thang|quy|nam)/(?:(?:mot|0?1) )?lan|(?:mot|hai|ba|0?[1-9]) lan/(?<unit>ngay|tuan|thang|quy|nam)` +
      `|(?:vao )?${EVERY} (?:sang|chieu) (?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)` +
      `|cu (?:moi )?(?<count>[0-9]{1,2}) (?<unit>thang|tuan|ngay)|(?<count>[0-9]{1,2}) (?<unit>thang|tuan|ngay) ${ONCE}`,
  ),
  read: (groups, _context, { before, after }) =>
    REPORTED_EACH_TIME.test(after) && !/(?:truoc|nhat|ngay) [^.;]{0,12}[0-9]/i.test(after)
      ? { date: null, boundary: 'inclusive', strength: 'beside', ...recurring(groups.unit, groups.count) }
      : REPORTS.test(before + after) || /^ (?:gui|tong hop|thong tin|trinh)(?![a-z])/i.test(after)
        ? {
            date: null,
            boundary: 'inclusive',
            strength: 'weak',
            ...recurring(groups.unit ?? (groups.count === undefined ? 'tuan' : ''), groups.count),
          }
        : null,
}

/** "… và hằng tháng báo cáo …", "…; hằng tháng công khai …": a term of its own, whatever else is to be done by a day. */
const REPORTED_EACH_TIME = /^,? (?:tong hop,? )?(?:bao cao|cong khai|niem yet|cong bo)(?![a-z])/i

/** "báo cáo", "báo Chủ tịch"; what is heard is no report that is owed. */
const REPORTS =
  /(?<!nghe )bao (?:cao|lai|(?:ngay )?(?:pho )?(?:chu tich|bi thu)|thuong truc|ubnd|dang uy|lanh dao|van phong)/i

/**
 * "khẩn trương", not as an adjective ("tinh thần khẩn trương"). Opening a task of its own after a semicolon,
 * it is that task's deadline.
 */
const urgent: DueForm = {
  pattern: wordPattern('(?<!(?:tinh than|cach|thai do|khong khi) )khan truong'),
  read: (_groups, _context, { before, after }) => {
    const ownTask = /;\s?$/.test(before) && !/\d|hang |dinh ky/i.test(after)
    return { date: null, boundary: 'inclusive', ...(!ownTask && { strength: 'weak' }) }
  },
}

/**
 * "báo cáo ngay.": only at the end of its clause; before an object ("khắc phục ngay các điểm …") it tells the
 * manner, after "bắt đầu" the start.
 */
const atOnce: DueForm = {
  pattern: wordPattern(
    '(?-i:ngay) lap tuc|(?-i:trong) thoi gian som nhat|(?-i:ngay trong) (?:ngay(?: lam viec)?|tuan|thang)(?: nay)?(?= ?(?:[.;,)]|$))|(?<=(?:bao cao|xu ly|khac phuc|tra loi|hoan thanh|thuc hien) )(?<!bat dau[^.;]{0,20})(?-i:ngay)(?=\\s?(?:[.;,]|$))',
  ),
  read: () => ({ date: null, boundary: 'inclusive', strength: 'weak' }),
}

export const RHYTHM_FORMS: readonly DueForm[] = [
  everyPeriod,
  periodic,
  dayOfPeriod,
  hourOnly,
  onDays,
  howOften,
  rhythm,
  urgent,
  atOnce,
]

/** Words that fill the deadline column of a table. */
export const BARE_RHYTHMS: readonly (readonly [source: string, read: DueForm['read']])[] = [
  ['thuong xuyen(?:,? lien tuc)?|(?-i:ngay)', () => ({ date: null, boundary: 'inclusive' })],
  [
    `${EVERY} (?<unit>ngay|tuan|thang|quy|nam)|(?:mot|0?1) lan/(?<unit>ngay|tuan|thang|quy|nam)|(?<count>[0-9]{1,2} )?(?<unit>ngay|tuan|thang|quy|nam)/(?:(?:mot|0?1) )?lan`,
    (groups) => ({ date: null, boundary: 'inclusive', ...recurring(groups.unit, groups.count) }),
  ],
]

const AT_LEAST = '(?:it nhat|toi thieu)'
const UNIT = '(?<unit>ngay|tuan|thang|quy|nam)'

/** "mỗi tháng ít nhất một lần", "ít nhất 02 lần mỗi quý", "hai tháng một lần". */
export const BARE_COUNTED_RHYTHMS: readonly (readonly [source: string, read: DueForm['read']])[] = [
  [
    `(?:dinh ky )?(?:${AT_LEAST} )?${EVERY} ${UNIT}(?:,? ${AT_LEAST})? ${TIMES}` +
      `|(?:${AT_LEAST} )?${TIMES}(?: (?:${EVERY}|trong|trong mot|mot)|\\s?/) ?${UNIT}` +
      `|(?<count>mot|hai|ba|sau|[0-9]{1,2}) ${UNIT} ${ONCE}`,
    (groups) => ({ date: null, boundary: 'inclusive', ...recurring(groups.unit, inFigures(groups.count)) }),
  ],
]
const FIGURES: Readonly<Record<string, string>> = { mot: '1', hai: '2', ba: '3', sau: '6' }
const inFigures = (count = '1'): string => FIGURES[count] ?? count

function recurring(unit = '', count = '1'): { recurs?: Recurrence } {
  const recurs = RECURRENCES[`${Number(count)} ${unit}`]
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
