import type { DirectiveDraft } from './draft.ts'
import { keyOf } from './key.ts'
import type { LeadIn } from './lead-in.ts'
import { namesAt } from './name-list.ts'
import type { Name } from './names.ts'
import type { Paragraph } from './paragraphs.ts'

/** The directive of one table row; a row that only names a group of matters gives none. "nt" repeats the cell above. */
export function rowDraft(
  { row, start, text }: Paragraph,
  clause: string | null,
  above: readonly DirectiveDraft[],
  leadIn: LeadIn | null,
): DirectiveDraft[] {
  if (row === null || row.cells.content === undefined) return []
  const { index, lead: cell } = row.cells
  if (cell === undefined && Object.keys(row.cells).length <= 2) return []
  const last = above.findLast((draft) => draft.cells !== null)
  const lead =
    cell === undefined ? (leadIn?.names ?? []) : DITTO.test(cell) ? (last?.lead ?? []) : namesOf(cell)
  const number =
    index?.replace(/[.)]$/, '') ?? String(above.filter((draft) => draft.cells !== null).length + 1)
  const at = text.indexOf(row.cells.content)
  const span =
    at === -1
      ? { start, end: start + text.length }
      : { start: start + at, end: start + at + row.cells.content.length }
  return [
    {
      clause: clause === null ? number : `${clause}.${number}`,
      span,
      task: span.start,
      lead,
      executing: [],
      shared: [],
      addressed: [],
      cells: row.cells,
      because: ['lead:table'],
    },
  ]
}

const DITTO = /^[-–]?\s*(?:nt|như trên|["”])\s*[-–]?$/iu

/** The names in a cell, whatever sets them apart; words that are no known name are taken as they stand. */
export function namesOf(cell: string): Name[] {
  return cell.split(/\s*;\s*|\s+[-+]\s+(?=\p{Lu})(?!Xã hội)/u).flatMap((part) => {
    const text = part
      .replace(/^[-+•]\s*/u, '')
      .replace(/[.;,]+$/u, '')
      .trim()
    if (text === '') return []
    const list = namesAt({ text, key: keyOf(text) }, 0)
    return list !== null && list.end >= text.length - 1
      ? list.names
      : [{ text, end: text.length, duty: null }]
  })
}
