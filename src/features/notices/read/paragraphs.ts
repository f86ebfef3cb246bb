import type { Line } from './clean.ts'
import { foldSpace } from './key.ts'
import { isBullet, type Marker, markerOf } from './numbering.ts'
import type { Row } from './row.ts'
import { tableAt } from './table.ts'

/** A paragraph of the body on one line; `start` is its place in the cleaned text. The marker is part of `text`. */
export type Paragraph = {
  readonly text: string
  readonly start: number
  readonly marker: Marker | null
  /** Set for the rows of a table; its heading row has no cells. */
  readonly row: Row | null
}
export type Draft = Omit<Paragraph, 'start'>

/** Undoes hard wrapping: lines of one paragraph are joined, items and headings stay apart, rows of tables are read as rows. */
export function paragraphsOf(lines: readonly Line[]): Draft[] {
  const width = wrapWidth(lines)
  const drafts: { text: string; marker: Marker | null; row: Row | null }[] = []
  let last: Line | null = null
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at)
    if (table !== null) {
      drafts.push({ text: foldSpace(table.heading), marker: null, row: { text: table.heading, cells: {} } })
      drafts.push(...table.rows.map((row) => ({ text: row.text, marker: null, row })))
      at = table.end - 1
      last = null
      continue
    }
    const line = lines[at] as Line
    const open = drafts.at(-1)
    const marker = markerOf(line.text)
    const seen = drafts.flatMap((draft) => draft.marker ?? [])
    if (open !== undefined && last !== null && continues(last, line, marker, width, seen)) {
      open.text = `${open.text} ${foldSpace(line.text)}`
    } else drafts.push({ text: foldSpace(line.text), marker, row: null })
    last = line
  }
  return drafts
}

/** Where the writer's lines end, or null when every paragraph stands on one line. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  if (longest > 140 || lines.length < 4) return null
  return lengths[Math.floor(lengths.length * 0.9)] ?? longest
}

function continues(
  last: Line,
  line: Line,
  marker: Marker | null,
  width: number | null,
  seen: readonly Marker[],
): boolean {
  const ended = /[.:;!?…]["”’)\]]*$/u.test(last.text)
  const small = /^[\p{Ll},;.)]/u.test(line.text)
  const full = width !== null && isFull(last.text, line.text, width)
  if (marker !== null) {
    if (ended || line.gap) return false
    if (isBullet(marker)) return full && /^\p{Ll}/u.test(line.text.slice(marker.length))
    return full && !follows(marker, seen)
  }
  if (!ended) {
    if (small) return true
    if (line.page) return full || UNFINISHED.test(last.text)
    return (
      !line.gap &&
      width !== null &&
      (UNFINISHED.test(last.text) || (full && !/^(?:Giao|Đề nghị|Yêu cầu) /.test(line.text)))
    )
  }
  return !line.gap && full && width !== null && !/^\p{Lu}\p{Lu}/u.test(line.text)
}

/** A line that ends so cannot end a paragraph, however short it is. */
const UNFINISHED =
  /(?:,|[\s(](?:và|của|các|với|cho|về|do|tại|theo|những|là|hoặc|số|ngày|tháng|năm|từ|đến|trước))$/u

const isFull = (last: string, next: string, width: number): boolean =>
  last.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width * 0.8

/** Whether `marker` is the next of a sequence already begun, or the first of a new one. */
const follows = (marker: Marker, seen: readonly Marker[]): boolean =>
  marker.value === 1 || seen.some((other) => other.style === marker.style && other.value === marker.value - 1)
