import { dateOf, type IsoDate } from '#domain/date.ts'
import type { ChangeKind } from './clause-queries.ts'
import { foldSpace, keyOf } from './read/key.ts'

/** The clause of an earlier notice that this one says it changes, in its own words. */
export type Amendment = {
  readonly kind: ChangeKind
  /** The clauses named, "2.1"; empty when the earlier notice is meant as a whole. */
  readonly clauses: readonly string[]
  readonly of: { readonly number: number; readonly symbol: string; readonly date: IsoDate | null }
  /** Where this notice says so; null for a text without numbered clauses. */
  readonly byClause: string | null
  readonly quote: string
  /** "mục 2.1 Thông báo số 12-TB/ĐU ngày 05/02/2026", as written. */
  readonly named: string
}

/** The field of the form that says what becomes of the proposal at that place. */
export const changeField = (place: number): string => `change.${place}`

type Clause = { readonly number: string | null; readonly heading: string | null; readonly text: string }

/** Every place where a notice says that it replaces, amends or cancels an earlier one, in reading order. Mentions that change nothing are none. */
export const amendmentsIn = (clauses: readonly Clause[]): readonly Amendment[] =>
  clauses.flatMap((clause) =>
    amendmentsOf(foldSpace([clause.heading, clause.text].filter(Boolean).join(' ')), clause.number),
  )

function amendmentsOf(text: string, byClause: string | null): readonly Amendment[] {
  const key = keyOf(text)
  let last: { readonly kind: ChangeKind; readonly end: number } | null = null
  return [...key.matchAll(REFERENCE)].flatMap((found) => {
    const { clauses = '', number = '', symbol = '', day, month, year } = found.groups ?? {}
    const [start, end] = [found.index, found.index + found[0].length]
    const joined = last !== null && /^(?:[\s,;]|và)*$/u.test(key.slice(last.end, start)) ? last.kind : null
    const kind = kindBefore(key.slice(0, start)) ?? joined ?? kindAfter(key.slice(0, start), key.slice(end))
    if (kind === null) return []
    last = { kind, end }
    const symbolAt = start + found[0].indexOf(symbol, found[0].indexOf(number))
    return [
      {
        kind,
        clauses: numbersIn(clauses),
        of: {
          number: Number(number),
          symbol: text.slice(symbolAt, symbolAt + symbol.length).replace(/\s+/g, ''),
          date: day === undefined ? null : dateOf(Number(year), Number(month), Number(day)),
        },
        byClause,
        quote: sentenceAt(text, start, end),
        named: text.slice(start, end),
      },
    ]
  })
}

const LABEL = 'mục|khoản|điểm|phần|ý'
const NUMBER =
  '(?:\\d+(?:\\.\\d+)*(?:\\.?[a-zđ](?![\\p{L}]))?|(?<![\\p{L}])(?:[ivx]+(?:\\.\\d+)*|[a-zđ])(?![\\p{L}]))'
const ONE = `(?:(?:các\\s+)?(?:${LABEL})\\s+)?${NUMBER}`
const DATE =
  '(?:,?\\s+ngày\\s+(?<day>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(?<month>\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(?<year>\\d{4}))?'

/** On the key of the text: small letters, one kind of dash. */
const REFERENCE = new RegExp(
  `(?<![\\p{L}])(?:(?<clauses>(?:các\\s+)?(?:${LABEL})\\s+${NUMBER}(?:\\s*(?:,|;|và|,\\s*và)?\\s*${ONE})*)\\s*,?\\s*(?:(?:của|tại|trong|thuộc|ở)\\s+)?)?thông báo(?:\\s+kết luận)?\\s+(?:số\\s*:?\\s*)?(?<number>\\d{1,5})\\s*[-/]\\s*(?<symbol>\\p{L}+(?:\\s*[-/]\\s*\\p{L}+)*)${DATE}`,
  'gu',
)

