import { ok, type Result, refuse } from '#domain/result.ts'
import { safeFileName, splitName } from '#platform/files/names.ts'
import { openZip, ZipRefused } from '#platform/files/zip.ts'
import type { PackedFile } from './message.ts'
import { all, type Node, textOf } from './xml.ts'

const MOST_FILES = 20
const MOST_FILE_BYTES = 25 * 1024 * 1024
const MOST_BYTES = 100 * 1024 * 1024

type Unpacked = { readonly files: readonly PackedFile[]; readonly doubts: readonly string[] }

/** The files of a package, as their bytes. A broken one is named among the doubts; too many or too much is refused as a whole. */
export async function unpackFiles(tree: Node): Promise<Result<Unpacked>> {
  const references = new Map(all(tree, 'reference').map((one) => [idOf(one), one] as const))
  const attachments = all(tree, 'attachment').filter((one) => dataOf(one) !== null)
  if (attachments.length > MOST_FILES)
    return no('many-files', `Gói có hơn ${MOST_FILES} tệp. Hãy đề nghị nơi gửi tách thành nhiều gói.`)
  const files: PackedFile[] = []
  const doubts: string[] = []
  let room = MOST_BYTES
  for (const [at, node] of attachments.entries()) {
    const id = idOf(node) || String(at + 1)
    const reference = references.get(id)
    const named = textOf(node, 'attachmentname') ?? textOf(reference, 'attachmentname') ?? `tep-${at + 1}`
    const mediaType =
      textOf(node, 'contenttype') ?? textOf(reference, 'contenttype') ?? 'application/octet-stream'
    const bytes = decoded(dataOf(node) ?? '')
    if (bytes === null) doubts.push(`Tệp “${safeFileName(named)}” trong gói bị hỏng, không mở được.`)
    else {
      const inner = await unwrap(bytes, named, room)
      if (inner === 'too-large')
        return no('too-large', 'Tệp trong gói bung ra quá lớn nên hệ thống không mở. Hãy hỏi lại nơi gửi.')
      if (inner === 'broken') doubts.push(`Tệp “${safeFileName(named)}” trong gói bị hỏng, không mở được.`)
      else
        for (const one of inner) {
          room -= one.bytes.length
          const suffix = inner.length === 1 ? '' : `-${files.length + 1}`
          files.push({ ...one, id: `${id}${suffix}`, mediaType: inner.length === 1 ? mediaType : '' })
        }
    }
    if (files.length > MOST_FILES)
      return no('many-files', `Gói có hơn ${MOST_FILES} tệp. Hãy đề nghị nơi gửi tách thành nhiều gói.`)
  }
  const came = new Set(attachments.map(idOf))
  for (const [id, reference] of references)
    if (!came.has(id))
      doubts.push(
        `Gói có kê tệp “${safeFileName(textOf(reference, 'attachmentname') ?? id)}” nhưng không có tệp ấy.`,
      )
  if (files.length === 0) doubts.push('Gói không có tệp nào mở được.')
  return ok({ files, doubts })
}

const idOf = (node: Node): string => (textOf(node, 'contentid') ?? '').replace(/^cid:/iu, '')

const DATA = ['contenttransferencoded', 'contenttransferencode', 'encodedcontent', 'filecontent']
const dataOf = (node: Node): string | null => textOf(node, ...DATA)

function decoded(text: string): Uint8Array | null {
  const plain = text.replace(/^data:[^,]{0,200},/u, '').replace(/\s+/gu, '')
  if (plain === '' || !/^[A-Za-z0-9+/_-]+={0,2}$/u.test(plain)) return null
  return new Uint8Array(Buffer.from(plain, 'base64'))
}

type Inner = Pick<PackedFile, 'fileName' | 'bytes'>

/**
 * One implementation encodes the file itself, the other a zip of it. Word and Excel files are zips too, and stay as they are.
 */
async function unwrap(
  bytes: Uint8Array,
  named: string,
  room: number,
): Promise<readonly Inner[] | 'too-large' | 'broken'> {
  const most = Math.min(MOST_FILE_BYTES, room)
  const whole = [{ fileName: named, bytes }]
  if (bytes.length > most) return 'too-large'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return whole
  try {
    const zip = await openZip(bytes, { entries: 5_000, bytes: MOST_BYTES })
    if (zip.names.includes('[Content_Types].xml') || zip.names.includes('mimetype')) return whole
    const names = zip.names.filter((name) => !name.endsWith('/'))
    if (names.length === 0) return 'broken'
    if (names.length > MOST_FILES) return 'too-large'
    const inner: Inner[] = []
    let left = most
    for (const name of names) {
      const content = (await zip.read(name)) ?? new Uint8Array()
      left -= content.length
      if (left < 0) return 'too-large'
      inner.push({ fileName: names.length === 1 ? nameFor(named, name) : name, bytes: content })
    }
    return inner
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error
    return error.fault === 'too-large' ? 'too-large' : 'broken'
  }
}

/** "cong-van.zip" is the name of the wrapping, not of the paper. */
const nameFor = (named: string, entry: string): string =>
  splitName(named).extension === 'zip' || splitName(named).extension === '' ? entry : named

const no = (code: string, sentence: string) => refuse(`edxml-${code}`, sentence, 'package')
