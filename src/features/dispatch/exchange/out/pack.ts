import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import { dateInVietnam, timeInVietnam } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { StoredFile } from '#platform/files/attachments.ts'
import { safeFileName, splitName } from '#platform/files/names.ts'
import { sniff } from '#platform/files/sniff.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import type { ExchangeBody } from '../body.ts'
import { codeOf, type ExchangeCode } from '../codes.ts'
import type { Message, Organ, PackedFile } from '../edxml/message.ts'
import { writeEdxml } from '../edxml/write.ts'
import type { PackageForm } from '../messages.ts'
import { plainFacts } from '../plain.ts'
import type { IssuedPaper } from './paper.ts'

export type PackInput = {
  readonly form: PackageForm
  readonly paper: IssuedPaper
  readonly sender: ExchangeBody
  readonly to: readonly ExchangeBody[]
  readonly codes: readonly ExchangeCode[]
}

/** Makes the package and keeps its bytes. Nothing that bears a stamp of secrecy leaves here. */
export async function pack(deps: Deps, input: PackInput): Promise<Result<StoredFile>> {
  const { paper, form } = input
  const file = await fileOf(deps, paper)
  if (!file.ok) return file
  const secret = await secretIn(paper, file.value)
  if (secret !== null) return secret
  const name = safeFileName(`${paper.title.replaceAll('/', '-')}.${form === 'edxml' ? 'edxml' : 'zip'}`)
  const written = form === 'edxml' ? edxml(deps, input, file.value) : ok(plain(input, file.value))
  if (!written.ok) return written
  const { sha256, size } = await deps.blobs.put(written.value)
  const mediaType = form === 'edxml' ? 'application/xml' : 'application/zip'
  return ok({ sha256, size, fileName: name, mediaType })
}

async function fileOf(deps: Deps, { file, title }: IssuedPaper): Promise<Result<PackedFile>> {
  if (file === null)
    return refuse(
      'no-file',
      'Văn bản này được dán chữ, không có tệp. Hãy nhận lại thông báo bằng tệp PDF hoặc Word rồi bàn giao.',
      'paper',
    )
  const bytes = new Uint8Array(await new Response(await deps.blobs.get(file.sha256)).arrayBuffer())
  const { mediaType, extension } = await sniff(bytes, file.fileName)
  const named = splitName(file.fileName).extension === extension ? file.fileName : `${title}.${extension}`
  const fileName = safeFileName(named.replaceAll('/', '-'))
  return ok({ id: newId<'PackedFile'>(), fileName, mediaType, bytes })
}

async function secretIn(paper: IssuedPaper, { bytes, fileName, mediaType }: PackedFile) {
  const document = await readDocumentText(bytes, { fileName, mediaType })
  const text = document.kind === 'text' ? document.text : ''
  const found = refusalOfSecret(paper.subject) ?? refusalOfSecret(text)
  if (found === null) return null
  const [{ code, message }] = found.refusals
  return refuse(code, message, 'paper')
}

const organ = ({ organId, inCharge, name }: ExchangeBody): Organ => ({
  organId: organId ?? '',
  inCharge,
  name,
})

function edxml(deps: Deps, { paper, sender, to, codes }: PackInput, file: PackedFile): Result<Uint8Array> {
  if (paper.on === null) return refuse('no-date', 'Văn bản chưa ghi ngày ban hành.', 'paper')
  const now = deps.clock.now()
  const type = codeOf(codes, 'type', paper.typeName)
  const code = (list: ExchangeCode['list'], key: string) => codeOf(codes, list, key)?.code ?? ''
  const message: Message = {
    from: organ(sender),
    to: to.map(organ),
    documentId: newId<'ExchangeMessage'>(),
    number: paper.number,
    notation: paper.notation,
    place: paper.place,
    on: paper.on,
    type: { code: type?.code ?? '', detail: type?.detail ?? null, name: paper.typeName },
    subject: paper.subject,
    content: paper.subject,
    signer: paper.signer,
    other: {
      priority: code('priority', paper.urgency ?? 'none'),
      sphere: null,
      typist: null,
      copies: null,
      pages: null,
      direction: null,
      appendixes: [],
    },
    steering: code('steering', 'none'),
    business: { type: code('business', 'new'), paper: code('paper', 'none') },
    traces: [{ organId: sender.organId ?? '', at: `${dateInVietnam(now)} ${timeInVietnam(now)}:00` }],
    files: [file],
  }
  const written = writeEdxml(message)
  return written.ok ? ok(new TextEncoder().encode(written.value)) : written
}

/** The paper and its facts as a JSON file beside it. */
function plain({ paper, sender, to }: PackInput, { fileName, mediaType, bytes }: PackedFile): Uint8Array {
  const facts = plainFacts(paper, {
    sender,
    to,
    file: {
      name: fileName,
      mediaType,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
    },
  })
  const json = new TextEncoder().encode(`${JSON.stringify(facts, null, 2)}\n`)
  const mtime = new Date('1980-01-01T00:00:00')
  return zipSync({ [fileName]: [bytes, { mtime }], 'thong-tin.json': [json, { mtime }] })
}
