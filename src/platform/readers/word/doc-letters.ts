import { encodingOfFont, type FontEncoding } from '../legacy.ts'
import type { DocText } from './doc-file.ts'
import { type Range, SPRM } from './doc-properties.ts'
import type { DocStyles } from './doc-styles.ts'
import type { Stretch } from './stretch.ts'

type Format = { encoding: FontEncoding | null; capitals: boolean; hidden: boolean; symbol: boolean }

/** Answers the stretches of text between two places of the body, in a paragraph of that style, as they show on paper. */
export function letterStretches(
  body: DocText,
  styles: DocStyles,
  runAt: (byte: number) => Range,
): (from: number, to: number, style: number) => Stretch[] {
  return (from, to, style) => {
    let run: Range | undefined
    let format: Format = { encoding: null, capitals: false, hidden: false, symbol: false }
    return shownPlaces(body.letters, from, to).map((at) => {
      const next = runAt(body.byteOf(at))
      if (next !== run) format = formatOf(next, style, styles)
      run = next
      const { encoding, capitals, hidden, symbol } = format
      if (hidden) return { text: '', encoding, capitals }
      return {
        text: symbol ? '-' : plainLetter(body.letters.charAt(at), encoding !== null),
        encoding,
        capitals,
      }
    })
  }
}

const FIELD_BEGINS = '\x13'
const FIELD_SHOWS = '\x14'
const FIELD_ENDS = '\x15'

/** Places of letters outside field codes ("PAGE"): of a field only the result shows. */
function shownPlaces(letters: string, from: number, to: number): number[] {
  const shown: number[] = []
  let codes: readonly boolean[] = []
  for (let at = from; at < to; at++) {
    const letter = letters.charAt(at)
    if (letter === FIELD_BEGINS) codes = [...codes, true]
    else if (letter === FIELD_SHOWS) codes = [...codes.slice(0, -1), false]
    else if (letter === FIELD_ENDS) codes = codes.slice(0, -1)
    else if (!codes.includes(true)) shown.push(at)
  }
  return shown
}

function formatOf({ properties }: Range, paragraphStyle: number, styles: DocStyles): Format {
  const letterStyle = properties.get(SPRM.letterStyle)?.u16(0)
  const property = (code: number) =>
    properties.get(code) ??
    (letterStyle === undefined ? undefined : styles.letters(letterStyle, code)) ??
    styles.letters(paragraphStyle, code)
  const isOn = (code: number) => ON.has(property(code)?.u8(0) ?? 0)
  const font = (property(SPRM.fontOfOthers) ?? property(SPRM.font))?.u16(0)
  return {
    encoding: encodingOfFont(styles.font(font)),
    capitals: isOn(SPRM.capitals),
    hidden: isOn(SPRM.hidden) || isOn(SPRM.deleted),
    symbol: properties.has(SPRM.symbol),
  }
}

/** 0x81 asks for the opposite of the style, which for these properties is "off" in practice. */
const ON: ReadonlySet<number> = new Set([0x01, 0x81])

/** Word's own signs: line break, fixed hyphen, optional hyphen (ư in TCVN3); pictures, notes and the like are dropped. */
function plainLetter(letter: string, legacy: boolean): string {
  if (letter === '\v') return '\n'
  if (letter === '\x1e') return '-'
  if (letter === '\x1f') return legacy ? '\xad' : ''
  return letter < ' ' && letter !== '\t' ? '' : letter
}
