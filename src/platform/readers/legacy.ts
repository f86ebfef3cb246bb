import { tcvn3Letters, vniPairs, vniSingles } from './legacy-tables.ts'
import { vietnameseShare, vietnameseWords } from './syllable.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'
/** Encoding that a font's name promises; `tcvn3-capitals` fonts (`.VnTimeH`) draw small letters as capitals. */
export type FontEncoding = LegacyEncoding | 'tcvn3-capitals'

/**
 * Turns text in TCVN3 (ABC) or VNI, read as Latin-1 characters, into Unicode; proper Unicode comes back unchanged but for NFC.
 * Lines that already hold letters only Unicode has are never touched; the others are decoded together, and only when the
 * result is clearly more Vietnamese than what stands there (at least three words, see `vietnameseWords`).
 */
export function decodeLegacy(text: string): { text: string; encoding: 'unicode' | LegacyEncoding } {
  const lines = text.split('\n')
  const suspects = lines.filter(mayBeLegacy).join('\n')
  const encoding = suspects === '' ? null : detectLegacy(suspects)
  if (encoding === null) return { text: text.normalize('NFC'), encoding: 'unicode' }
  const decoded = lines.map((line) => (mayBeLegacy(line) ? decoders[encoding](line) : line.normalize('NFC')))
  return { text: decoded.join('\n'), encoding }
}

/** TCVN3 characters to Unicode, NFC. */
export const decodeTcvn3 = (text: string): string =>
  sameSigns(text)
    .replace(/[\xa1-\xff]/g, (byte) => tcvn3Letters.get(byte) ?? byte)
    .normalize('NFC')

/** Text in a TCVN3 capitals font: decoded, then upper-cased, as the font draws it. */
export const decodeVnTimeH = (text: string): string => decodeTcvn3(text).toUpperCase()

/** VNI characters to Unicode, NFC. The vowel decides the case: `AÙ` and `Aù` are both Á. */
export function decodeVni(text: string): string {
  const source = sameSigns(text)
  let out = ''
  for (let i = 0; i < source.length; i++) {
    const sign = source.charAt(i)
    const small = sign.toLowerCase()
    const pair = vniPairs.get(small + source.charAt(i + 1).toLowerCase())
    if (pair !== undefined) i++
    const letter = pair ?? vniSingles.get(small) ?? small
    out += sign === small ? letter : letter.toUpperCase()
  }
  return out.normalize('NFC')
}

/** The legacy encoding that a font named `font` uses, or null for a Unicode font. */
export function encodingOfFont(font: string): FontEncoding | null {
  const name = font.replace(/^[A-Z]{6}\+/, '')
  if (/^VNI[-_ ]/i.test(name)) return 'vni'
  if (!/^(?:\.vn|Vn[A-Z])/i.test(name) || !/^(?:\.|Vn)/.test(name)) return null
  return /^\S*H\b/.test(name) ? 'tcvn3-capitals' : 'tcvn3'
}

/** Decodes text whose font is known; letters only Unicode has prove the font wrong and the text comes back as it is. */
export function decodeByFont(text: string, encoding: FontEncoding): string {
  if (!mayBeLegacy(text)) return text
  return encoding === 'tcvn3-capitals' ? decodeVnTimeH(text) : decoders[encoding](text)
}

const decoders: Record<LegacyEncoding, (text: string) => string> = { tcvn3: decodeTcvn3, vni: decodeVni }

const ONLY_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u
/** Whether a text holds letters that neither old encoding has, so that it must be Unicode. */
export const provesUnicode = (text: string): boolean => ONLY_UNICODE.test(text)
const mayBeLegacy = (text: string): boolean => !provesUnicode(text)

const CLEARLY = { words: 3, share: 0.7, lead: 0.3 }

function detectLegacy(text: string): LegacyEncoding | null {
  const asIs = vietnameseShare(text.normalize('NFC'))
  const candidates = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, ...vietnameseWords(decoders[encoding](text)) }))
    .map((found) => ({ ...found, share: found.syllables / Math.max(found.marked, 1) }))
    .filter((found) => found.syllables >= CLEARLY.words && found.share >= CLEARLY.share)
    .filter((found) => found.share >= asIs + CLEARLY.lead)
    .sort((a, b) => b.share - a.share)
  return candidates[0]?.encoding ?? null
}

/** Programs swap some Latin-1 signs for look-alikes: Greek mu, the mathematical dot, Word's private copies at U+F0xx. */
const sameSigns = (text: string): string =>
  text
    .replaceAll('\u03bc', '\xb5')
    .replaceAll('\u2219', '\xb7')
    .replace(/[\uf0a1-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) & 0xff))
