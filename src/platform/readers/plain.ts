import { decodeLegacy, decodeTcvn3, decodeVni } from './legacy.ts'
import { vietnameseShare } from './syllable.ts'

export type PlainEncoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni'

/**
 * Decodes a plain text file to NFC with `\n` line ends and no byte order mark. Valid UTF-8 or UTF-16 is taken as such (its
 * letters may still be TCVN3 or VNI pasted from an old document); other bytes are read the way that gives most Vietnamese.
 */
export function decodePlain(bytes: Uint8Array): { text: string; encoding: PlainEncoding } {
  const unicode = decodeUnicode(bytes)
  if (unicode === null) return tidied(mostVietnamese(bytes))
  const { text, encoding } = decodeLegacy(unicode.text)
  return tidied({ text, encoding: encoding === 'unicode' ? unicode.encoding : encoding })
}

function decodeUnicode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'utf-16' } | null {
  const wide = utf16Order(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return null
  }
}

/** By byte order mark, or by the zero bytes that every ASCII letter leaves in UTF-16. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < head.length / 10) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function mostVietnamese(bytes: Uint8Array): { text: string; encoding: PlainEncoding } {
  const latin = new TextDecoder('latin1').decode(bytes)
  const combining = new TextDecoder('windows-1258').decode(bytes)
  const candidates: { text: string; encoding: PlainEncoding }[] = [
    { encoding: 'windows-1258', text: combining.normalize('NFC') },
    { encoding: 'tcvn3', text: decodeTcvn3(latin) },
    { encoding: 'vni', text: decodeVni(latin) },
  ]
  const [best] = candidates
    .map((candidate) => ({ candidate, share: vietnameseShare(candidate.text) }))
    .sort((a, b) => b.share - a.share)
  return best !== undefined && best.share >= 0.5 ? best.candidate : { encoding: 'windows-1252', text: latin }
}

const tidied = <T extends { text: string }>(read: T): T => ({
  ...read,
  text: read.text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC'),
})
