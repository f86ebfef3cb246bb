import { columnsOf, isHeader } from '../columns.ts'
import { type Context, NO_CONTEXT } from '../context.ts'
import type { Draft } from '../drafts.ts'
import { isClosing, isSignature } from '../furniture.ts'
import { headingOf } from '../heading.ts'
import type { TableLine } from '../lines.ts'
import type { ColumnMeaning, SummaryColumn, SummaryWarning } from '../reading.ts'
import { NO_OPINION, wordsOf } from '../words.ts'
import { draftsOfRow, together } from './row-drafts.ts'
import { isSparse, type Values, valuesOf, withWordsAbove } from './row-values.ts'
import { sectionOf } from './section-row.ts'

export type TableOptions = {
  readonly sheet: string | null
  readonly lines: 'paragraphs' | 'wrapped'
  readonly wanted: ReadonlyMap<string, ColumnMeaning>
  readonly context: Context
  /** Columns of the table before, for one that goes on over the page without a header of its own. */
  readonly before: readonly SummaryColumn[]
}
export type TableReading = {
  readonly drafts: readonly Draft[]
  readonly columns: readonly SummaryColumn[]
  readonly warnings: readonly SummaryWarning[]
}

/** Reads the rows of a table; one that holds no opinions gives none, and its rows as a warning. */
export function readTable(rows: readonly TableLine[], options: TableOptions): TableReading {
  const filled = rows.filter((row) => row.cells.some((cell) => cell.text !== ''))
  if (filled.length === 0) return { drafts: [], columns: [], warnings: [] }
  const found = columnsOf(filled, options.wanted)
  const width = Math.max(...filled.map((row) => row.cells.length))
  const goesOn = !filled.some(isHeader) && options.before.length === width
  const meanings = goesOn ? options.before.map((column) => column.meaning) : found.meanings
  const data = goesOn ? filled : filled.slice(found.headerRows)
  const columns = goesOn
    ? []
    : found.headers.map((header, at) => ({
        sheet: options.sheet,
        at,
        header,
        meaning: meanings[at] ?? 'ignored',
        guessed: found.guessed[at] ?? true,
      }))
  if (!meanings.includes('content') || isStatistics(found.headers, meanings))
    return { drafts: [], columns: [], warnings: filled.flatMap((row) => asWarning(row, 'not-read')) }
  return { columns, ...readRows(data, meanings, options) }
}

/** A table that counts opinions instead of telling them. */
const isStatistics = (headers: readonly string[], meanings: readonly ColumnMeaning[]): boolean =>
  meanings.every((meaning, i) => meaning !== 'content' || /^số /iu.test(headers[i] ?? ''))

function readRows(
  rows: readonly TableLine[],
  meanings: readonly ColumnMeaning[],
  options: TableOptions,
): Pick<TableReading, 'drafts' | 'warnings'> {
  const drafts: Draft[] = []
  const warnings: SummaryWarning[] = []
  const sparse = (meaning: ColumnMeaning) => isSparse(rows, meanings, meaning)
  const fills = { field: sparse('field'), group: sparse('group') }
  let context = options.context
  let above: Values | null = null
  for (const row of rows) {
    if (isHeader(row)) continue
    const section = sectionOf(row, meanings)
    if (section !== null) {
      if (section.kind === 'field') context = { ...context, field: section.field }
      else if (section.kind === 'group') context = { ...context, group: section.group }
      else if (section.kind === 'people')
        context = { ...context, people: section.people, group: section.group ?? context.group }
      else if (section.kind === 'general') context = { ...context, answered: section.answered }
      above = null
      continue
    }
    const values = withWordsAbove(valuesOf(row, meanings, above, fills), above)
    if (values.content.text === '' || isFooter(row)) {
      warnings.push(...asWarning(row, isFooter(row) ? 'closing' : 'not-read'))
      continue
    }
    above = values
    if (NO_OPINION.test(values.content.text)) continue
    drafts.push(...draftsOfRow(values, context, row.line, options.lines))
  }
  return { drafts: together(drafts), warnings }
}

const isFooter = (row: TableLine): boolean => {
  const text = row.cells
    .map((cell) => cell.text)
    .filter((cell) => cell !== '')
    .join(' ')
  return isSignature(text) || (isClosing(text) && wordsOf(text).length < 20)
}

const asWarning = (row: TableLine, code: SummaryWarning['code']): SummaryWarning[] => {
  const text = row.cells
    .map((cell) => cell.text)
    .filter((cell) => cell !== '')
    .join(' | ')
  return text === '' ? [] : [{ code, text, line: row.line }]
}

export const tableContext = (sheet: string | null): Context => {
  if (
    sheet === null ||
    /^(?:sheet|trang tính|trang|bảng|tổng hợp|danh sách|data|biểu|phụ lục)\s*\(?\d*\)?/iu.test(sheet.trim())
  )
    return NO_CONTEXT
  const heading = headingOf(sheet, true, false)
  if (heading?.kind === 'group') return { ...NO_CONTEXT, group: heading.group }
  return heading?.kind === 'field' ? { ...NO_CONTEXT, field: heading.field } : NO_CONTEXT
}
