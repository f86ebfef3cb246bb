import { isAnswer } from './answer.ts'
import { isClosing, isSignature, isSum, isTitle } from './furniture.ts'
import { headingOf, partOf } from './heading.ts'
import { leadByColon, leadOf } from './lead.ts'
import type { Line } from './lines.ts'
import { type Marker, markerOf } from './marker.ts'
import { isCapitals } from './words.ts'

/** `text` without its marker, single spaces. */
export type Paragraph = {
  readonly text: string
  readonly marker: Marker | null
  readonly line: number
  readonly gap: boolean
}

/** Undoes hard wrapping: `wrapped` lines of one paragraph are joined; otherwise every line is a paragraph. */
export function paragraphsOf(lines: readonly Line[], kind: 'paragraphs' | 'wrapped'): Paragraph[] {
  const evenlySpaced = lines.length > 12 && lines.filter((line) => line.gap).length > lines.length * 0.85
  const width = kind === 'wrapped' ? wrapWidth(lines) : null
  const gathered: { text: string; line: number; gap: boolean; last: string }[] = []
  for (const line of lines) {
    const gap = line.gap && !(evenlySpaced && width !== null)
    const open = gathered.at(-1)
    const text = line.text.replace(/\s+/gu, ' ')
    if (open !== undefined && continues(open, { ...line, gap }, width, kind)) {
      open.text += ` ${text}`
      open.last = line.text
    } else gathered.push({ text, line: line.line, gap, last: line.text })
  }
  return gathered.flatMap(({ text, line, gap }) =>
    itemsWithin(text).map((item, i) => {
      const marker = markerOf(item)
      return { text: item.slice(marker?.length ?? 0).trim(), marker, line, gap: gap && i === 0 }
    }),
  )
}

/** Items that were poured into one line: "1. … 2. …", "- … - …". */
function itemsWithin(text: string): string[] {
  const items: string[] = []
  let rest = text
  for (;;) {
    const marker = markerOf(rest)
    const next = marker === null ? null : nextMarker(marker, rest)
    if (next === null) return [...items, rest]
    items.push(rest.slice(0, next).trim())
    rest = rest.slice(next).trim()
  }
}

function nextMarker({ style, value, length }: Marker, text: string): number | null {
  const sign =
    style === '-' || style === '+' || style === '•'
      ? `[${style === '-' ? '–—-' : style}]`
      : style === 'number'
        ? `${value + 1}\\s*[.)/]`
        : null
  if (sign === null) return null
  const found = new RegExp(`(?<=[.;:?!)]\\s+)${sign}\\s+(?=\\p{Lu})`, 'u').exec(text.slice(length))
  return found === null ? null : length + found.index
}

/** Where the writer's lines end; null when paragraphs stand on one line each. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  if (longest > 150 || lines.length < 4) return null
  const long = lines.filter((line) => line.text.length > longest * 0.7)
  const broken = long.filter((line) => !/[.:;!?…)]["”’]*$/u.test(line.text))
  return broken.length < 2 || broken.length < long.length * 0.25
    ? null
    : (lengths[Math.floor(lengths.length * 0.9)] ?? longest)
}

function continues(
  open: { text: string; last: string },
  line: Line,
  width: number | null,
  kind: 'paragraphs' | 'wrapped',
): boolean {
  const { text, gap } = line
  if (isSignature(text) || isSignature(open.text) || isSum(text)) return false
  const unclosed = openBrackets(open.text) > 0 && open.text.length < 4000 && !gap
  if (kind === 'paragraphs') return unclosed && /^[\p{Ll}\d]/u.test(text) && open.text.length < 400
  if (unclosed && (width !== null || /^[^()]{1,80}\)/u.test(text))) return true
  const ended = /[.:;!?…]["”’)\]]*$|\)$/u.test(open.last)
  const full = width !== null && open.last.length + 1 + (/^\S+/u.exec(text)?.[0].length ?? 0) > width * 0.85
  const marker = markerOf(text)
  if (gap)
    return (
      !ended && /^\p{Ll}/u.test(text) && marker === null && leadOf(text) === null && open.text.length > 30
    )
  if (marker !== null)
    return (
      full &&
      !ended &&
      marker.style !== markerOf(open.text)?.style &&
      leadOf(text.slice(marker.length)) === null &&
      headingOf(text.slice(marker.length), false, true) === null &&
      (marker.style === 'letter' || marker.style === 'number' || marker.style === '-') &&
      /^\p{Ll}/u.test(text.slice(marker.length))
    )
  if (text.startsWith('(') && !isTitle(text) && open.text.length > 20) return true
  if (isTitle(open.text) && !full) return false
  if (partOf(open.text)?.rest === '') return false
  if (full && !ended) return leadByColon(text.slice(0, 70)) === null
  if (opens(text)) return false
  if (width === null) return /^\p{Ll}/u.test(text) && !ended && open.text.length > 60
  if (/^\p{Ll}/u.test(text) && !ended) return true
  return full && ended && !/^[-–+•*]/u.test(text) && !isCapitals(text)
}

const openBrackets = (text: string) => (text.match(/\(/gu)?.length ?? 0) - (text.match(/\)/gu)?.length ?? 0)

/** Lines that never go on from the one before. */
const opens = (text: string): boolean =>
  isAnswer(text) ||
  isTitle(text) ||
  isClosing(text) ||
  isCapitals(text) ||
  leadOf(text) !== null ||
  headingOf(text, false, false) !== null
