/** Writing behind the end of a PDF, the way signing programs do (ISO 32000-1, 7.5.6). */

export type Placeholder = {
  readonly format?: string
  /** Bytes kept free for the signature. */
  readonly room?: number
  /** What the byte range says instead of the truth. */
  readonly range?: (truth: readonly [number, number, number, number]) => readonly number[]
}

/** The file with a signature dictionary, its field and the catalogue that names it; `contents` makes the signature of the bytes. */
export async function withSignature(
  pdf: Uint8Array,
  { format = 'ETSI.CAdES.detached', room = 12_000, range = (truth) => truth }: Placeholder,
  contents: (signed: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = sizeOf(pdf)
  const hole = `<${'0'.repeat(room * 2)}>`
  const dictionary = `${size} 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/${format}/M(D:20251124093000+07'00')/ByteRange ${BLANK}/Contents ${hole}>>\nendobj\n`
  const field = `${size + 1} 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(Ky${size})/F 132/Rect[0 0 0 0]/V ${size} 0 R>>\nendobj\n`
  const file = Buffer.from(appendedRevision(pdf, [dictionary, field, ...catalogueWith(pdf, size + 1)]))
  const first = file.indexOf(hole, pdf.length)
  const second = first + hole.length
  const truth = [0, first, second, file.length - second] as const
  file.write(`[${range(truth).join(' ')}]`.padEnd(BLANK.length), file.indexOf(BLANK, pdf.length), 'latin1')
  const der = await contents(Buffer.concat([file.subarray(0, first), file.subarray(second)]))
  file.write(Buffer.from(der).toString('hex'), first + 1, 'latin1')
  return new Uint8Array(file)
}

const BLANK = `[${' '.repeat(50)}]`

/** Objects ("12 0 obj … endobj") and the table that leads to them. */
export function appendedRevision(pdf: Uint8Array, objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let text = '\n'
  const rows = objects.map((object) => {
    const row = `${Number.parseInt(object, 10)} 1\n${String(pdf.length + Buffer.byteLength(text, 'latin1')).padStart(10, '0')} 00000 n \n`
    text += object
    return row
  })
  const table = pdf.length + Buffer.byteLength(text, 'latin1')
  const most = Math.max(sizeOf(pdf), ...objects.map((object) => Number.parseInt(object, 10) + 1))
  text += `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${most}/Root ${rootOf(pdf)} 0 R/Prev ${last(pdf, /startxref\s+(\d+)/g)}>>\nstartxref\n${table}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([pdf, Buffer.from(text, 'latin1')]))
}

const sizeOf = (pdf: Uint8Array): number => last(pdf, /\/Size (\d+)/g)
const rootOf = (pdf: Uint8Array): number => last(pdf, /\/Root (\d+) 0 R/g)

function last(pdf: Uint8Array, pattern: RegExp): number {
  return Number([...latin1(pdf).matchAll(pattern)].at(-1)?.[1])
}

/** Nothing when it stands in an object stream. */
function catalogueWith(pdf: Uint8Array, field: number): readonly string[] {
  const root = rootOf(pdf)
  const object = [...latin1(pdf).matchAll(new RegExp(`(?<=\\n)${root} 0 obj[^]*?endobj\\n`, 'g'))].at(-1)?.[0]
  if (object === undefined) return []
  return [
    object.includes('/AcroForm')
      ? object.replace('/Fields[', `/Fields[${field} 0 R `)
      : object.replace(/>>(\s*endobj\n)$/, `/AcroForm<</SigFlags 3/Fields[${field} 0 R ]>>>>$1`),
  ]
}

const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
