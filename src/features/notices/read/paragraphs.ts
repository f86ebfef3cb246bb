import type { Line } from './clean.ts'
import { foldSpace, keyOf } from './key.ts'
import { leadOfTitle } from './lead-in.ts'
import { headAt } from './name-heads.ts'
import { isBullet, type Marker, markerOf } from './numbering.ts'
import type { Row } from './row.ts'
import { tableAt } from './table.ts'
import { CAPITALS, matchAt } from './words.ts'

/** A paragraph of the body on one line; `start` is its place in the cleaned text. The marker is part of `text`. */
export type Paragraph = {
  readonly text: string
  readonly start: number
  readonly marker: Marker | null
  /** Set for the rows of a table; its heading row has no cells. */
  readonly row: Row | null
}
export type Draft = Omit<Paragraph, 'start'>
type Opening = Pick<Draft, 'text' | 'marker'>

/** Undoes hard wrapping: lines of one paragraph are joined, items and headings stay apart, rows of tables are read as rows. */
export function paragraphsOf(lines: readonly Line[]): Draft[] {
  const width = wrapWidth(lines)
  const drafts: { text: string; marker: Marker | null; row: Row | null }[] = []
  let last: Line | null = null
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at)
    if (table !== null) {
      drafts.push({ text: foldSpace(table.heading), marker: null, row: { text: table.heading, cells: {} } })
      drafts.push(
        ...table.rows.map((row) =>
          row.group
            ? { text: row.text, marker: markerOf(row.text), row: null }
            : { text: row.text, marker: null, row },
        ),
      )
      at = table.end - 1
      last = null
      continue
    }
    const line = lines[at] as Line
    const open = drafts.at(-1)
    const marker = markerOf(line.text)
    const seen = drafts.flatMap((draft) => draft.marker ?? [])
    if (open !== undefined && last !== null && continues(open, last, line, marker, width, seen)) {
      open.text = `${open.text} ${foldSpace(line.text)}`
    } else drafts.push({ text: foldSpace(line.text), marker, row: null })
    last = line
  }
  return drafts
}

