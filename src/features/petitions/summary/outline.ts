import { isClosing, isIntroduction, isSignature, isTitle, opensAnnex } from './furniture.ts'
import { type Heading, headingOf, partOf } from './heading.ts'
import { leadOf, startsSpeaking } from './lead.ts'
import type { Paragraph } from './paragraphs.ts'
import type { SummaryWarning } from './reading.ts'
import { isCapitals, wordsOf } from './words.ts'

/** A paragraph with what stands below it. */
export type Node = {
  readonly style: string
  readonly text: string
  readonly line: number
  readonly numbered: boolean
  readonly children: Node[]
}
/** `letter`: plain paragraphs with nothing that numbers or marks them. */
export type Outline = {
  readonly nodes: readonly Node[]
  readonly warnings: readonly SummaryWarning[]
  readonly letter: boolean
}

/** Puts paragraphs below the headings and items they belong to, by the kinds of their markers in the order these first appear. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const root: Node = { style: 'root', text: '', line: 0, numbered: false, children: [] }
  const warnings: SummaryWarning[] = []
  let stack: Node[] = [root]
  let signed = false
  const letter = isLetter(paragraphs)
  const place = (style: string, paragraph: Paragraph, keep: boolean) => {
    const leaf = stack.findIndex((node) => node.style === 'text' || node.style === 'led')
    if (style !== 'text' && paragraph.marker === null && leaf > 0) stack = stack.slice(0, leaf)
    const lower = stack.findIndex((node) => node.numbered && !OUTER.has(node.style))
    if (OUTER.has(style) && lower > 0) stack = stack.slice(0, lower)
    const at = stack.findIndex((node) => node.style === style)
    if (at > 0) stack = stack.slice(0, at)
    const node = {
      style,
      text: paragraph.text,
      line: paragraph.line,
      numbered: paragraph.marker !== null,
      children: [],
    }
    stack.at(-1)?.children.push(node)
    if (keep) stack.push(node)
  }
  for (const [i, paragraph] of paragraphs.entries()) {
    const { marker, line } = paragraph
    const before = paragraphs[i - 1]
    const titled = marker === null && before?.marker === null && partOf(before.text)?.rest === ''
    const text = titled ? `${before.text}: ${paragraph.text}` : paragraph.text
    if (text === '') {
      if (marker?.style === 'counted') place('counted', paragraph, true)
      continue
    }
    signed = isSignature(text) || (signed && !beginsAnew(paragraph))
    if (signed) {
      warnings.push({ code: 'closing', text, line })
      stack = [root]
      continue
    }
    if (marker === null || marker.style === '*') {
      if (isClosing(text)) {
        warnings.push({ code: 'closing', text, line })
        stack = [root]
        continue
      }
      if (isTitle(text)) {
        warnings.push({ code: 'introduction', text, line })
        continue
      }
    }
    if (marker !== null) {
      place(marker.style, paragraph, true)
      continue
    }
    if (partOf(text)?.rest === '' && paragraphs[i + 1]?.marker === null) continue
    const style = unmarkedStyle({ ...paragraph, text }, paragraphs[i + 1])
    if (style === 'part' || style === 'general') stack = [root]
    if (
      style === 'text' &&
      (stack.length === 1 || stack.at(-1)?.children.length === 0) &&
      isIntroduction(text)
    ) {
      warnings.push({ code: 'introduction', text, line })
      continue
    }
    if (letter && style === 'text' && paragraph.gap)
      stack = stack.filter((node) => node.style !== 'text' && node.style !== 'led')
    place(style, { ...paragraph, text }, style !== 'text' || (stack.length > 1 && /:$/u.test(text)))
  }
  return { nodes: root.children, warnings, letter }
}

const isLetter = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.length > 3 &&
  paragraphs.every(({ marker }) => marker === null) &&
  paragraphs.filter(({ gap }) => gap).length > paragraphs.length * 0.5

/** Never below an item with a figure, a small letter or a bullet. */
const OUTER: ReadonlySet<string> = new Set(['roman', 'upper'])

/** Below a signature: an annex, or the next of several reports in one file. */
function beginsAnew({ text, marker }: Paragraph): boolean {
  if (marker === null)
    return (
      opensAnnex(text) ||
      headingOf(text, false, false)?.kind === 'group' ||
      (!isCapitals(text) && text.includes(':') && leadOf(text) !== null)
    )
  return marker.value > 0 && (wordsOf(text).length > 7 || headingOf(text, true, true) !== null)
}

function unmarkedStyle(paragraph: Paragraph, next: Paragraph | undefined): string {
  const { text } = paragraph
  if (partOf(text) !== null) return 'part'
  const leads = next !== undefined && (next.marker !== null || /:$/u.test(text)) && !/\.$/u.test(text)
  const heading = headingOf(text, leads && /:$|^[^.;?!]{3,60}$/u.test(text), false)
  if (heading !== null)
    return isCapitals(text) && heading.kind === 'field' ? 'capitals' : UNMARKED[heading.kind]
  return leadOf(text) !== null || startsSpeaking(text) ? 'led' : 'text'
}
const UNMARKED: Record<Heading['kind'], string> = {
  field: 'field',
  group: 'group',
  people: 'led',
  general: 'general',
  aside: 'general',
}

/** All the words of a node and of what stands below it, a line each. */
export const textOf = (node: Node): string => [node.text, ...node.children.map(textOf)].join('\n')