const VERBS: readonly (readonly [ChangeKind, string])[] = [
  ['cancel', '(?:bãi bỏ|hủy bỏ|hủy|bỏ|(?:dừng|ngừng|thôi|chấm dứt|không) (?:việc )?(?:tiếp tục )?thực hiện)'],
  ['replace', '(?:thay thế|thay)'],
  ['amend', '(?:sửa đổi|bổ sung|điều chỉnh|đính chính|sửa|gia hạn)'],
]

/** What may stand between the verb and the clause; any other word means that something else is changed. */
const BETWEEN =
  '(?:,|và|hoặc|sửa đổi|bổ sung|điều chỉnh|một số|một phần|toàn bộ|cho|các|những|nội dung|thời hạn|thời gian|thời điểm|mốc|hạn|hoàn thành|thực hiện|nhiệm vụ|công việc|việc|đơn vị|chủ trì|phối hợp|được|giao|đã|nêu|ghi|quy định|kết luận|chỉ đạo|yêu cầu|báo cáo|tại|ở|của|trong|đoạn|tiết|câu|đầu|cuối|thứ|nhất|hai|ba|\\s)*'

const BEFORE = VERBS.map(
  ([kind, verb]) => [kind, new RegExp(`(?<![\\p{L}])${verb}${BETWEEN}$`, 'u')] as const,
)
const AFTER = VERBS.map(
  ([kind, verb]) =>
    [kind, new RegExp(`^[^.;:]{0,90}?(?<![\\p{L}])(?:được|bị|nay)\\s+${verb}(?![\\p{L}])`, 'u')] as const,
)
const BEGINS = new RegExp(`(?:^|[.;:]\\s+|[-+]\\s+)${BETWEEN}$`, 'u')

const kindBefore = (text: string): ChangeKind | null => kindOf(BEFORE, text)

/** "Mục 2.1 Thông báo số … được sửa đổi như sau": only of a sentence that begins with the clause. */
const kindAfter = (before: string, text: string): ChangeKind | null =>
  BEGINS.test(before) ? kindOf(AFTER, text) : null

/** Words that cancel or replace outweigh those that amend: "sửa đổi, thay thế" replaces. */
const kindOf = (rules: readonly (readonly [ChangeKind, RegExp])[], text: string): ChangeKind | null =>
  rules.find(([, rule]) => rule.test(text))?.[0] ?? null

/** "các mục 2.1, 2.3" are two; "điểm a mục 2" is one, "2.a"; of "điểm 2.1 mục 2" the inner one says all. */
function numbersIn(words: string): readonly string[] {
  const parts = [
    ...words.matchAll(new RegExp(`(?<cut>,|;|và)?\\s*(?:(?<label>${LABEL})\\s+)?(?<number>${NUMBER})`, 'gu')),
  ]
  const numbers: string[] = []
  for (const { groups = {} } of parts) {
    const number = upperRoman(groups.number ?? '')
    const inner = numbers.at(-1)
    const nests =
      inner !== undefined && groups.label !== undefined && groups.cut !== 'và' && groups.cut !== ';'
    if (!nests || (groups.cut === ',' && !isInner(inner, number))) numbers.push(number)
    else numbers[numbers.length - 1] = inner.startsWith(`${number}.`) ? inner : `${number}.${inner}`
  }
  return [...new Set(numbers)]
}

const isInner = (inner: string, outer: string): boolean =>
  inner.startsWith(`${outer}.`) || /^[a-zđ]$/u.test(inner)

const upperRoman = (number: string): string =>
  /^[ivx]+(?:\.|$)/.test(number) ? number.toUpperCase() : number

const MOST_QUOTED = 600

function sentenceAt(text: string, from: number, to: number): string {
  const start = Math.max(
    0,
    ...[...text.slice(0, from).matchAll(/[.;]\s+/g)].map((m) => m.index + m[0].length),
  )
  const rest = text.slice(to).search(/[.;](?:\s|$)/)
  const end = rest === -1 ? text.length : to + rest + 1
  return text.slice(start, end).slice(0, MOST_QUOTED).trim()
}
