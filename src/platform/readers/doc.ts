import WordExtractor from 'word-extractor'
import { decodeLegacy, type LegacyEncoding } from './legacy.ts'

/**
 * The text of a .doc (Word 97–2003), one paragraph a line, a table row a line with cells joined by " | ".
 * The format keeps automatic numbers apart from the text, so they are not in it. Throws on broken files.
 */
export async function readDoc(
  bytes: Uint8Array,
): Promise<{ text: string; encoding: 'unicode' | LegacyEncoding }> {
  const document = await new WordExtractor().extract(Buffer.from(bytes))
  const raw = [
    document.getBody({ filterUnicode: false }),
    document.getTextboxes({ filterUnicode: false }),
  ].join('\n')
  const { text, encoding } = decodeLegacy(withHyphens(raw))
  return {
    text: text
      .replaceAll('\xad', '')
      .split('\n')
      .map(rowOrLine)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    encoding,
  }
}

/** word-extractor writes Word's optional hyphen as "undefined" and leaves the fixed one a control sign. TCVN3 means ư by the former. */
const withHyphens = (text: string): string => text.replaceAll('undefined', '\xad').replaceAll('\x1e', '-')

const rowOrLine = (line: string): string =>
  line.endsWith('\t')
    ? line
        .slice(0, -1)
        .split('\t')
        .map((cell) => cell.trim())
        .join(' | ')
    : line.trimEnd()
