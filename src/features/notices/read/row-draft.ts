import type { DirectiveDraft } from './draft.ts'
import { keyOf } from './key.ts'
import type { LeadIn } from './lead-in.ts'
import { namesAt } from './name-list.ts'
import type { Name } from './names.ts'
import type { Paragraph } from './paragraphs.ts'
import { matchAt } from './words.ts'

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
  let duty: Name['duty'] = null
  return cell
    .split(/\s*;\s*|\s+[-+]\s+(?=\p{Lu})(?!Xã hội)|\s+(?=(?:Chủ trì|Phối hợp)\s*:)/u)
    .flatMap((part) => {
      const label = LABEL.exec(part.replace(/^[-+•]\s*/u, ''))
      if (label !== null) duty = keyOf(label[1] as string) === 'phối hợp' ? 'coordinating' : null
      const text = part
        .replace(/^[-+•]\s*/u, '')
        .replace(LABEL, '')
        .replace(/[.;,]+$/u, '')
        .trim()
      return text === '' ? [] : namesIn(text).map((name) => ({ ...name, duty: duty ?? name.duty }))
    })
}

const LABEL = /^(?:(?:Đơn vị|Cơ quan) )?(chủ trì|phối hợp)\s*:\s*/iu

function namesIn(text: string): Name[] {
  const list = namesAt({ text, key: keyOf(text) }, 0)
  if (list !== null && list.end >= text.length - 1) return [...list.names]
  return byDuty(text) ?? [{ text, end: text.length, duty: null }]
}

/** "Công an phường chủ trì, Phòng Kinh tế phối hợp" in one cell; null when it says no such thing. */
function byDuty(text: string): Name[] | null {
  const key = keyOf(text)
  const names: Name[] = []
  for (let at = 0; at < text.length; ) {
    const list = namesAt({ text, key }, at)
    const after = list === null ? null : matchAt(SAID, key, list.end)
    if (list === null || after === null) return null
    const duty = after[1] === 'phối hợp' ? ('coordinating' as const) : null
    names.push(...list.names.map((name) => ({ ...name, duty: duty ?? name.duty })))
    at = SAID.lastIndex + (/^[\s,.;]*/u.exec(text.slice(SAID.lastIndex))?.[0].length ?? 0)
  }
  return names
}
const SAID = /\s+(chủ trì|phối hợp)/uy
