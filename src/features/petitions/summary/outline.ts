import { isClosing, isIntroduction, isSignature, isTitle, opensAnnex } from './furniture.ts'
import { type Heading, headingOf, partOf } from './heading.ts'
import type { Paragraph } from './paragraphs.ts'
import { leadOf } from './person.ts'
import type { SummaryWarning } from './reading.ts'
import { isCapitals } from './words.ts'

/** A paragraph with what stands below it. */
export type Node = {
  readonly style: string
  readonly text: string
  readonly line: number
  readonly numbered: boolean
  readonly children: Node[]
}
export type Outline = { readonly nodes: readonly Node[]; readonly warnings: readonly SummaryWarning[] }

/** Puts paragraphs below the headings and items they belong to, by the kinds of their markers in the order these first appear. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const root: Node = { style: 'root', text: '', line: 0, numbered: false, children: [] }
  const warnings: SummaryWarning[] = []
  let stack: Node[] = [root]
  let signed = false
  const place = (style: string, paragraph: Paragraph, keep: boolean) => {
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
    const { text, marker, line } = paragraph
    if (text === '') {
      if (marker?.style === 'counted') place('counted', paragraph, true)
      continue
    }
    if (signed && !opensAnnex(text)) continue
    signed = isSignature(text)
    if (signed) continue
    if (marker === null || marker.style === '*') {
      if (isClosing(text)) {
        warnings.push({ code: 'closing', text, line })
        stack = [root]
        continue
      }
      if (isTitle(text)) continue
    }
    if (marker !== null) {
      place(marker.style, paragraph, true)
      continue
    }
    const style = unmarkedStyle(paragraph, paragraphs[i + 1])
    if (style === 'part' || style === 'general') stack = [root]
    if (style === 'text' && stack.length === 1 && root.children.length === 0 && isIntroduction(text)) {
      warnings.push({ code: 'introduction', text, line })
      continue
    }
    place(style, paragraph, style !== 'text' || (stack.length > 1 && /:$/u.test(text)))
  }
  return { nodes: root.children, warnings }
}

function unmarkedStyle(paragraph: Paragraph, next: Paragraph | undefined): string {
  const { text } = paragraph
  if (partOf(text) !== null) return 'part'
  const leads = next !== undefined && (next.marker !== null || /:$/u.test(text)) && !/\.$/u.test(text)
  const heading = headingOf(text, leads && /:$|^[^.;?!]{3,60}$/u.test(text), false)
  if (heading !== null)
    return isCapitals(text) && heading.kind === 'field' ? 'capitals' : UNMARKED[heading.kind]
  return leadOf(text) === null ? 'text' : 'led'
}
const UNMARKED: Record<Heading['kind'], string> = {
  field: 'field',
  group: 'group',
  people: 'led',
  general: 'general',
  aside: 'general',
}
