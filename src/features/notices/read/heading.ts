import { actAt } from './acts.ts'
import { keyOf } from './key.ts'
import { TASK_VERBS } from './lexicon/verbs.ts'
import { namesAt } from './name-list.ts'
import { isBullet } from './numbering.ts'
import type { Paragraph } from './paragraphs.ts'
import { isOnlyLedAt } from './task-words.ts'
import { anyOf, isUpper, matchAt } from './words.ts'

/** The text of a paragraph without its number; a bullet keeps its sign. */
export const contentOf = (paragraph: Paragraph): string =>
  paragraph.marker === null || isBullet(paragraph.marker)
    ? paragraph.text
    : paragraph.text.slice(paragraph.marker.length)

/** `length` counts from the start of the clause's content, the colon included. */
export type Heading = { readonly text: string; readonly length: number; readonly whole: boolean }

/** Words before the first assignment that only say what the clause is about, or whom all its numbered points are for. */
export function headingOf(
  node: { readonly number: string; readonly paragraphs: readonly Paragraph[] },
  hasPoints: boolean,
): Heading | null {
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
  const over = hasPoints && node.paragraphs.length === 1 && OVER_POINTS.test(content)
  if (content.endsWith(':') && !over && (!ABOUT.test(keyOf(content)) || /[.!?]\s+\p{Lu}/u.test(content)))
    return null
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

/** "4. Đối với các trường học:" with 4.1, 4.2 … below it. */
const OVER_POINTS = /^Đối với (?:(?!, (?:yêu cầu|đề nghị|giao|phân công|thống nhất|đồng ý))[^.:;]){3,120}:$/u

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

/**
 * "Về vệ sinh môi trường: Giao Phòng …": the lead-in before the colon, unless it names a body ("Công an phường: …"); "Về thu phí chợ. Giao …": a topic
 * that ends with a full stop instead.
 */
function inlineHeading(content: string): Heading | null {
  const topic = STOPPED.exec(content)
  if (topic !== null && (content.startsWith('Về ') || leadsToAct(content, topic[0].length)))
    return { text: topic[1] as string, length: topic[0].length, whole: false }
  const colon = /^([^:.;]{4,400}?)\s*:\s+(?=\S)/u.exec(content)
  if (colon === null) return null
  const text = colon[1] as string
  const key = keyOf(text)
  if (LABEL.test(key) || SAID.test(key) || isNamed(text)) return null
  if (TOPIC.test(key) ? key.startsWith('đối với') : !isThing(content, colon[0].length)) return null
  return { text, length: colon[0].length, whole: false }
}

/** No verb stands in a topic: "Về cơ bản, các kiến nghị đã được giải quyết." is a sentence. */
const STOPPED = new RegExp(
  `^((?:Về (?!phía|cơ bản|lâu dài|nguyên tắc)|(?:${[
    'Công tác|Lĩnh vực|Nội dung|Chế độ|Kinh phí|Nguồn (?:vốn|lực)|Vấn đề|An ninh|Trật tự|An toàn|An sinh|Vệ sinh|Môi trường|Giao thông|Hạ tầng|Thoát nước',
    'Cấp nước|Cấp điện|Chiếu sáng|Cây xanh|Đất đai|Xây dựng (?:Đảng|nông thôn|đô thị)|Giáo dục|Y tế|Văn hóa|Du lịch|Kinh tế|Nông nghiệp|Chuyển đổi số|Cải cách',
    'Quản lý|Phòng,? chống|Bảo vệ|Sinh hoạt|Chăm (?:lo|sóc)|Giải phóng mặt bằng|Thu,? chi|Thu ngân sách|Tuyển quân',
  ].join(
    '|',
  )})(?!\\p{L}))(?:(?! (?:là|đã|được|sẽ|chưa|không|còn|cần|phải|giao|yêu cầu|đề nghị|thống nhất|đồng ý) )[^:.;]){0,100})\\.\\s+(?=[\\p{Lu}(])`,
  'u',
)
/** "Kinh phí. UBND phường cân đối …", not "Vệ sinh khu chợ. Phòng Kinh tế chủ trì.", whose task is its first sentence. */
function leadsToAct(content: string, behind: number): boolean {
  const source = { text: content, key: keyOf(content) }
  const act = actAt(source, { start: behind, end: content.length })
  return act !== null && !isOnlyLedAt(source, act.after)
}

/** "Công an phường", "Với Công an phường". */
function isNamed(label: string): boolean {
  const text = label.replace(/^Với\s+/u, '')
  return namesAt({ text, key: keyOf(text) }, 0)?.end === text.length
}

/** "Hẻm 86 Lê Thị Sáu: Phòng Kinh tế …": a thing or a case, with an act of assignment behind the colon. */
function isThing(content: string, behind: number): boolean {
  const key = keyOf(content)
  if (!isUpper(content, 0) || matchAt(TASK, key, 0) !== null || NO_THING.test(key) || behind > 160)
    return false
  if (
    /^(?:ông|bà|anh|chị)\s/u.test(key) ||
    (namesAt({ text: content, key }, 0) !== null && !BRACKETED.test(content))
  )
    return false
  return actAt({ text: content, key }, { start: behind, end: content.length }) !== null
}
/** "Công ty May Đông Á (đường vào xưởng ngập nước): …": who came with what. */
const BRACKETED = /^[^:]*\([^():]{5,120}\):/u
const NO_THING =
  /^(?:chế độ|tại|ở|với|do|qua|đối với|kết luận|giải quyết|hướng|biện pháp|trả lời|thời|hạn|trước|trong|sau|khi|để|căn cứ|theo|riêng|ngoài|đồng thời|chủ trì|phối hợp|phân công|giao|đề nghị|yêu cầu|lưu ý|cụ thể|nhiệm vụ|chậm|muộn|từ|đến|ban|nơi|kính|đơn vị|cơ quan|trách nhiệm)(?!\p{L})/u
/** "Về chuyện nước thải, Chủ tịch nói: …" is said, not headed. */
const SAID =
  / (?:nói|phát biểu|kết luận|chỉ đạo|yêu cầu|có ý kiến|nhấn mạnh|cho biết|trả lời)(?: như sau| rõ)?$/u

/** "Việc: Nạo vét …" labels the task, it is no heading. */
const LABEL = /^(?:việc|nội dung|nhiệm vụ|công việc)$/u
const TOPIC =
  /^(?:về|đối với|với|công tác|lĩnh vực|nội dung|nhóm|kiến nghị|ý kiến|vấn đề|việc|các (?:kiến nghị|ý kiến|nội dung|vấn đề)|tình trạng|trong lĩnh vực)(?![\p{L}])/u
