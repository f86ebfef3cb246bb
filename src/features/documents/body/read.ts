import { ok, type Refusal, type Result } from '#domain/result.ts'
import type { BodyBlock, TableBlock } from '#features/formats/index.ts'
import type { Picture } from '#platform/document/document.ts'
import { letterAt } from '#platform/document/list.ts'
import { readWords } from './inline.ts'
import { DASH, LETTER, type Line, lineOf } from './lines.ts'
import { clausesOf, type Node } from './nodes.ts'
import { tableOf } from './table.ts'

type Counted = Extract<Line, { kind: 'counted' }>
type Block = BodyBlock | TableBlock | Picture
type Open = { readonly root: number; readonly nodes: Node[]; readonly path: Node[] }

/**
 * The words of a paper as they are typed, taken apart: paragraphs, "#" or "I." headings, "1.", "1.1.", "a)" and "-", tables between bars, charts by
 * name. The numbers are checked, because the paper counts for itself. Refuses (field `body`) with the line and what to do.
 */
export function readBody(
  source: string,
  chartOf: (key: string) => Picture | null = () => null,
): Result<readonly BodyBlock[]> {
  const lines = source.split('\n').map(lineOf)
  const blocks: BodyBlock[] = []
  const faults: Refusal[] = []
  let open: Open | null = null
  const fault = (at: number, code: string, sentence: string) =>
    faults.push({ code, message: `Dòng ${at + 1}: ${sentence}`, field: 'body' })

  const close = () => {
    if (open !== null) blocks.push(clausesOf(open.nodes, open.root))
    open = null
  }
  /** Between the items of a list that goes on, or by itself. */
  const put = (block: Block, at: number) => {
    const last = open?.path.at(-1)
    if (open !== null && last !== undefined && goesOn(lines, at, open)) last.below.push(block)
    else {
      close()
      blocks.push(block)
    }
  }

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    switch (line.kind) {
      case 'blank':
        break
      case 'plain':
        put({ kind: 'paragraph', text: readWords(line.text) }, at)
        break
      case 'heading':
        close()
        blocks.push({ kind: 'heading', text: line.text })
        break
      case 'chart': {
        const picture = chartOf(line.key)
        if (picture === null)
          fault(
            at,
            'unknown-chart',
            `không có biểu đồ nào tên “${line.key}”. Hãy bỏ dòng này hoặc chọn tên có trong danh sách.`,
          )
        else put(picture, at)
        break
      }
      case 'row': {
        const rows = rowsFrom(lines, at)
        const ragged = rows.findIndex((row) => row.length !== rows[0]?.length)
        if (ragged > 0)
          fault(
            at + ragged,
            'ragged-table',
            `hàng này có ${rows[ragged]?.length} ô, hàng đầu bảng có ${rows[0]?.length} ô. Hãy cho số ô bằng nhau.`,
          )
        else put(tableOf(rows), at + rows.length - 1)
        at += rows.length - 1
        break
      }
      case 'counted': {
        if (open !== null && startsAnew(line, open)) close()
        open ??= { root: line.rank, nodes: [], path: [] }
        const wrong = hang(line, open)
        if (wrong !== null) fault(at, 'miscounted', wrong)
      }
    }
  }
  close()
  const [first, ...rest] = faults
  if (first !== undefined) return { ok: false, refusals: [first, ...rest] }
  return ok(blocks)
}

function rowsFrom(lines: readonly Line[], from: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  for (let at = from; lines[at]?.kind === 'row'; at++)
    rows.push((lines[at] as Extract<Line, { kind: 'row' }>).cells)
  return rows
}

/** Whether the list goes on after other lines: a number further down counts on from where it stands. */
function goesOn(lines: readonly Line[], at: number, { root, nodes }: Open): boolean {
  if (root === DASH) return false
  for (const line of lines.slice(at + 1)) {
    if (line.kind === 'heading') return false
    if (line.kind !== 'counted' || (line.rank > LETTER && root < DASH)) continue
    if (root === LETTER) return line.rank === LETTER && line.path[0] === nodes.length + 1
    if (line.rank === LETTER) continue
    const [count = 0] = line.path
    return line.rank === 1 ? count === nodes.length + 1 : count === nodes.length
  }
  return false
}

/** A second "1.", or a number where only dashes were. */
const startsAnew = ({ rank, path }: Counted, { root, nodes }: Open): boolean =>
  rank < root || (rank === root && rank !== DASH && path.at(-1) === 1 && nodes.length > 0 && rank <= 1)

/** Puts the line under the open item it belongs to; a sentence when it counts wrong. */
function hang(line: Counted, open: Open): string | null {
  const { rank, path } = line
  while ((open.path.at(-1)?.rank ?? 0) >= rank) open.path.pop()
  const parent = open.path.at(-1)
  const siblings = parent?.items ?? open.nodes
  const label = labelOf(line)
  if (rank > 1 && rank < LETTER && parent?.rank !== rank - 1)
    return `không có mục “${path.slice(0, -1).join('.')}.” ở trên mục “${label}”.`
  if (siblings.some((one) => one.rank !== rank))
    return `mục “${label}” đứng cùng hàng với mục có dấu khác. Hãy dùng một kiểu đánh dấu cho các mục cùng hàng.`
  const above = parent === undefined || rank === LETTER ? [] : parent.number
  const expected = [...above, siblings.length + 1]
  const node: Node = { rank, number: expected, text: readWords(line.text), below: [], items: [] }
  siblings.push(node)
  open.path.push(node)
  if (rank === DASH) return null
  const written = rank === LETTER ? [path[0] ?? 0] : path
  const right = rank === LETTER ? [siblings.length] : expected
  return written.join('.') === right.join('.')
    ? null
    : `mục “${label}” phải là “${labelOf({ ...line, path: right })}” để số thứ tự liền nhau.`
}

const labelOf = ({ rank, path }: Pick<Counted, 'rank' | 'path'>): string => {
  if (rank === DASH) return '-'
  return rank === LETTER ? `${letterAt((path[0] ?? 1) - 1)})` : `${path.join('.')}.`
}
