import { decodeLegacy, type LegacyEncoding } from '../legacy.ts'
import type { TableForm } from '../table-text.ts'
import { openDoc, readBody } from './doc-file.ts'
import { letterStretches } from './doc-letters.ts'
import { readDocLists } from './doc-lists.ts'
import { readLetterRuns, readParagraphs, SPRM } from './doc-properties.ts'
import { readDocStyles } from './doc-styles.ts'
import { DocTable } from './doc-table.ts'
import { joinStretches } from './stretch.ts'

/**
 * The text of a .doc (Word 97–2003) in the same shape as `readDocx` gives: a paragraph a line, automatic numbers written out, old
 * fonts decoded, tables as lines. Throws `DocEncrypted` for a file under a password, another error for a broken one.
 */
export function readDoc(
  bytes: Uint8Array,
  tables: TableForm = 'flat',
): { text: string; encoding: 'unicode' | LegacyEncoding } {
  const file = openDoc(bytes)
  const body = readBody(file)
  const styles = readDocStyles(file)
  const lists = readDocLists(file)
  const paragraphAt = readParagraphs(file)
  const stretchesOf = letterStretches(body, styles, readLetterRuns(file))
  const seen = new Set<LegacyEncoding>()
  const lines: string[] = []
  const table = new DocTable(tables, (rows) => lines.push(...rows))

  for (const { from, to, mark } of paragraphsOf(body.letters)) {
    const { style, properties } = paragraphAt(body.byteOf(to))
    const property = (code: number) => properties.get(code) ?? styles.paragraph(style, code)
    const list = property(SPRM.list)?.u16(0) ?? 0
    const text = joinStretches(stretchesOf(from, to, style), (encoding) => seen.add(encoding))
    const isListed = text.trim() !== '' && list !== 0
    const label = isListed ? lists.label(String(list), property(SPRM.listLevel)?.u8(0) ?? 0) : ''
    const own = (label + text).split('\n').map((line) => line.trimEnd())

    if (properties.get(SPRM.inTable)?.u8(0) !== 1) {
      table.end()
      lines.push(...own)
    } else if (properties.get(SPRM.endsRow)?.u8(0) === 1) table.endRow(properties)
    else table.add(own, mark === CELL_END)
  }
  table.end()
  const text = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const byFont = [...seen][0]
  return byFont === undefined ? decodeLegacy(text) : { text: text.normalize('NFC'), encoding: byFont }
}

const CELL_END = '\x07'
const ENDS: ReadonlySet<string> = new Set(['\r', '\f', CELL_END])

/** Paragraphs end with a return, a cell mark or a page break; `to` is the place of that mark, which carries the properties. */
function* paragraphsOf(letters: string): Generator<{ from: number; to: number; mark: string }> {
  let from = 0
  for (let at = 0; at < letters.length; at++) {
    const mark = letters.charAt(at)
    if (!ENDS.has(mark)) continue
    yield { from, to: at, mark }
    from = at + 1
  }
  if (from < letters.length) yield { from, to: letters.length, mark: '' }
}
