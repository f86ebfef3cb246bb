import { withoutNobody } from './anonymous.ts'
import { isAnswer, withoutAnswer } from './answer.ts'
import { type Context, withWho } from './context.ts'
import { draftsOf, type ProseReading } from './drafts.ts'
import { fieldLeadOf } from './heading.ts'
import { leadOf } from './lead.ts'
import { type Node, textOf } from './outline.ts'
import { type Who, whoIn } from './person.ts'
import { tailOf } from './tail.ts'
import { anyCase, REQUEST, STARTS_WITH_REQUEST, wordsOf } from './words.ts'

/** Reads what one item says: its own words, those that go on below it, and (`readBelow`) the items of its own. */
export function readItem(
  whole: Node,
  outer: Context,
  readBelow: (items: readonly Node[], context: Context) => ProseReading,
): ProseReading {
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
  if (text === '') return readBelow(items, context)
  if (areFragments(text, items))
    return { drafts: draftsOf(joinedWith(text, items), context, node.line, true), warnings: [] }
  const rest = readBelow(items, context)
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

/** The words without who said them, about what field and under which label, and the context with that. */
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

const CONTENT_LABEL = new RegExp(
  `^${anyCase('(?:hiện trạng|thực trạng|nội dung(?: ý kiến| kiến nghị| phản ánh)*|ý kiến|kiến nghị|câu hỏi)(?: như sau| cụ thể| thứ \\p{L}+| số \\d+| \\d+)?')}\\s*:\\s*(?=\\S)`,
  'u',
)
