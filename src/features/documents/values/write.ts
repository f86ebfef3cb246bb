import { formatDate, type IsoDate } from '#domain/date.ts'
import { writeWords } from '../body/inline.ts'
import { tableOf } from '../body/table.ts'
import { type Blocks, oneLine } from './value.ts'

/** "- …", one a line; nothing when there is nothing to list. */
export const dashes = (lines: readonly string[]): Blocks => ({
  blocks: lines.length === 0 ? [] : [{ kind: 'dashes', lines: lines.map(oneLine) }],
})

/** The first row is the head; nothing when there is only a head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Blocks => ({
  blocks: rows.length === 0 ? [] : [tableOf([head, ...rows.map((row) => row.map(asWords))])],
})

/** A table reads its cells as notation: what was typed stays words. */
const asWords = (text: string): string => writeWords(oneLine(text))

export const day = (date: IsoDate | null): string | null => (date === null ? null : formatDate(date))

/** None at all is nothing to tell. */
export const some = (count: number): string | null => (count === 0 ? null : String(count))
