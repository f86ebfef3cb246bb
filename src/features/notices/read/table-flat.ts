import type { Line } from './clean.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import { rowOf, type Table } from './row.ts'
import { isUpper } from './words.ts'

/** A table whose cells run into one another, single spaces between: "1 Nạo vét cống … Phòng Kinh tế Tổ dân phố 4 Trước ngày 30/10/2026". */
export function readFlatTable(lines: readonly Line[], at: number): Table | null {
  const heading = lines[at]?.text ?? ''
  const columns = headingsIn(heading)
  if (columns === null || columns[0] !== 'index') return null
  const rows: string[] = []
  let end = at + 1
  for (; end < lines.length; end++) {
    const text = (lines[end] as Line).text
    if (new RegExp(`^0?${rows.length + 1}\\.? \\p{L}`, 'u').test(text)) rows.push(text)
    else if (rows.length > 0 && !(lines[end] as Line).gap && !ENDS.test(keyOf(text)))
      rows[rows.length - 1] += ` ${text}`
    else break
  }
  if (rows.length === 0) return null
  return { heading, rows: rows.map((row) => rowOf(columns, cellsOf(row, columns), row)), end }
}

const ENDS = /^(?:nơi nhận|yêu cầu|đề nghị|giao|[ivx]+\.)/u

/** The columns when the line is nothing but headings, each the longest that reads as one. */
function headingsIn(line: string): Column[] | null {
  const words = line.split(' ')
  if (words.length > 24 || columnOf(words[0] ?? '') !== 'index') return null
  const headings: string[] = [words[0] as string]
  for (const word of words.slice(1)) {
    if (/^\p{Lu}/u.test(word) || headings.length === 1) headings.push(word)
    else headings[headings.length - 1] += ` ${word}`
  }
  return columnsOf(headings)
}

/** Index, content, then the names in their columns, then the deadline: each begins where its first words do. */
function cellsOf(row: string, columns: readonly Column[]): string[] {
  const index = /^\d+\.?/.exec(row)?.[0] ?? ''
  const due = DUE.exec(row)
  const body = row.slice(index.length, due?.index ?? row.length)
  const starts = [...body.matchAll(/ (?=\p{Lu}|các )/gu)]
    .map((found) => found.index + 1)
    .filter((at) => opensName(body, at))
  const first = starts[0] ?? body.length
  const names = starts.map((start, number) => body.slice(start, starts[number + 1] ?? body.length).trim())
  const values: Partial<Record<Column, string>> = {
    index,
    content: body.slice(0, first).trim(),
    due: due?.[0].trim() ?? '',
  }
  const bodies = columns.filter((column) => column === 'lead' || column === 'coordinating')
  for (const [number, column] of bodies.entries()) {
    values[column] = number === bodies.length - 1 ? names.slice(number).join('; ') : (names[number] ?? '')
  }
  return columns.map((column) => values[column] ?? '')
}

/** Whether a cell of names begins at `at`: a body's head that no comma, "và" or other head ties to what stands before. */
function opensName(body: string, at: number): boolean {
  const key = keyOf(body)
  const before = key.slice(0, at)
  if (headAt(key, at) === null && !/^các /u.test(key.slice(at))) return false
  if (
    /(?:, |và |đảng ủy |của |tại |với |cho |ban |trưởng |chủ tịch |bí thư |lãnh đạo |văn phòng )$/u.test(
      before,
    )
  )
    return false
  return isUpper(body, at)
    ? namesAt({ text: body, key }, at) !== null
    : /^các (?:tổ|phòng|đơn vị|thôn|khu phố|chi bộ)/u.test(key.slice(at))
}

const DUE =
  /\s(?:(?:trước|chậm nhất|trong|đến hết|quý|tháng)\s[^.;]{0,40}|(?:từ )?\d{1,2}\/\d{1,2}(?:\/\d{4})?|thường xuyên|khẩn trương|hằng \p{L}+|hàng \p{L}+|định kỳ[^.;]{0,20})$/iu
