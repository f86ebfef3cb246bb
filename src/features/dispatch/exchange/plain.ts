import { z } from 'zod'
import { type IsoDate, parseIsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { openZip, ZipRefused } from '#platform/files/zip.ts'
import type { ExchangeBody } from './body.ts'
import type { PackedFile, Received } from './edxml/message.ts'
import type { IssuedPaper } from './out/paper.ts'

const FORMAT = 'hoi-am/van-ban'

type Facts = z.input<typeof schema>
const organ = z.object({ ten: z.string().max(300), maDinhDanh: z.string().max(40).nullable() })
const schema = z.object({
  dinhDang: z.literal(FORMAT),
  phienBan: z.literal(1),
  noiGui: organ,
  noiNhan: z.array(organ).max(200),
  so: z.string().max(40),
  kyHieu: z.string().max(60),
  ngay: z.string().max(20).nullable(),
  diaDanh: z.string().max(100),
  tenLoai: z.string().max(100),
  trichYeu: z.string().max(2_000),
  nguoiKy: z.object({
    thamQuyen: z.string().max(300).nullable(),
    chucVu: z.string().max(300).nullable(),
    hoTen: z.string().max(200),
  }),
  doKhan: z.string().max(40).nullable(),
  daKySo: z.boolean(),
  tep: z.object({
    ten: z.string().max(200),
    loai: z.string().max(200),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    kichThuoc: z.number().int(),
  }),
})

/** What stands in thong-tin.json; described in docs/exchange.md. */
export const plainFacts = (
  paper: IssuedPaper,
  with_: {
    readonly sender: ExchangeBody
    readonly to: readonly ExchangeBody[]
    readonly file: {
      readonly name: string
      readonly mediaType: string
      readonly sha256: string
      readonly size: number
    }
  },
): Facts => ({
  dinhDang: FORMAT,
  phienBan: 1,
  noiGui: { ten: with_.sender.name, maDinhDanh: with_.sender.organId },
  noiNhan: with_.to.map(({ name, organId }) => ({ ten: name, maDinhDanh: organId })),
  so: paper.number,
  kyHieu: paper.notation,
  ngay: paper.on,
  diaDanh: paper.place,
  tenLoai: paper.typeName,
  trichYeu: paper.subject,
  nguoiKy: { thamQuyen: paper.signer.authority, chucVu: paper.signer.position, hoTen: paper.signer.name },
  doKhan: paper.urgency,
  daKySo: paper.signed,
  tep: {
    ten: with_.file.name,
    loai: with_.file.mediaType,
    sha256: with_.file.sha256,
    kichThuoc: with_.file.size,
  },
})

const LIMITS = { entries: 20, bytes: 100 * 1024 * 1024 }

/** Reads such a package back, from another ward for example. Nothing is thrown. */
export async function readPlain(bytes: Uint8Array): Promise<Result<Received>> {
  try {
    const zip = await openZip(bytes, LIMITS)
    const json = await zip.read('thong-tin.json')
    if (json === undefined) return no
    const facts = schema.safeParse(JSON.parse(new TextDecoder().decode(json)))
    if (!facts.success) return no
    const content = await zip.read(facts.data.tep.ten)
    const file: PackedFile[] =
      content === undefined
        ? []
        : [{ id: '1', fileName: facts.data.tep.ten, mediaType: facts.data.tep.loai, bytes: content }]
    return ok(received(facts.data, file))
  } catch (error) {
    if (error instanceof ZipRefused || error instanceof SyntaxError) return no
    throw error
  }
}

const no = refuse(
  'not-a-package',
  'Tệp nén này không phải gói văn bản. Hãy giải nén rồi vào sổ bằng tệp PDF, Word ở bên trong.',
  'package',
)

const received = (facts: z.output<typeof schema>, files: readonly PackedFile[]): Received => ({
  from: { organId: facts.noiGui.maDinhDanh ?? '', inCharge: null, name: facts.noiGui.ten },
  to: facts.noiNhan.map(({ ten, maDinhDanh }) => ({ organId: maDinhDanh ?? '', inCharge: null, name: ten })),
  documentId: `${facts.kyHieu}:${facts.so}:${facts.tep.sha256}`,
  number: facts.so || null,
  notation: facts.kyHieu || null,
  place: facts.diaDanh || null,
  on: facts.ngay === null ? null : (parseIsoDate(facts.ngay) satisfies IsoDate | null),
  type: { code: null, detail: null, name: facts.tenLoai },
  subject: facts.trichYeu || null,
  content: null,
  signer: {
    authority: facts.nguoiKy.thamQuyen,
    position: facts.nguoiKy.chucVu,
    name: facts.nguoiKy.hoTen || null,
  },
  other: {
    priority: facts.doKhan,
    sphere: null,
    typist: null,
    copies: null,
    pages: null,
    direction: null,
    appendixes: [],
  },
  steering: null,
  business: { type: null, paper: null },
  traces: [],
  files,
  doubts: files.length === 0 ? [`Gói có kê tệp “${facts.tep.ten}” nhưng không có tệp ấy.`] : [],
})
