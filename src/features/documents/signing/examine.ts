import { ok, type Result, refuse } from '#domain/result.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { countMarks } from '#platform/readers/pdf/marks.ts'
import { type DocumentText, type NeedsOcr, readDocumentText } from '#platform/readers/read.ts'
import { isBroken, type Signature, standingOf } from '#platform/signature/finding.ts'
import { readSignatures } from '#platform/signature/signatures.ts'
import { compareWords, numberIn, type WordsCompared } from './compare.ts'
import type { CopyFindings, Manner } from './copy.ts'
import { brokenSentence, refusals } from './messages.ts'

export type Returned = {
  readonly sent: Uint8Array
  readonly bytes: Uint8Array
  /** By content. */
  readonly extension: string
  readonly manner: Manner
  /** As people call the paper: "Thông báo số 12-TB/ĐU". */
  readonly name: string
}

/** Bytes in, findings out: what a returned file is, or why it is not this paper signed. */
export async function examine(returned: Returned): Promise<Result<CopyFindings>> {
  const { sent, bytes, extension, manner } = returned
  if (Buffer.compare(sent, bytes) === 0) return no('unsigned-itself')
  const pdf = extension === 'pdf'
  if (manner === 'digital' && !pdf) return no('not-pdf')
  const signatures = pdf ? readSignatures(bytes) : []
  const refused = refusalOfSignatures(signatures, manner)
  if (refused !== null) return refused
  const read = await readDocumentText(bytes)
  if (read.kind === 'unreadable') return refuse(`file-${read.reason}`, read.message, 'file')
  const words = await judgeWords(returned, read, signatures)
  if (!words.ok) return words
  return ok({
    manner,
    beginsWithSent: bytes.length > sent.length && Buffer.compare(bytes.subarray(0, sent.length), sent) === 0,
    ...words.value,
    addedMarks: pdf ? await countMarks(bytes) : 0,
    pages: read.pages ?? null,
    signatures,
  })
}

const no = (code: keyof typeof refusals) => refuse(code, refusals[code], 'file')

/** A signature that no longer holds is refused in whatever way the file came; ink needs none. */
function refusalOfSignatures(signatures: readonly Signature[], manner: Manner) {
  const broken = signatures.find(isBroken)
  if (broken !== undefined) return refuse('signature-broken', brokenSentence(broken), 'file')
  return manner === 'digital' && standingOf(signatures) === 'unsigned' ? no('not-signed') : null
}

type Words = Pick<CopyFindings, 'words' | 'addedLines'>
const UNREAD: Words = { words: 'unread', addedLines: [] }

async function judgeWords(
  { sent, bytes, manner, name }: Returned,
  read: DocumentText | NeedsOcr,
  signatures: readonly Signature[],
): Promise<Result<Words>> {
  if (read.kind === 'needs-ocr') return ok(UNREAD)
  const secret = refusalOfSecret(read.text)
  if (secret !== null) return secret
  const issued = await readDocumentText(sent)
  if (issued.kind !== 'text') return ok(UNREAD)
  const compared = compareWords(issued.text, read.text)
  if (manner === 'ink') return compared.same ? no('unsigned-itself') : ok(UNREAD)
  if (compared.missing.length > 0) return refuseOther(name, issued.text, read.text, compared)
  if (await changedBehind(bytes, read.text, signatures)) return no('changed-after')
  return ok(compared.same ? { words: 'same', addedLines: [] } : { words: 'more', addedLines: compared.added })
}

/** Whether the pages say something else than when the last signature was put to them. */
async function changedBehind(
  bytes: Uint8Array,
  text: string,
  signatures: readonly Signature[],
): Promise<boolean> {
  const end = signatures.at(-1)?.covers ?? bytes.length
  if (end === bytes.length) return false
  const then = await readDocumentText(bytes.subarray(0, end))
  return then.kind !== 'text' || !compareWords(then.text, text).same
}

function refuseOther(name: string, sent: string, returned: string, { missing }: WordsCompared) {
  const [theirs, ours] = [numberIn(returned), numberIn(sent)]
  const [first = '', ...more] = missing
  const why =
    theirs !== null && theirs !== ours
      ? `tệp mang số ${theirs}`
      : `trong tệp không thấy dòng “${first}”${more.length === 0 ? '' : ` và ${more.length} dòng nữa`}`
  return refuse(
    'another-document',
    `Tệp này không phải ${name} đã ban hành: ${why}. Hãy chọn đúng tệp ký từ bản PDF tải ở trang này.`,
    'file',
  )
}
