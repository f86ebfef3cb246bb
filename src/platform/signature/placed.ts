import type { SignatureFault } from './finding.ts'

/** A signature where it stands in a file. `fault`: it cannot speak for any bytes; then `signed` and `contents` are empty. */
export type PlacedSignature = {
  /** /adbe.pkcs7.detached, /ETSI.CAdES.detached, /ETSI.RFC3161 …, without its slash. */
  readonly format: string
  /** First byte behind what it covers. */
  readonly end: number
  readonly fault: SignatureFault | null
  /** The bytes it speaks for: before the signature itself, and behind it. */
  readonly signed: readonly [Uint8Array, Uint8Array]
  readonly contents: Uint8Array
  /** The time the file states, a PDF date. */
  readonly date: string | null
}

const MOST_SIGNATURES = 50
const MOST_CONTENTS = 4 * 1024 * 1024
/** How far the parts of a signature dictionary may lie from each other, its contents not counted. */
const DICTIONARY = 20_000

/**
 * The signatures of a PDF, in the order of what they cover. They are found by their byte range: it has to start at the first byte and to
 * leave out nothing but the string of hex digits that is the signature (ISO 32000-1, 12.8.1), so a dictionary need not be
 * understood, and cannot mislead. A signature never stands in an object stream. At most fifty are looked at.
 */
export function placedSignatures(bytes: Uint8Array): readonly PlacedSignature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Map<string, PlacedSignature>()
  for (let at = file.indexOf(KEY); at !== -1; at = file.indexOf(KEY, at + KEY.length)) {
    if (found.size === MOST_SIGNATURES) break
    const range = rangeAt(file, at)
    if (range !== null) found.set(range.join(' '), placed(file, at, range))
  }
  return [...found.values()].sort((a, b) => a.end - b.end)
}

const KEY = '/ByteRange'

/** Null: no array stands here, the name is mentioned in something else. */
function rangeAt(file: Buffer, at: number): readonly number[] | null {
  const array = /^\s*\[([^\]]{0,400})\]/.exec(file.toString('latin1', at + KEY.length, at + KEY.length + 500))
  return array?.[1] === undefined
    ? null
    : array[1]
        .trim()
        .split(/\s+/)
        .map((part) => (/^\d{1,12}$/.test(part) ? Number(part) : Number.NaN))
}

function placed(file: Buffer, at: number, range: readonly number[]): PlacedSignature {
  const [start = Number.NaN, first = Number.NaN, second = Number.NaN, rest = Number.NaN] = range
  const end = second + rest
  const words = (from: number, to: number) => file.toString('latin1', Math.max(0, from), to)
  const around = words(at - 2_000, at) + words(at, at + 2_000) + words(second, second + 2_000)
  const facts = {
    format: /\/SubFilter\s*\/([\w.#]+)/.exec(around)?.[1] ?? '',
    date: /\/M\s*\(D:([^)]{4,30})\)/.exec(around)?.[1] ?? null,
  }
  const no = (fault: SignatureFault): PlacedSignature => ({
    ...facts,
    end: Number.isNaN(end) ? 0 : Math.min(end, file.length),
    fault,
    signed: [NOTHING, NOTHING],
    contents: NOTHING,
  })
  if (range.length !== 4 || range.some(Number.isNaN) || start !== 0 || first >= second) return no('range')
  if (end > file.length) return no('range')
  const contents = contentsBetween(file, first, second)
  if (contents === null || Math.abs(at - first) > DICTIONARY + contents.length * 2) return no('gap')
  if (!/%%EOF\s*$/.test(words(end - 32, end))) return no('cut')
  const signed = [file.subarray(0, first), file.subarray(second, end)] as const
  return { ...facts, end, fault: null, signed, contents }
}

const NOTHING = new Uint8Array()

/** What the range leaves out, when it is the hex string behind /Contents and nothing else. */
function contentsBetween(file: Buffer, from: number, to: number): Uint8Array | null {
  if (to - from > MOST_CONTENTS || to - from < 4) return null
  if (!/\/Contents\s*$/.test(file.toString('latin1', Math.max(0, from - 32), from))) return null
  const left = file.toString('latin1', from, to)
  return /^<(?:[0-9a-fA-F]{2})+>$/.test(left) ? Buffer.from(left.slice(1, -1), 'hex') : null
}
