import CFB from 'cfb'
import { type Bytes, bytesOf } from './bytes.ts'

/** The two streams of a Word 97–2003 file ([MS-DOC]). `at` gives the place of a named structure in the table stream. */
export type DocFile = {
  readonly main: Bytes
  readonly table: Bytes
  at(structure: keyof typeof STRUCTURES): Bytes
}

/** A letter's place in the text ↔ its byte in the main stream, where properties are kept by byte. */
export type DocText = { readonly letters: string; byteOf(position: number): number }

export class DocEncrypted extends Error {}

const MAGIC = 0xa5ec
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** Offsets in the file information block of each pair (place in the table stream, length). [MS-DOC] 2.5.6 */
const STRUCTURES = {
  styles: 0xa2,
  letterRuns: 0xfa,
  paragraphs: 0x102,
  fonts: 0x112,
  pieces: 0x1a2,
  lists: 0x2e2,
  listOverrides: 0x2ea,
} as const
const LENGTH_OF_BODY = 0x4c

/** Throws when the bytes are no Word file, `DocEncrypted` when they are under a password. */
export function openDoc(bytes: Uint8Array): DocFile {
  const container = CFB.read(bytes, { type: 'array' })
  const main = streamOf(container, 'WordDocument')
  if (main.u16(0) !== MAGIC) throw new Error('not a Word document')
  const flags = main.u16(0x0a)
  if ((flags & ENCRYPTED) !== 0) throw new DocEncrypted('password')
  const table = streamOf(container, (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table')
  return {
    main,
    table,
    at: (structure) => table.part(main.u32(STRUCTURES[structure]), main.u32(STRUCTURES[structure] + 4)),
  }
}

function streamOf(container: CFB.CFB$Container, name: string): Bytes {
  const entry = CFB.find(container, name)
  if (entry === null) throw new Error(`no ${name}`)
  return bytesOf(Uint8Array.from(entry.content))
}

type Piece = { readonly from: number; readonly length: number; readonly byte: number; readonly wide: boolean }

/** The body's text, gathered from the pieces it was saved in ([MS-DOC] 2.8.35). Notes, headers and text boxes are left out. */
export function readBody({ main, at }: DocFile): DocText {
  const pieces = piecesOf(at('pieces'))
  const letters = pieces
    .map((piece) => lettersOf(main, piece))
    .join('')
    .slice(0, main.u32(LENGTH_OF_BODY))
  let current = pieces[0]
  return {
    letters,
    byteOf: (position) => {
      if (current === undefined || position < current.from || position >= current.from + current.length) {
        current = pieces.find((piece) => position >= piece.from && position < piece.from + piece.length)
      }
      return current === undefined ? 0 : current.byte + (position - current.from) * (current.wide ? 2 : 1)
    },
  }
}

const PROPERTIES = 1
const PIECE_TABLE = 2
const NARROW = 0x40000000

function piecesOf(complex: Bytes): Piece[] {
  let start = 0
  while (complex.u8(start) === PROPERTIES) start += 3 + complex.u16(start + 1)
  if (complex.u8(start) !== PIECE_TABLE) throw new Error('no piece table')
  const count = Math.floor((complex.u32(start + 1) - 4) / 12)
  const table = complex.part(start + 5, complex.length)
  return Array.from({ length: Math.max(0, Math.min(count, table.length / 12)) }, (_, i) => {
    const from = table.u32(4 * i)
    const place = table.u32(4 * (count + 1) + 8 * i + 2)
    const wide = (place & NARROW) === 0
    return {
      from,
      length: Math.max(0, table.u32(4 * i + 4) - from),
      byte: wide ? place : (place & ~NARROW) / 2,
      wide,
    }
  })
}

function lettersOf(main: Bytes, { byte, length, wide }: Piece): string {
  const available = Math.min(length, wide ? (main.length - byte) / 2 : main.length - byte)
  if (wide) return main.text(byte, available)
  const narrow = Uint8Array.from({ length: Math.max(0, available) }, (_, i) => main.u8(byte + i))
  return new TextDecoder('windows-1252').decode(narrow)
}
