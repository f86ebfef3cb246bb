import { openZip, ZipRefused } from '../../files/zip.ts'
import { decodeLegacy, type LegacyEncoding } from '../legacy.ts'
import type { TableForm } from '../table-text.ts'
import { readNumbering } from './docx-numbering.ts'
import { readStyles } from './docx-styles.ts'
import { blockLines } from './docx-text.ts'
import { child, isTooMuch, parseXml, type Xml } from './xml.ts'

const LARGEST_PART = { bytes: 16 * 1024 * 1024, tags: 1_000_000 }

/**
 * The text of a .docx, one paragraph a line: automatic numbers and bullets written out, tracked deletions left out, text in
 * TCVN3 and VNI fonts decoded, text boxes after their paragraph. A ruled table gives one line a row, cells joined by " | "
 * (a cell merged downwards is repeated); a table without rules is layout, its cells follow one another as lines.
 * Throws `ZipRefused` or a parse error when the package is unsafe or broken.
 */
export async function readDocx(
  bytes: Uint8Array,
  tables: TableForm = 'flat',
): Promise<{ text: string; encoding: 'unicode' | LegacyEncoding }> {
  const zip = await openZip(bytes)
  const part = async (path: string): Promise<Xml | undefined> => {
    const source = await zip.read(path)
    if (source !== undefined && isTooMuch(source, LARGEST_PART)) throw new ZipRefused('too-large')
    return source === undefined ? undefined : parseXml(source)
  }
  const mainPath = await findMainPart(part)
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1)
  const body = child(await part(mainPath), 'body')
  if (body === undefined) throw new Error('docx without a body')

  const seen = new Set<LegacyEncoding>()
  const reading = {
    styles: readStyles(await part(`${folder}styles.xml`)),
    numbering: readNumbering(await part(`${folder}numbering.xml`)),
    tables,
    onLegacyFont: (encoding: LegacyEncoding) => seen.add(encoding),
  }
  const text = blockLines(body, reading)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const byFont = [...seen][0]
  return byFont === undefined ? decodeLegacy(text) : { text: text.normalize('NFC'), encoding: byFont }
}

/** Word writes word/document.xml; other programs may name it otherwise, which the package relationships tell. */
export async function findMainPart(part: (path: string) => Promise<Xml | undefined>): Promise<string> {
  const relationships = await part('_rels/.rels')
  const main = relationships?.children.find(
    (one): one is Xml => typeof one !== 'string' && one.attributes.Type?.endsWith('/officeDocument') === true,
  )
  return main?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml'
}
