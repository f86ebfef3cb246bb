import { createInflate } from 'node:zlib'

export type PdfHazard = 'encrypted' | 'scripts' | 'embedded' | 'too-large'

/** What acts by itself when a reader opens the file, and what is a file in the file. Each needs its full name to work. */
const SCRIPTS = /\/(?:JavaScript|Launch|RichMedia)(?![A-Za-z])/
const EMBEDDED = /\/EmbeddedFiles?(?![A-Za-z])/
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/

/** Bytes when unpacked: of a picture at most a hundred million dots in colour, of anything else what a map of a ward needs. */
const LARGEST_PICTURE = 400 * 1024 * 1024
const LARGEST_STREAM = 32 * 1024 * 1024
const MOST_UNPACKED = 1024 * 1024 * 1024

/**
 * Whether a PDF should not be taken in: it has a password or a lock, runs something, carries other files, or unpacks beyond all
 * measure. Objects packed in streams are looked into. Streams are unpacked one after another and thrown away.
 */
export async function hazardOfPdf(bytes: Uint8Array): Promise<PdfHazard | null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const open = inWords(file)
  if (open !== null) return open
  let unpacked = 0
  for (const stream of streamsOf(file)) {
    if (packedTwice(stream.dictionary)) return 'too-large'
    if (!stream.dictionary.includes('/Fl')) continue
    const most = stream.dictionary.includes('/Image') ? LARGEST_PICTURE : LARGEST_STREAM
    const holdsObjects = stream.dictionary.includes('/ObjStm')
    const { size, content } = await inflated(file.subarray(stream.start), most, holdsObjects)
    unpacked += size
    if (size > most || unpacked > MOST_UNPACKED) return 'too-large'
    const within = content === null ? null : inWords(content)
    if (within !== null) return within
  }
  return null
}

function inWords(bytes: Buffer): PdfHazard | null {
  const text = bytes.toString('latin1')
  const names = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  if (ENCRYPTED.test(text)) return 'encrypted'
  if (SCRIPTS.test(names)) return 'scripts'
  return EMBEDDED.test(names) ? 'embedded' : null
}

type Stream = { readonly dictionary: string; readonly start: number }

/** Where each stream of data begins, and the dictionary before it, the names in it spelt out. */
function* streamsOf(file: Buffer): Generator<Stream> {
  let last = 0
  for (let at = file.indexOf(WORD); at !== -1; at = file.indexOf(WORD, at + WORD.length)) {
    const start = at + WORD.length + (file[at + WORD.length] === CR ? 2 : 1)
    if (file.toString('latin1', at - 3, at) === 'end') continue
    const before = file.toString('latin1', Math.max(last, at - 4_000), at)
    const from = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endstream'))
    last = at
    yield { dictionary: before.slice(Math.max(0, from)), start }
  }
}

const WORD = 'stream'
const CR = 13

/** Two packings over each other: no program does that, and a thousandth of a thousandth is a bomb. */
const packedTwice = (dictionary: string): boolean =>
  (/\/Filter\s*\[([^\]]*)\]/.exec(dictionary)?.[1]?.match(/\/(?:Flate|LZW|RunLength|Fl\b|RL\b)/g)?.length ??
    0) > 1

/** How many bytes the stream unpacks to, counted no further than `most`; a broken end is what a reader makes of it too. */
function inflated(
  packed: Buffer,
  most: number,
  keep: boolean,
): Promise<{ size: number; content: Buffer | null }> {
  return new Promise((done) => {
    const inflate = createInflate()
    const kept: Buffer[] = []
    let size = 0
    const end = () => {
      inflate.destroy()
      done({ size, content: keep ? Buffer.concat(kept) : null })
    }
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (keep) kept.push(chunk)
      if (size > most) end()
    })
    inflate.on('end', end)
    inflate.on('error', end)
    inflate.end(packed)
  })
}