/** Where the writer's lines end, or null when every paragraph stands on one line. Rows of tables are as long as they like. */
function wrapWidth(all: readonly Line[]): number | null {
  const lines = all.filter((line) => !/\s{3,}|\t|\|/u.test(line.text))
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  if (longest > 140 || lines.length < 4) return null
  const long = lines.filter((line) => line.text.length > longest * 0.6)
  const broken = long.filter((line) => !/[.:;!?…]["”’)\]]*$/u.test(line.text))
  return broken.length < long.length * 0.3 ? null : (lengths[Math.floor(lengths.length * 0.9)] ?? longest)
}

function continues(
  open: Draft,
  last: Line,
  line: Line,
  marker: Marker | null,
  width: number | null,
  seen: readonly Marker[],
): boolean {
  const ended = /[.:;!?…]["”’)\]]*$/u.test(last.text)
  const full = width !== null && isFull(last.text, line.text, width)
  if (marker !== null) {
    if (marker.style === '(i)' && !follows(marker, seen)) return true
    if (ended || line.gap) return false
    if (isBullet(marker)) {
      const words = line.text.slice(marker.length)
      const range = /\d$/u.test(last.text) && /^\d/u.test(words)
      return range || (full && /^\p{Ll}/u.test(words)) || /^Xã hội(?!\p{L})/u.test(words)
    }
    return full && !follows(marker, seen)
  }
  if (LABEL.test(keyOf(line.text))) return false
  const goesOn = open.marker !== null && isBullet(open.marker) && last.text.endsWith(';')
  if (ended)
    return (
      !line.gap && full && (goesOn || !/^\p{Lu}\p{Lu}/u.test(line.text)) && !OPENS_CLOSING.test(line.text)
    )
  if (/^[\p{Ll},;.)]/u.test(line.text) || isUnfinished(last, line)) return true
  const headed = isNumbered(open) && open.text === foldSpace(last.text) && !tellsBody(open)
  if (line.page && !headed && (width === null ? last.text.length > 100 : full)) return !ORDERS.test(line.text)
  if (line.gap || width === null) return false
  return full ? !ORDERS.test(line.text) : !line.page && !isTitle(open, line, width)
}

/** "Chủ trì: …", "Thời hạn: …" on lines of their own. */
const LABEL =
  /^(?:(?:đơn vị|cơ quan) )?(?:chủ trì|phối hợp|thời hạn|hạn (?:hoàn thành|xong)|ai làm|cùng làm|bao giờ xong|sản phẩm)(?: thực hiện)?\s?: /u
const ORDERS = /^(?:Giao|Đề nghị|Yêu cầu|Phân công) /

/** Whether the paragraph is a heading above `next`: a topic, capitals, or a few words before a line that tells somebody to act. */
function isTitle({ text, marker }: Draft, next: Line, width: number): boolean {
  const title = text.slice(marker?.length ?? 0)
  if (INNER_STOP.test(title)) return false
  if (marker !== null && isBullet(marker)) return leadOfTitle(title) !== null && /^\p{Lu}/u.test(next.text)
  if (title === title.toUpperCase() || (marker !== null && leadOfTitle(title) !== null)) return true
  const subject =
    ORDERS.test(next.text) || headAt(keyOf(next.text), 0) !== null || matchAt(CAPITALS, next.text, 0) !== null
  if (
    marker !== null &&
    (TOPIC.test(keyOf(title))
      ? title.length < width * 0.7
      : title.length < width * 0.5 && isThing({ text, marker })) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  )
    return true
  return TOPIC.test(keyOf(title)) ? title.length < 300 && subject : title.length < 60 && subject
}
const TOPIC =
  /^(?:về|đối với|đánh giá|kết quả|tình hình|công tác|lĩnh vực|nhóm|nội dung|việc|tình trạng)(?!\p{L})/u

/** "3. Bến tàu du lịch", "4. Cấp điện" on a line of its own. */
const isThing = (open: Opening): boolean => isNumbered(open) && !tellsBody(open) && !/[,(]$/u.test(open.text)

/** "2. Văn phòng HĐND và UBND phường niêm yết Thông báo này tại" begins with who must act, not with what it is about. */
function tellsBody({ text, marker }: Opening): boolean {
  const title = text.slice(marker?.length ?? 0)
  if (INNER_STOP.test(title) || ORDERS.test(title)) return true
  return headAt(keyOf(title), 0) !== null && !/^(?:Ông|Bà) /u.test(title) && leadOfTitle(title) === null
}

const isNumbered = ({ marker }: Opening): boolean => marker !== null && !isBullet(marker)
/** A sentence ends or a colon stands before its last words: no title. */
const INNER_STOP = /\p{L}[\p{L})”"]*[.:!?]["”’)]*\s+[\p{Lu}“"(]/u

/** "… từ kỳ đối thoại trước", "… về chuyển đổi số" may end a heading: there a blank line and a capital begin something new. */
const isUnfinished = ({ text }: Line, next: Line): boolean =>
  UNFINISHED.test(text) &&
  !(/\s(?:trước|số)$/u.test(text) && next.gap && !next.page && /^\p{Lu}/u.test(next.text))
/** A line that ends so cannot end a paragraph, however short it is. */
const UNFINISHED =
  /(?:,|\s[-–]|[\s(](?:và|của|các|với|cho|về|do|tại|theo|những|là|hoặc|số|ngày|tháng|năm|từ|đến|trước))$/u
/** First words of what follows the last clause without belonging to it. */
const OPENS_CLOSING =
  /^(?:Trên đây|Quá trình|Trong quá trình|Yêu cầu (?:các|Thủ trưởng)|Đề nghị các|Nhận được|Thông báo này|Văn phòng [^.,]{0,40} thông báo)\s/u

const isFull = (last: string, next: string, width: number): boolean =>
  last.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width * 0.8

/** Whether `marker` is the next of a sequence already begun, or the first of a new one. */
const follows = (marker: Marker, seen: readonly Marker[]): boolean =>
  marker.value === 1 || seen.some((other) => other.style === marker.style && other.value === marker.value - 1)
