import { actAt } from './acts.ts'
import { keyOf } from './key.ts'
import { TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import { isBullet, type Marker } from './numbering.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Clause } from './reading.ts'
import { anyOf, isUpper, matchAt } from './words.ts'

/** A numbered clause with all its paragraphs; those of its sub-clauses belong to the sub-clauses. */
export type ClauseNode = {
  readonly number: string
  /** Numbers from the top down: `['2', '2.1']`. */
  readonly parent: string | null
  readonly paragraphs: readonly Paragraph[]
}
export type Outline = {
  readonly preamble: readonly Paragraph[]
  readonly nodes: readonly ClauseNode[]
}

type Level = { readonly style: string; readonly value: number; readonly number: string }

/** Sorts the body under its numbers. A paragraph without a number belongs to the clause it follows; before the first stands the preamble. */
export function outlineOf(paragraphs: readonly Paragraph[]): Outline {
  const preamble: Paragraph[] = []
  const nodes: { number: string; parent: string | null; paragraphs: Paragraph[] }[] = []
  let levels: Level[] = []
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (marker === null || isBullet(marker)) {
      ;(nodes.at(-1)?.paragraphs ?? preamble).push(paragraph)
      continue
    }
    levels = place(levels, marker)
    const level = levels.at(-1) as Level
    nodes.push({ number: level.number, parent: levels.at(-2)?.number ?? null, paragraphs: [paragraph] })
  }
  return { preamble, nodes }
}

/** The levels down to `marker`: the next of a sequence already open closes what is below it, a new sequence opens one level more. */
function place(levels: readonly Level[], marker: Marker): Level[] {
  if (marker.style === 'path') return placePath(levels, marker)
  const next = levels.findLastIndex(
    (level) => level.style === marker.style && level.value === marker.value - 1,
  )
  const later = levels.findLastIndex((level) => level.style === marker.style && level.value < marker.value)
  const same = levels.findLastIndex((level) => level.style === marker.style)
  const at = next !== -1 ? next : marker.value === 1 ? -1 : later !== -1 ? later : same
  const parents = at === -1 ? parentsOf(levels, marker) : levels.slice(0, at)
  return [...parents, { style: marker.style, value: marker.value, number: join(parents, marker.label) }]
}

/** A new sequence opens below what is open; capitals and Roman numbers close everything of lower rank first. */
const parentsOf = (levels: readonly Level[], marker: Marker): readonly Level[] =>
  rank(marker.style) > 1 ? levels : levels.filter((level) => rank(level.style) < rank(marker.style))

const rank = (style: string): number =>
  style === 'A' ? 0 : style === 'I' || style === 'mục' || style === 'điều' ? 1 : 2

function placePath(levels: readonly Level[], marker: Marker): Level[] {
  const parts = marker.label.split('.')
  const above = parts.slice(0, -1).join('.')
  const parent = levels.find(
    ({ number, style }) =>
      number === above || ((style !== 'path' || above.includes('.')) && number.endsWith(`.${above}`)),
  )
  const kept =
    parent === undefined
      ? levels.filter((level) => rank(level.style) < 2)
      : levels.slice(0, levels.indexOf(parent) + 1)
  const number = parent === undefined ? join(kept, marker.label) : `${parent.number}.${parts.at(-1)}`
  return [...kept, { style: 'path', value: marker.value, number }]
}

const join = (parents: readonly Level[], label: string): string => {
  const parent = parents.at(-1)
  return parent === undefined ? label : `${parent.number}.${label}`
}

/** The clause as it is told: its heading, when its first words are one, and all its text. */
export function clauseOf(node: ClauseNode): Clause {
  const heading = headingOf(node)
  return {
    number: node.number,
    heading: heading === null ? null : heading.text,
    text: node.paragraphs.map(contentOf).join(' '),
  }
}

/** The text of a paragraph without its number; a bullet keeps its sign. */
const contentOf = (paragraph: Paragraph): string =>
  paragraph.marker === null || isBullet(paragraph.marker)
    ? paragraph.text
    : paragraph.text.slice(paragraph.marker.length)

/** `length` counts from the start of the clause's content, the colon included. */
export type Heading = { readonly text: string; readonly length: number; readonly whole: boolean }

