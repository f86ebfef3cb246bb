import { isAnswer } from './answer.ts'
import type { Context } from './context.ts'
import type { Draft, ProseReading } from './drafts.ts'
import { type Heading, headingOf, partOf } from './heading.ts'
import { readItem } from './item.ts'
import { type Node, textOf } from './outline.ts'
import type { SummaryWarning } from './reading.ts'
import { anyCase, REQUEST, STARTS_WITH_REQUEST, withoutCount, wordsOf } from './words.ts'

/** Reads an outline from top to bottom. `bare`: paragraphs outside any item are opinions too (cells, documents without any marks). */
export function readOutline(nodes: readonly Node[], context: Context, bare: boolean): ProseReading {
  const drafts: Draft[] = []
  const warnings: SummaryWarning[] = []
  const titled = nodes.filter((node) => node.style === 'roman' && bears(node)).length > 1
  for (const [i, node] of nodes.entries()) {
    if (isAnswer(node.text)) {
      warnings.push({ code: 'answers', text: textOf(node), line: node.line })
      continue
    }
    if (node.style === 'text' && !bare) {
      warnings.push({ code: 'introduction', text: node.text, line: node.line })
      continue
    }
    const reading = readNode(node, context, nodes[i + 1], titled)
    drafts.push(...reading.drafts)
    warnings.push(...reading.warnings)
  }
  return { drafts, warnings }
}

/** A short line with items below it. */
const bears = (node: Node): boolean =>
  node.children.some((child) => child.style !== 'text') &&
  wordsOf(node.text).length < 20 &&
  !/[.;?!]$/u.test(node.text)

/** `titled`: its neighbours with Roman numbers are headings, so that one which reads like a task is too. */
function readNode(node: Node, context: Context, next: Node | undefined, titled: boolean): ProseReading {
  if (node.text === '') return below(node, context)
  const part = partOf(node.text)
  if (part !== null) return readPart(node, part.rest, context)
  const heading = headingOf(node.text, leadsOn(node), node.numbered)
  if (heading === null && titled && node.style === 'roman' && bears(node))
    return below(node, { ...context, field: withoutCount(node.text) })
  if (heading === null || (heading.kind === 'field' && isItem(node, next)))
    return readItem(node, context, (items, own) => readOutline(items, own, true))
  return readHeading(node, heading, context)
}

/** A short line with items below it may be a title. */
const leadsOn = (node: Node): boolean =>
  node.children.length > 0 &&
  (node.children.some((child) => child.style !== 'text') || !/[.;]$/u.test(node.text)) &&
  node.style !== 'text'
/** Among items without anything below, a short one is an item too. */
const isItem = (node: Node, next: Node | undefined): boolean =>
  node.children.length === 0 &&
  (node.numbered || node.style === 'text') &&
  (next === undefined || next.children.length === 0) &&
  !/^\p{Lu}[\p{Lu}\s,–-]+$/u.test(node.text)

function readPart(node: Node, title: string, context: Context): ProseReading {
  const heading = title === '' ? null : headingOf(title, true, true)
  return heading === null ? below(node, context) : readHeading(node, heading, context)
}

function readHeading(node: Node, heading: Heading, context: Context): ProseReading {
  switch (heading.kind) {
    case 'field':
      return below(node, { ...context, field: heading.field })
    case 'group':
      return below(node, { ...context, group: heading.group, people: [], address: null })
    case 'people':
      return below(withWholeMatters(node), {
        ...context,
        people: heading.people,
        group: heading.group ?? context.group,
      })
    case 'general':
      return below(node, { ...context, answered: heading.answered ?? context.answered })
    case 'aside':
      return { drafts: [], warnings: [{ code: heading.about, text: textOf(node), line: node.line }] }
  }
}

const ASKS_FOR_IT = new RegExp(
  `^${anyCase('(?:kiến nghị|đề nghị|đề xuất|mong muốn|lý do|biện pháp|giải pháp)')}\\s*:`,
  'u',
)

/** Below a person's name, a paragraph that asks goes on with the one that only told. */
function withWholeMatters(node: Node): Node {
  const children = node.children.reduce<Node[]>((kept, child) => {
    const last = kept.at(-1)
    const goesOn =
      last?.style === 'text' &&
      child.style === 'text' &&
      (ASKS_FOR_IT.test(child.text) || (STARTS_WITH_REQUEST.test(child.text) && !REQUEST.test(last.text)))
    if (!goesOn) kept.push(child)
    else
      kept.splice(-1, 1, {
        ...last,
        text: `${last.text} ${child.text}`,
        children: [...last.children, ...child.children],
      })
    return kept
  }, [])
  return { ...node, children }
}

/** Everything below a heading is somebody's words. */
const below = (node: Node, context: Context): ProseReading => readOutline(node.children, context, true)
