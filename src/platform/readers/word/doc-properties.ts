import type { Bytes } from './bytes.ts'
import type { DocFile } from './doc-file.ts'

/** Properties of the bytes `from` … `to` of the main stream: single modifications (`sprm`) by code, the last one wins. */
export type Properties = ReadonlyMap<number, Bytes>
export type Range = {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly properties: Properties
}

/** The modifications that matter to text. [MS-DOC] 2.6 */
export const SPRM = {
  deleted: 0x0800,
  capitals: 0x083b,
  hidden: 0x083c,
  letterStyle: 0x4a30,
  font: 0x4a4f,
  fontOfOthers: 0x4a51,
  symbol: 0x6a09,
  list: 0x460b,
  listLevel: 0x260a,
  inTable: 0x2416,
  endsRow: 0x2417,
  tableBorders: 0xd613,
  tableBordersOld: 0xd605,
  tableCells: 0xd608,
} as const

const NONE: Properties = new Map()
const NO_RANGE: Range = { from: 0, to: 0, style: 0, properties: NONE }

/** How to ask for the properties at a byte: of runs of letters, and of paragraphs (which also name their style). */
export const readLetterRuns = (file: DocFile) => lookup(pagesOf(file, 'letterRuns', letterRange))
export const readParagraphs = (file: DocFile) => lookup(pagesOf(file, 'paragraphs', paragraphRange))

function lookup(ranges: readonly Range[]): (byte: number) => Range {
  const sorted = [...ranges].sort((a, b) => a.from - b.from)
  return (byte) => {
    let low = 0
    let high = sorted.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = sorted[middle] ?? NO_RANGE
      if (byte < range.from) high = middle - 1
      else if (byte >= range.to) low = middle + 1
      else return range
    }
    return NO_RANGE
  }
}

const PAGE = 512
const PAGE_NUMBER = 0x3fffff

type ReadRange = (page: Bytes, i: number, count: number) => Pick<Range, 'style' | 'properties'>

function pagesOf({ main, at }: DocFile, structure: 'letterRuns' | 'paragraphs', read: ReadRange): Range[] {
  const plan = at(structure)
  const pages = Math.max(0, Math.floor((plan.length - 4) / 8))
  return Array.from({ length: pages }, (_, i) =>
    main.part((plan.u32(4 * (pages + 1) + 4 * i) & PAGE_NUMBER) * PAGE, PAGE),
  ).flatMap((page) => {
    const count = page.u8(PAGE - 1)
    return Array.from({ length: count }, (_, i) => ({
      from: page.u32(4 * i),
      to: page.u32(4 * i + 4),
      ...read(page, i, count),
    }))
  })
}

const letterRange: ReadRange = (page, i, count) => {
  const at = page.u8(4 * (count + 1) + i) * 2
  return { style: 0, properties: at === 0 ? NONE : readProperties(page.part(at + 1, page.u8(at))) }
}

const BYTES_PER_PLACE = 13

const paragraphRange: ReadRange = (page, i, count) => {
  const at = page.u8(4 * (count + 1) + BYTES_PER_PLACE * i) * 2
  if (at === 0) return NO_RANGE
  const short = page.u8(at)
  const body = short === 0 ? page.part(at + 2, 2 * page.u8(at + 1)) : page.part(at + 1, 2 * short - 1)
  return { style: body.u16(0), properties: readProperties(body.part(2, body.length - 2)) }
}

/** The properties of a list of codes and operands ([MS-DOC] 2.6), the last of one code holds. */
export function readProperties(list: Bytes): Properties {
  const properties = new Map<number, Bytes>()
  for (let at = 0; at + 2 < list.length + 1; ) {
    const code = list.u16(at)
    const { lead, size } = operandOf(code, list, at + 2)
    properties.set(code, list.part(at + 2 + lead, size))
    at += 2 + lead + size
  }
  return properties
}

/** The three highest bits of a code tell the size of its operand; 6 means that the operand says itself. */
function operandOf(code: number, list: Bytes, at: number): { lead: number; size: number } {
  const fixed = [1, 1, 2, 4, 2, 2, -1, 3][code >> 13] ?? 1
  if (fixed !== -1) return { lead: 0, size: fixed }
  return code === SPRM.tableCells ? { lead: 2, size: list.u16(at) - 1 } : { lead: 1, size: list.u8(at) }
}
