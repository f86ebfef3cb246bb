import { formatDate, type IsoDate, yearOf } from '#domain/date.ts'
import type { OfficialDocument } from '../official.ts'
import { newestRules, type Rules, rulesOn } from '../rules/regime.ts'
import type { Family } from '../rules/rule.ts'

/**
 * "05-" in Party papers, "05/" in those of the State: what stands before the symbol. `count` may carry a letter: "12a". Without a day the
 * newest rules count. No ward corrects these: books and other papers name a paper by its number.
 */
export function numberText(count: number | string, family: Family, on: IsoDate | null = null): string {
  const { numberJoin, numberZeroBelow } = on === null ? newestRules(family) : rulesOn(family, on, [])
  const digits = /^\d+/.exec(String(count))?.[0] ?? ''
  return `${Number(digits) < numberZeroBelow && digits.length === 1 ? '0' : ''}${count}${numberJoin}`
}

/** Room for a number written by hand. */
const BLANK = '\u00a0'.repeat(6)
/** Two digits by hand, without pushing the year into the next line. */
const SHORT_BLANK = '\u00a0'.repeat(4)

export const numberLine = (
  { number, symbol, family, issuedOn }: OfficialDocument,
  rules: Rules,
  today: IsoDate,
): string =>
  number === null
    ? `${rules.numberLead}${BLANK}${rules.numberJoin}${symbol}`
    : `${rules.numberLead}${numberText(number, family, issuedOn ?? today)}${symbol}`

export function dateLine({ placeName, issuedOn }: OfficialDocument, rules: Rules, today: IsoDate): string {
  if (issuedOn === null) return `${placeName}, ngày${SHORT_BLANK}tháng${SHORT_BLANK}năm ${yearOf(today)}`
  const [day = '', month = '', year = ''] = formatDate(issuedOn).split('/')
  const digits = (text: string, zeroBelow: number) =>
    Number(text) < zeroBelow ? text.padStart(2, '0') : String(Number(text))
  return `${placeName}, ngày ${digits(day, rules.dayZeroBelow)} tháng ${digits(month, rules.monthZeroBelow)} năm ${year}`
}
