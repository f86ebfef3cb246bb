import { isSyllable } from '#platform/readers/syllable.ts'
import { columnsOf } from './columns.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** One line of the source after cleaning. Inner white space is kept, for columns; ends are trimmed, `indent` remembers the left one. */
export type Line = {
  readonly text: string
  readonly indent: number
  /** Whether blank lines stand before it. */
  readonly gap: boolean
  /** Whether a page starts here: the sentence before may go on. */
  readonly page: boolean
}

/** NFC, `\n` line ends, plain spaces and no gap wider than any column, plain bullets; tabs and form feeds stay, columns and pages are read from them. */
export function cleanCharacters(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[ \t]{120,}/g, (gap) => gap.slice(0, 120))
    .replace(/[\u0110\u00d0\u0189]/g, 'Đ')
    .replace(/[\u2010\u2011\u2212]/g, '-')
    .replace(
      /(?<!\d)[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u25aa\u25cf\u25e6\u25cb\u25a0\u25a1\u2023\u27a2\u2756\u2713\u2714\u00b7](?![\d/])/g,
      '•',
    )
    .replace(/\v/g, '\n')
    .replace(/\*\*|__(?=\p{L})|(?<=\p{L})__/gu, '')
    .split('\n')
    .map((line) => joinSyllables(wholeCapitals(line)))
  return (lines.some((line) => COUNTS.test(line)) ? lines.map(withFigureOne) : lines).join('\n')
}

/** Scanning takes the figure 1 for an l: "l. Ghi nhận …", "2.l. Xói lở …" in a text that goes on with "2.". */
const withFigureOne = (line: string): string =>
  line.replace(/^\s*(?:l(?=\.[\s\dl])|\d{1,2}\.l(?=[.\s]))/, (label) => label.replace('l', '1'))
const COUNTS = /^\s*2\.\s\p{L}/u

/** TCVN3 has no accented capitals: decoded without its capitals font, "CHỦ TỊCH" comes out as "CHủ TịCH". */
const wholeCapitals = (line: string): string =>
  /\p{Lu}{2}/u.test(line) && !/[a-z\d]|^\s*(?:S[ốô][\s:.]|[-+•])/u.test(line) ? line.toUpperCase() : line

/** Scanning tears syllables ("ph ường", "ki ểm tra"): a toneless beginning and a toned rhyme that together are one syllable are joined. */
const joinSyllables = (line: string): string =>
  line.replace(
    /(?<![\p{L}\p{N}])([a-zđ]{1,4}) (?=(\p{Ll}+)(?![\p{L}]))/gu,
    (torn, onset: string, rhyme: string) => {
      const beginsToned = /^[\p{Ll}--[a-z]]/v.test(rhyme) && /^[aeiouy]/.test(rhyme.normalize('NFD'))
      if (!beginsToned || (WORDS.has(rhyme) && isSyllable(onset))) return torn
      return isSyllable(onset + rhyme) ? onset : torn
    },
  )
const WORDS: ReadonlySet<string> = new Set(
  'ở ý á ạ ủy ấy áp án ổ ốc ấn ích ấm ổn ảnh ẩm ánh ít ướt ống ế éo ốm ép ức ưu ăn âm êm ôn ông ơn ưa ôm'.split(
    ' ',
  ),
)

/** Drops what belongs to the page and not to the text: page numbers, seals of digital signatures, the crawler's source line. */
export function cleanLines(text: string): Line[] {
  const lines: Line[] = []
  let gap = false
  let page = false
  let pageNumber = 1
  const raws = text.replaceAll('\f', '\n\f').split('\n')
  const cells = cellTableStart(raws)
  for (const [index, raw] of raws.entries()) {
    if (raw.startsWith('\f')) page = true
    const line = raw.replace('\f', '')
    const content = line.trim()
    if (content === '') gap = true
    else if (isPageNumber(content, pageNumber, gap || page, index > cells && !isNumber(raws, index + 1))) {
      pageNumber = Number(/\d+/.exec(content)?.[0])
      page = true
    } else if (!isFurniture(content, index) || (index > cells && /^[-–]$/u.test(content))) {
      lines.push({ text: content, indent: line.length - line.trimStart().length, gap, page })
      gap = false
      page = false
    }
  }
  const own = withoutRunningHeads(lines)
  return isDoubleSpaced(own) ? own.map((line) => ({ ...line, gap: false })) : own
}

/** The row's number is never followed by another: then the first of the two is the page's. */
const isNumber = (raws: readonly string[], from: number): boolean =>
  /^\s*\d{1,3}\.?\s*$/.test(raws.slice(from).find((raw) => raw.trim() !== '') ?? '')

/** With a blank line after every line, blank lines part nothing. */
const isDoubleSpaced = (lines: readonly Line[]): boolean =>
  lines.length > 20 &&
  lines.filter((line) => line.gap).length > lines.length * 0.85 &&
  lines.every((line) => line.text.length < 140)

/** Below the headings of a table with one cell per line a lone number may count rows, not pages. */
function cellTableStart(raws: readonly string[]): number {
  const filled = raws.flatMap((raw, index) => (raw.trim() === '' ? [] : [{ text: raw.trim(), index }]))
  const at = filled.findIndex(
    (_, index) => columnsOf(filled.slice(index, index + 3).map(({ text }) => text)) !== null,
  )
  return filled[at]?.index ?? raws.length
}

function isPageNumber(content: string, last: number, apart: boolean, counted: boolean): boolean {
  const found = /^(?:[-–—~=]\s*)?((?:trang|page)\s*)?(\d{1,3})(\s*\/\s*\d{1,3})?(?:\s*[-–—~=])?$/iu.exec(
    content,
  )
  if (found === null) return false
  const number = Number(found[2])
  return (
    found[1] !== undefined ||
    /^[-–—].*[-–—]$/u.test(content) ||
    (apart && !counted && number < 100) ||
    (!counted && number === last + 1 && number > 1)
  )
}

const isFurniture = (content: string, index: number): boolean =>
  FURNITURE.some((pattern) => pattern.test(content)) || (index < 3 && /^SOURCE:\s/.test(content))

const FURNITURE = [
  /^(?:người ký|ký bởi|ký số bởi|thời gian ký|ngày ký|cơ quan ký|digitally signed by|signing date)\s*:/iu,
  /^(?:email|e-mail)\s*:\s*\S+@\S+$/iu,
  /^\((?:đã ký|đã ký số|ký tên|đã ký và đóng dấu)\)$/iu,
  /^[.…_\s]{3,}$/u,
  /^\|$/u,
  /^(?![-–—_*=~\s]{3,}$)[^\p{L}\p{N}|]+$/u,
]
