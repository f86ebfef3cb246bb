import { decodeByFont, type FontEncoding, type LegacyEncoding } from '../legacy.ts'

/** A stretch of text in one kind of font. */
export type Stretch = {
  readonly text: string
  readonly encoding: FontEncoding | null
  readonly capitals: boolean
}

/**
 * The text of a paragraph's stretches as the reader sees it. Neighbours alike are joined before decoding, because Word cuts letters
 * from their marks; `onLegacy` hears of every encoding that was really decoded.
 */
export function joinStretches(
  stretches: readonly Stretch[],
  onLegacy: (encoding: LegacyEncoding) => void,
): string {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    const alike = last?.encoding === stretch.encoding && last.capitals === stretch.capitals
    if (last !== undefined && alike) joined[joined.length - 1] = { ...last, text: last.text + stretch.text }
    else joined.push(stretch)
  }
  return joined.map((stretch) => display(stretch, onLegacy)).join('')
}

function display(
  { text, encoding, capitals }: Stretch,
  onLegacy: (encoding: LegacyEncoding) => void,
): string {
  const decoded = encoding === null ? text : decodeByFont(text, encoding)
  if (encoding !== null && decoded !== text) onLegacy(encoding === 'vni' ? 'vni' : 'tcvn3')
  return capitals ? decoded.normalize('NFC').toUpperCase() : decoded
}
