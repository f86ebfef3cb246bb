import { formatNumber } from '#domain/number.ts'
import { cellText } from '#features/documents/index.ts'

/** "5 nhiệm vụ"; "không nhiệm vụ nào" reads better than "0 nhiệm vụ". */
export const countOf = (count: number, what: string): string =>
  count === 0 ? `không có ${what} nào` : `${formatNumber(count)} ${what}`

/** "41,7 %" of the whole; empty where there is no whole. */
export const shareOf = (part: number, of: number): string =>
  of === 0 ? '' : `${formatNumber(Math.round((part / of) * 1000) / 10, 1)} %`

/** "a, b và c". */
export const listOf = (some: readonly string[]): string =>
  some.length < 2 ? (some[0] ?? '') : `${some.slice(0, -1).join(', ')} và ${some.at(-1)}`

/** The parts that count something, as one list; what is 0 is not said. */
export const countsOf = (parts: readonly (readonly [count: number, words: string])[]): string =>
  listOf(parts.flatMap(([count, words]) => (count === 0 ? [] : [`${formatNumber(count)} ${words}`])))

/** What people say of the result; empty when nobody said anything. `said`: how many words bear a mark. */
export const saidOfResult = (said: (mark: string) => number): string =>
  countsOf([
    [said('solved'), 'người xác nhận đã xong'],
    [said('partly'), 'người cho biết mới xong một phần'],
    [said('not-solved'), 'người cho biết chưa xong'],
  ])

/** Stands under every figure of what people said: denunciations and what is restricted are not counted, small numbers identify (decision 0031). */
export const WITHOUT_RESTRICTED = 'Số liệu không gồm đơn tố cáo và đơn thuộc diện hạn chế.'

/** Somebody's words inside a line of a paper: on one line, and no sign of them read as a mark. */
export const quoted = (text: string): string => text.replace(/\s+/gu, ' ').trim().replaceAll('*', '\\*')

/** A table in the notation of the words. */
export const tableLines = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.map((row) => `| ${row.map(cellText).join(' | ')} |`)

/** "a." without a second stop. */
export const ended = (sentence: string): string => (/[.!?…]”?$/u.test(sentence) ? sentence : `${sentence}.`)
