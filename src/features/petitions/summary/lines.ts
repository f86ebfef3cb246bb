import { BREAK, CELL, MERGED, ROW } from '#platform/readers/table-text.ts'
import { withAccents } from './unaccented.ts'

/** A line of the report, trimmed, single spaces except between columns; `gap`: an empty line before it; `page`: a page begins with it. */
export type Line = {
  readonly text: string
  readonly line: number
  readonly gap: boolean
  readonly page: boolean
  readonly indent: number
}
export type TableLine = { readonly cells: readonly Cell[]; readonly line: number }
/** `merged`: the cell goes on from the row above. */
export type Cell = { readonly text: string; readonly merged: boolean }
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly TableLine[] }

/** Lines and tables of a text in their order; page numbers are dropped. */
export function blocksOf(text: string): Block[] {
  const raws = tidy(text).split('\n')
  const rows = raws.map((raw, i) => rowOf(raw, i + 1))
  const blocks: Block[] = []
  let gap = false
  let page = false
  for (const [i, raw] of raws.entries()) {
    const content = raw.replaceAll('\f', '').trim()
    const row = rows[i] ?? null
    if (raw.includes('\f')) page = true
    if (row !== null && (raw.startsWith(ROW) || isInTable(rows, i))) {
      if (/^[\s|:+-]*$/u.test(raw)) continue
      const last = blocks.at(-1)
      if (last?.kind === 'table') blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, row] }
      else blocks.push({ kind: 'table', rows: [row] })
    } else if (content === '') gap = true
    else if (PAGE_NUMBER.test(content)) {
      page = true
      gap = false
    } else {
      const line = {
        text: content,
        line: i + 1,
        gap: gap && !page,
        page,
        indent: raw.length - raw.trimStart().length,
      }
      const last = blocks.at(-1)
      if (last?.kind === 'lines') blocks[blocks.length - 1] = { kind: 'lines', lines: [...last.lines, line] }
      else blocks.push({ kind: 'lines', lines: [line] })
      gap = false
      page = false
    }
    if (page && content === '') gap = false
  }
  return blocks
}

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*[-–—])?$/iu

const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v]/gu, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u00d0\u0189]/gu, 'Đ')
    .replace(
      /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u25aa\u25cf\u25cb\u25a0\u2023\u27a2\u2756\u2713\u2714\u00b7]/gu,
      '•',
    )
    .replace(/\*\*(?=\S)|(?<=\S)\*\*/gu, '')
    .split('\n')
    .flatMap((line, _, lines) =>
      lines.length < 6 && line.length > 240 && !line.startsWith(ROW) ? poured(line) : [line],
    )
    .map(withAccents)
    .join('\n')

/** A report pasted as one line gets its lines back before the marks that only open one. */
const poured = (line: string): string[] =>
  line
    .replace(/(?<=[.:;)!?…]|[\p{Lu}]{3}) +(?=(?:[IVX]{1,4}|[A-H])\s?[./]\s+\p{Lu})/gu, '\n')
    .replace(/(?<=[.:;)!?…]) +(?=(?:\d{1,2}[.)/]|[-–+•*])\s+\p{Lu})/gu, '\n')
    .replace(/ +(?=(?:Trên đây là|Xin trân trọng|Trân trọng|Nơi nhận)(?!\p{L}))/gu, '\n')
    .replace(/(?<!\n|^) +(?=(?:BÁO CÁO|TỔNG HỢP)(?!\p{L}))/gu, '\n')
    .replace(/(?<=BÁO CÁO|TỔNG HỢP) +(?=\p{Lu}\p{Ll})/gu, '\n')
    .split('\n')

function rowOf(raw: string, line: number): TableLine | null {
  if (raw.startsWith(ROW) || raw.startsWith(`\f${ROW}`)) {
    const cells = raw.slice(raw.indexOf(ROW) + 1).split(CELL)
    return {
      line,
      cells: cells.map((cell) => ({
        text: cell.replace(MERGED, '').replaceAll(BREAK, '\n').trim(),
        merged: cell.startsWith(MERGED),
      })),
    }
  }
  const sign = /\t/u.test(raw.trim()) && !raw.includes('|') ? /\t/u : /\s*[|│]\s*/u
  const bare = raw.trim().replace(/^[|│]\s*|\s*[|│]$/gu, '')
  const cells = (sign.source === '\\t' ? raw.replace(/^ +|[ \n]+$/gu, '') : bare).split(sign)
  return cells.length < 2
    ? null
    : { line, cells: cells.map((cell) => ({ text: cell.trim(), merged: false })) }
}

/** A line with separators belongs to a table when a neighbour has about as many. */
function isInTable(rows: readonly (TableLine | null)[], at: number): boolean {
  const own = rows[at]?.cells.length ?? 0
  if (own < 2) return false
  return [rows[at - 1], rows[at + 1], rows[at + 2]].some(
    (row) => row != null && (row.cells.length === own || (own > 2 && Math.abs(row.cells.length - own) < 2)),
  )
}
