import { foldWhitespace } from '#domain/text.ts'
import { withoutNobody } from './anonymous.ts'
import { isAnswer, withoutAnswer } from './answer.ts'
import { fieldLeadOf, type Heading, headingOf, partOf } from './heading.ts'
import { leadOf } from './lead.ts'
import { mattersOf } from './matters.ts'
import type { Node } from './outline.ts'
import { type Who, whoIn } from './person.ts'
import type { Person, SummaryOpinion, SummaryWarning } from './reading.ts'
import { tailOf } from './tail.ts'
import { anyCase, NO_OPINION, REQUEST, STARTS_WITH_REQUEST, withoutCount, wordsOf } from './words.ts'

/** What the headings above say. */
export type Context = {
  readonly field: string | null
  readonly group: string | null
  readonly people: readonly Person[]
  readonly address: string | null
  readonly answered: boolean | null
}
export const NO_CONTEXT: Context = { field: null, group: null, people: [], address: null, answered: null }

export type Draft = Omit<SummaryOpinion, 'problems' | 'shared' | 'source'> & {
  readonly line: number
  readonly together: object | null
}
export type ProseReading = { readonly drafts: readonly Draft[]; readonly warnings: readonly SummaryWarning[] }

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
  if (heading === null || (heading.kind === 'field' && isItem(node, next))) return readItem(node, context)
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
const textOf = (node: Node): string => [node.text, ...node.children.map(textOf)].join('\n')

/** Everything below a heading is somebody's words. */
const below = (node: Node, context: Context): ProseReading => readOutline(node.children, context, true)

const CONTENT_LABEL = new RegExp(
  `^${anyCase('(?:hiện trạng|thực trạng|nội dung(?: ý kiến| kiến nghị| phản ánh)*|ý kiến|kiến nghị|câu hỏi)(?: như sau| cụ thể| thứ \\p{L}+| số \\d+| \\d+)?')}\\s*:\\s*(?=\\S)`,
  'u',
)

function readItem(whole: Node, outer: Context): ProseReading {
  const node = { ...whole, children: whole.children.filter((child) => !isAnswer(child.text)) }
  const said = node.children.filter((child) => child.style !== 'text' || startsAnew(node, child))
  const goesOn = node.children.filter((child) => !said.includes(child))
  const notes = goesOn.flatMap((child) => noteOf(child.text) ?? [])
  const notesOfItems = said.flatMap((child) =>
    child.children.length === 0 ? (noteOf(child.text) ?? []) : [],
  )
  const items = said.filter((child) => child.children.length > 0 || noteOf(child.text) === null)
  const own = [
    node.text,
    ...goesOn.filter((child) => noteOf(child.text) === null).map((child) => child.text),
  ].join(' ')
  const { text, context } = attributed(own, outer, [...notes, ...notesOfItems])
  if (items.length === 0) return { drafts: draftsOf(text, context, node.line), warnings: [] }
  if (text === '') return readOutline(items, context, true)
  if (areFragments(text, items))
    return { drafts: draftsOf(joinedWith(text, items), context, node.line, true), warnings: [] }
  const rest = readOutline(items, context, true)
  if (/:$/u.test(text) && wordsOf(text).length < 16) return rest
  return { drafts: [...draftsOf(text, context, node.line), ...rest.drafts], warnings: rest.warnings }
}

/** A further paragraph that asks for something again, after the first has asked, is a matter of its own. */
const startsAnew = (node: Node, child: Node): boolean =>
  noteOf(child.text) === null &&
  REQUEST.test(node.text) &&
  STARTS_WITH_REQUEST.test(child.text) &&
  /[.;]$/u.test(node.text)

const NOTE = new RegExp(
  `^\\(?${anyCase('người (?:có )?(?:kiến nghị|ý kiến|phản ánh|đề nghị|gửi|nêu|hỏi)|ý kiến của|kiến nghị của|tác giả|họ (?:và )?tên|cử tri|công dân|địa chỉ|đơn vị(?: kiến nghị)?|nơi kiến nghị|tổ dân phố')}\\s*:\\s*`,
  'u',
)
/** "Người kiến nghị: bà B, TDP 3" below an opinion; a line in brackets that only names people. */
function noteOf(text: string): Who | null {
  const labelled = NOTE.exec(text)
  if (labelled !== null) return whoIn(text, 'note') ?? whoIn(text.slice(labelled[0].length), 'note')
  return /^[([]/u.test(text) ? whoIn(text, 'note') : null
}

/** Short pieces that only complete the sentence above them. */
function areFragments(text: string, items: readonly Node[]): boolean {
  if (items.some((item) => leadOf(item.text) !== null || item.children.length > 2)) return false
  const asking = items.filter((item) => STARTS_WITH_REQUEST.test(item.text)).length
  if (asking * 2 > items.length) return false
  const words = items.reduce((sum, item) => sum + wordsOf(item.text).length, 0) / items.length
  return /:$/u.test(text) ? REQUEST.test(text) && words < 9 : wordsOf(text).length > 5
}
const joinedWith = (text: string, items: readonly Node[]): string =>
  `${text} ${items.map((item) => textOf(item).replaceAll('\n', ' ').replace(/[;,]$/u, '')).join('; ')}`

function attributed(own: string, outer: Context, notes: readonly Who[]): { text: string; context: Context } {
  const told = withoutAnswer(own)
  const fieldLead = fieldLeadOf(told)
  let context = fieldLead === null || outer.field !== null ? outer : { ...outer, field: fieldLead.field }
  let text = fieldLead === null || context === outer ? told : fieldLead.rest
  const lead = leadOf(text)
  if (lead !== null) {
    context = withWho(context, lead.who)
    text = lead.rest
  } else text = withoutNobody(text)
  text = text.replace(CONTENT_LABEL, '')
  const tail = tailOf(text)
  if (tail !== null) {
    context = withWho(context, tail.who)
    text = tail.rest
  }
  for (const note of notes) context = withWho(context, note)
  return { text: text.trim(), context }
}

const withWho = (context: Context, who: Who): Context => ({
  ...context,
  people: who.people.length > 0 ? who.people : context.people,
  group: who.group ?? context.group,
  address: who.address ?? context.address,
})

function draftsOf(text: string, context: Context, line: number, whole = false): Draft[] {
  const matters = whole ? [text] : mattersOf(text, context.people.length > 0)
  return matters.flatMap((matter) => {
    const inner = matters.length > 1 ? tailOf(matter) : null
    const words = tidyText(inner?.rest ?? matter)
    if (!/\p{L}{2}/u.test(words) || NO_OPINION.test(words) || withoutCount(words) === '') return []
    return perPerson(words, inner === null ? context : withWho(context, inner.who), line)
  })
}

function perPerson(text: string, context: Context, line: number): Draft[] {
  const { field, answered, group, address } = context
  const people = context.people.length > 0 ? context.people : [{ name: null, group, address }]
  const together = people.length > 1 ? {} : null
  return people.map((person) => ({
    text,
    field,
    answered,
    line,
    together,
    name: person.name,
    group: person.group ?? group,
    address: person.address ?? address,
  }))
}

function tidyText(text: string): string {
  const folded = foldWhitespace(text).replace(/^[,;:.–\s-]+|[\s,;]+$/gu, '')
  const quoted = /^[“"]([^“”"]*)[”"]\.?$/u.exec(folded)
  return quoted?.[1] ?? folded
}