/** Words before the first assignment that only say what the clause is about. */
export function headingOf(node: ClauseNode): Heading | null {
  const first = node.paragraphs[0]
  if (first === undefined || first.row !== null) return null
  const content = contentOf(first)
  const inline = inlineHeading(content)
  if (inline !== null) return inline
  if (isMatter(content) && node.paragraphs.length > 1)
    return { text: content.replace(/\s*[:.]$/u, ''), length: content.length, whole: true }
  if (/[.;!?]["”’)]*$/u.test(content) && !isShoutedTitle(content)) return null
  if ((ASSIGNS.test(keyOf(content)) && !isShoutedTitle(content)) || / sau(?: đây)?:$/u.test(keyOf(content)))
    return null
  if (content.endsWith(':') && !ABOUT.test(keyOf(content))) return null
  const text = content.replace(/\s*[:.]$/u, '')
  const alone = node.paragraphs.length === 1
  if (alone && isBareTask(node.number, keyOf(content))) return null
  return alone && content.length >= 90 && !TOPIC.test(keyOf(content))
    ? null
    : { text, length: content.length, whole: true }
}

/** "a) Kẻ lại vạch đường": a point that begins with a verb is a task, though no full stop ends it. */
const isBareTask = (number: string, key: string): boolean =>
  matchAt(TASK, key, 0) !== null &&
  (/\.(?:[a-zđ]|[ivx]+)$/u.test(number) || (number.includes('.') && DATED.test(key)))
const TASK = anyOf(TASK_VERBS)
const DATED = /(?:trước|chậm nhất|trong|đến hết)[^.;]{0,20}\d|báo cáo/u

/** What a paragraph that ends with a colon tells of when it is a heading, not a lead-in. */
const ABOUT = /^(?:về|lĩnh vực|công tác|việc|tình trạng|nhóm)(?!\p{L})/u

/** "Ông Lò Văn Pâng, bản Huổi Co: xin tách thửa.": who came with what, above the paragraph that answers. */
const isMatter = (content: string): boolean =>
  /^(?:(?:Hộ )?(?:ông|bà|anh|chị)|Ông|Bà|Anh|Chị|Công dân|Các (?:ông|bà|hộ)|Nhóm hộ) [^:;]{2,120}: \p{Ll}[^:;]{2,200}\.?$/u.test(
    content,
  )

const isShoutedTitle = (text: string): boolean => text === text.toUpperCase()
const ASSIGNS =
  /^(?:giao|đề nghị|yêu cầu|phân công(?! (?:nhiệm vụ|trách nhiệm|(?:tổ chức )?thực hiện)(?! cho))|chỉ đạo|ủy quyền|thống nhất|đồng ý|ghi nhận(?! chung$))(?![\p{L}])/u

/** "Về vệ sinh môi trường: Giao Phòng …": the lead-in before the colon, unless it names a body ("Công an phường: …"). */
function inlineHeading(content: string): Heading | null {
  const colon = /^([^:.;]{4,400}?)\s*:\s+(?=\S)/u.exec(content)
  if (colon === null) return null
  const text = colon[1] as string
  const key = keyOf(text)
  if (LABEL.test(key) || SAID.test(key) || isNamed(text)) return null
  if (TOPIC.test(key) ? key.startsWith('đối với') : !isThing(content, colon[0].length)) return null
  return { text, length: colon[0].length, whole: false }
}

const isNamed = (text: string): boolean => namesAt({ text, key: keyOf(text) }, 0)?.end === text.length

/** "Hẻm 86 Lê Thị Sáu: Phòng Kinh tế …": a thing or a case, with an act of assignment behind the colon. */
function isThing(content: string, behind: number): boolean {
  const key = keyOf(content)
  if (!isUpper(content, 0) || matchAt(TASK, key, 0) !== null || NO_THING.test(key) || behind > 160)
    return false
  if (/^(?:ông|bà|anh|chị)\s/u.test(key) || namesAt({ text: content, key }, 0) !== null) return false
  return actAt({ text: content, key }, { start: behind, end: content.length }) !== null
}
const NO_THING =
  /^(?:chế độ|tại|ở|với|do|qua|đối với|kết luận|giải quyết|hướng|biện pháp|trả lời|thời|hạn|trước|trong|sau|khi|để|căn cứ|theo|riêng|ngoài|đồng thời|chủ trì|phối hợp|phân công|giao|đề nghị|yêu cầu|lưu ý|cụ thể|nhiệm vụ|chậm|muộn|từ|đến|ban|nơi|kính|đơn vị|cơ quan|trách nhiệm)(?!\p{L})/u
/** "Về chuyện nước thải, Chủ tịch nói: …" is said, not headed. */
const SAID =
  / (?:nói|phát biểu|kết luận|chỉ đạo|yêu cầu|có ý kiến|nhấn mạnh|cho biết|trả lời)(?: như sau| rõ)?$/u

/** "Việc: Nạo vét …" labels the task, it is no heading. */
const LABEL = /^(?:việc|nội dung|nhiệm vụ|công việc)$/u
const TOPIC =
  /^(?:về|đối với|với|công tác|lĩnh vực|nội dung|nhóm|kiến nghị|ý kiến|vấn đề|việc|các (?:kiến nghị|ý kiến|nội dung|vấn đề)|tình trạng|trong lĩnh vực)(?![\p{L}])/u
