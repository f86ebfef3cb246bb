import type { Line } from './clean.ts'
import { type Column, columnOf, columnsOf } from './columns.ts'
import { keyOf } from './key.ts'
import { TASK_VERBS } from './lexicon/verbs.ts'
import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import { rowOf, type Table } from './row.ts'
import { anyOf, isUpper, matchAt, type Source } from './words.ts'

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
  const read = USUAL.test(columns.join(' ')) ? cellsOf : cellsInTurn
  return { heading, rows: rows.map((row) => rowOf(columns, read(row, columns), row)), end }
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

/** Content first and the deadline last, the names between them. */
const USUAL = /^index content (?:(?:lead|coordinating) ?)+(?:due)?$/

/** Column after column: names as far as they go, a deadline as far as it goes, words until the next of these begins. */
function cellsInTurn(row: string, columns: readonly Column[]): string[] {
  const source = { text: row, key: keyOf(row) }
  let at = 0
  return columns.map((column, index) => {
    while (row.charAt(at) === ' ') at++
    const end = endOfCell(source, at, column, columns[index + 1])
    const cell = row.slice(at, end).trim()
    at = end
    return cell
  })
}

function endOfCell({ text, key }: Source, at: number, column: Column, next: Column | undefined): number {
  if (column === 'index') return at + (/^\d+\.?/.exec(text.slice(at))?.[0].length ?? 0)
  if (column === 'lead' || column === 'coordinating') return endOfNames({ text, key }, at)
  if (column === 'due') return at + (STATED.exec(key.slice(at))?.[0].length ?? 0)
  for (const { index } of text.slice(at).matchAll(/(?<= )\S/gu)) {
    const place = at + index
    if (next === 'due' && STATED.test(key.slice(place))) return place
    if ((next === 'lead' || next === 'coordinating') && opensName(text, place)) return place
  }
  return text.length
}

/** No mark parts the names from what stands behind them: another body, or in a capital what is to be done. */
function endOfNames({ text, key }: Source, at: number): number {
  const end = namesAt({ text, key }, at)?.end ?? at
  const head = at + (headAt(key, at)?.length ?? 0)
  for (const { index } of text.slice(at, end).matchAll(/(?<=[^,;] )\p{Lu}/gu)) {
    const place = at + index
    if (place > head + 1 && (opensName(text, place) || matchAt(TASK, key, place) !== null)) return place
  }
  return end
}
const TASK = anyOf([...TASK_VERBS, 'khám', 'thường xuyên', 'quý', 'trước'])

const STATED =
  /^(?:(?:(?:trước|chậm nhất|trong|đến hết)(?: (?:là|ngày|tháng|quý|năm))* )?(?:ngày |tháng |quý )?[\divx]+(?:[/.-]\d+)+|(?:(?:trước|chậm nhất|trong|đến hết) )?(?:tháng|quý) [\divx]+(?:\/\d{4}| năm \d{4})?|thường xuyên|khẩn trương|hằng (?:ngày|tuần|tháng|quý|năm)|định kỳ(?: hằng (?:ngày|tuần|tháng|quý|năm))?)(?![\p{L}\d])/u

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
