import { type Block, contentSpan, type DirectiveDraft } from './draft.ts'
import { namesAt } from './name-list.ts'
import type { Name, Source } from './names.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

/** Directives told as a task and labels below or behind it: "… Đơn vị chủ trì: X. Đơn vị phối hợp: Y. Thời hạn: …". */
export function labelledDrafts(source: Source, block: Block): DirectiveDraft[] {
  const groups = groupsOf(source, block).flatMap((span) => {
    const lead = leadOf(source, span)
    return lead.length === 0 ? [] : [{ span, lead }]
  })
  return groups.map(({ span, lead }, index) => ({
    clause:
      groups.length === 1
        ? block.number
        : [block.number, index + 1].filter((part) => part !== null).join('.'),
    span,
    task: span.start,
    lead,
    executing: [],
    shared: [],
    addressed: [],
    cells: null,
    because: ['lead:labelled'],
  }))
}

/** Each task with its labels: a paragraph that follows a label and is none begins the next task. */
function groupsOf(source: Source, block: Block): Span[] {
  const groups: { start: number; end: number; labelled: boolean; told?: boolean }[] = []
  for (const paragraph of block.paragraphs) {
    if (paragraph.row !== null) return []
    const { start, end } = contentSpan(paragraph)
    const isLabel = matchAt(ANY_LABEL, source.key, start) !== null
    const inner = !isLabel && INNER_LABEL.test(source.key.slice(start, end))
    const last = groups.at(-1)
    if (last === undefined && isLabel) continue
    const named = matchAt(TASK_LABEL, source.key, start) !== null && last?.labelled === true && !last.told
    if (named && last !== undefined) {
      groups.splice(-1, 1, { ...last, end, told: true })
      continue
    }
    if (last === undefined || (!isLabel && last.labelled)) groups.push({ start, end, labelled: inner })
    else groups.splice(-1, 1, { ...last, end, labelled: isLabel || inner })
  }
  return groups
}

/** The task itself behind a label, below those of who does it. */
const TASK_LABEL = /(?:nội dung|công việc|nhiệm vụ)(?: công việc| thực hiện| cụ thể)?\s*:\s*/uy
const LEAD =
  '(?:(?:đơn vị|cơ quan|bộ phận|cán bộ|đồng chí|người|cá nhân) )?(?:chủ trì|đầu mối|được giao|thực hiện|(?<=(?:đơn vị|cơ quan|bộ phận|người) )(?:giải quyết|xử lý)|chịu trách nhiệm(?: chính)?|trách nhiệm|phụ trách|ai làm|người làm|đơn vị làm)(?: thực hiện| tham mưu| giải quyết)?(?: chính)?'
const ANY_LABEL = new RegExp(
  `(?:${LEAD}|(?:đơn vị |cơ quan )?phối hợp(?: thực hiện)?|phân công|giao(?: cho)?|cùng làm|(?:bao giờ|khi nào) xong|xong|báo cáo|thời (?:hạn|gian)(?: [\\p{L}]+){0,3}|hạn(?: [\\p{L}]+){0,2}|sản phẩm|kết quả(?: [\\p{L}]+){0,2}|tiến độ(?: [\\p{L}]+){0,2}|hoàn thành)\\s*:\\s*`,
  'uy',
)
const INNER_LABEL = /[(.;,–-]\s*(?:đơn vị |cơ quan )?(?:chủ trì)(?: thực hiện)?\s*:/u
const LEAD_LABEL = new RegExp(
  `(?<=^|[(.;,:–-]\\s?|\\s-\\s|\\n[-+•]?\\s?)(?:(?:${LEAD}|phân công)\\s*:\\s*|(?<=\\()(?:giao|phân công)(?: cho)?\\s+)`,
  'gu',
)

function leadOf(source: Source, span: Span): readonly Name[] {
  for (const found of source.key.slice(span.start, span.end).matchAll(LEAD_LABEL)) {
    const list = namesAt(source, span.start + found.index + found[0].length)
    if (list !== null && list.end <= span.end) return list.names
  }
  return []
}
