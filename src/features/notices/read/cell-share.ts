import type { Column } from './columns.ts'
import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'

/** As many cells as columns: wrapped lines are joined, then the lines are shared out where their words fit best. */
export function spread(lines: readonly string[], columns: readonly Column[]): string[] {
  const cells: string[] = []
  for (const line of lines) {
    if (GOES_ON.test(line) && cells.length > 1) cells.push(`${cells.pop()} ${line}`)
    else cells.push(line)
  }
  for (let index = 1; cells.length > columns.length && index < cells.length; ) {
    if (/^[\p{Ll}(]/u.test(cells[index] as string) || /[,–-]$/.test(cells[index - 1] as string)) {
      cells.splice(index - 1, 2, `${cells[index - 1]} ${cells[index]}`)
    } else index++
  }
  const broken = cells.some((cell, at) => /^\p{Ll}/u.test(cell) && !suits(cell, columns[at] ?? 'other'))
  return cells.length === columns.length && !broken ? cells : bestShare(cells, columns)
}

/** A line that opens so is the rest of the cell above it, however many cells there are. */
const GOES_ON =
  /^(?:và|hoặc|của|thực hiện|với|cho|từ|theo|tại|để|là|có|trên|trong(?! (?:tháng|quý|ngày|năm|tuần)))(?!\p{L})/u

type Share = { readonly cost: number; readonly values: readonly string[] }

/** The cheapest way to give each column none, one or several of the lines in their order. */
function bestShare(lines: readonly string[], columns: readonly Column[]): string[] {
  let best: (Share | undefined)[] = [{ cost: 0, values: [] }]
  for (const column of columns) {
    const next: (Share | undefined)[] = []
    for (const [from, share] of best.entries()) {
      if (share === undefined) continue
      for (let to = from; to <= lines.length; to++) {
        const taken = lines.slice(from, to)
        const cost = share.cost + costOf(taken, column)
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY))
          next[to] = { cost, values: [...share.values, taken.join(NAMES.has(column) ? '; ' : ' ')] }
      }
    }
    best = next
  }
  return [...(best[lines.length]?.values ?? columns.map(() => ''))]
}

const NAMES: ReadonlySet<Column> = new Set(['lead', 'coordinating'])

/** What it costs to put these lines into one cell: empty cells, further lines and words that belong elsewhere. */
const costOf = (taken: readonly string[], column: Column): number =>
  (taken.length === 0 ? EMPTY[column] : FURTHER[column] * (taken.length - 1)) +
  taken.filter((line) => !suits(line, column)).length * 3
const EMPTY: Readonly<Record<Column, number>> = {
  index: 9,
  content: 6,
  lead: 5,
  coordinating: 1,
  due: 1.5,
  product: 1,
  reportTo: 1,
  other: 0.8,
}
const FURTHER: Readonly<Record<Column, number>> = {
  index: 9,
  content: 0.6,
  lead: 1.2,
  coordinating: 1,
  due: 2,
  product: 1.2,
  reportTo: 1.2,
  other: 1,
}

function suits(cell: string, column: Column): boolean {
  const key = keyOf(cell)
  const dated =
    /\d{1,2}[/.]\d{1,2}|ngày|tháng|quý|hằng|thường xuyên|khẩn trương/u.test(key) && key.length < 60
  if (column === 'index') return /^\d+\.?$/.test(cell)
  if (column === 'due') return dated
  if (column === 'lead' || column === 'coordinating') return !dated && isNames(cell, key) && !PAPER.test(key)
  if (column === 'product') return !dated && PAPER.test(key)
  if (column === 'content') return !dated && !(isNames(cell, key) && key.length < 60)
  return column !== 'other' || !dated
}

const isNames = (text: string, key: string): boolean => {
  const list = namesAt({ text, key }, 0)
  return list !== null && /^[\s;,.]*(?:\d|\p{Lu}|$)/u.test(text.slice(list.end))
}
const PAPER =
  /^(?:báo cáo|văn bản|kế hoạch|phương án|tờ trình|danh (?:sách|mục)|biên bản|thông báo|công văn|đề án|hồ sơ|quyết định|kết quả)(?!\p{L})/u
