import { ok, type Result, refuse } from '#domain/result.ts'
import { cleanPicture, fitsInMemory } from './images.ts'
import { hidesProgram, safeFileName, splitName } from './names.ts'
import { type Sniffed, sniff } from './sniff.ts'

/** What a field takes: `extensions` by content, `megabytes` each. */
export type UploadRule = {
  readonly extensions: readonly string[]
  readonly megabytes: number
  readonly wanted: string
}

const pictures = ['jpg', 'png', 'webp']

/** One rule for each use of an upload. Programs, web pages, drawings with scripts, archives and macros are in none of them. */
export const uploadRules = {
  attachment: {
    extensions: ['pdf', 'docx', 'doc', 'xlsx', 'xls', 'pptx', 'odt', 'ods', 'txt', 'csv', 'tif', ...pictures],
    megabytes: 25,
    wanted: 'tệp PDF, Word, Excel, PowerPoint, văn bản thường hoặc ảnh (.jpg, .png)',
  },
  document: {
    extensions: ['pdf', 'docx', 'doc', 'txt', 'tif', ...pictures],
    megabytes: 25,
    wanted: 'tệp Word (.docx, .doc), PDF, văn bản thường (.txt) hoặc ảnh chụp (.jpg, .png)',
  },
  spreadsheet: {
    extensions: ['xlsx', 'csv'],
    megabytes: 10,
    wanted: 'bảng tính Excel (.xlsx) hoặc tệp .csv',
  },
  signed: {
    extensions: ['pdf', 'jpg', 'png'],
    megabytes: 25,
    wanted: 'tệp PDF đã ký, hoặc bản quét .pdf, .jpg, .png',
  },
  picture: { extensions: pictures, megabytes: 15, wanted: 'ảnh .jpg, .png hoặc .webp' },
} as const satisfies Record<string, UploadRule>

export type UploadUse = keyof typeof uploadRules

/** Checked bytes (pictures without their metadata), a safe name whose extension tells the truth, and the type by content. */
export type AcceptedUpload = {
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly mediaType: string
  readonly extension: string
}

/**
 * Judges an upload by its bytes. Refusals name the file and say what to do; codes: `file-empty`, `file-too-large`,
 * `file-name`, `file-type`, `file-heic`, `file-macros`, `file-linked`, `file-scripts`, `file-embedded`, `file-encrypted`, `file-unpacks`,
 * `file-pixels`, `file-unsafe`, `file-broken`.
 */
export async function acceptUpload(
  bytes: Uint8Array,
  name: string,
  field: string,
  use: UploadUse = 'attachment',
): Promise<Result<AcceptedUpload>> {
  const rule: UploadRule = uploadRules[use]
  const fileName = safeFileName(name)
  const no = (code: string, sentence: string) => refuse(code, `Tệp “${fileName}” ${sentence}`, field)
  if (bytes.length === 0) return no('file-empty', 'không có nội dung. Hãy kiểm tra lại và chọn tệp khác.')
  if (bytes.length > rule.megabytes * 1024 * 1024) {
    return no(
      'file-too-large',
      `lớn hơn ${rule.megabytes} MB. Hãy giảm dung lượng hoặc tách tệp rồi tải lên lại.`,
    )
  }
  if (hidesProgram(fileName))
    return no('file-name', 'có tên giống tệp chương trình nên không nhận được. Hãy đổi tên tệp.')
  const sniffed = await sniff(bytes, fileName)
  if (sniffed.hazard !== undefined) return no(...HAZARDS[sniffed.hazard])
  if (sniffed.extension === 'heic' && rule.extensions.includes('jpg')) return no('file-heic', HEIC)
  if (!rule.extensions.includes(sniffed.extension))
    return no('file-type', `không thuộc loại nhận được. Hãy chọn ${rule.wanted}.`)
  if (sniffed.mediaType.startsWith('image/') && !(await fitsInMemory(bytes)))
    return no('file-pixels', 'có kích thước quá lớn (hơn 100 triệu điểm ảnh). Hãy thu nhỏ ảnh rồi tải lên.')
  const cleaned = pictures.includes(sniffed.extension) ? await cleanedPicture(bytes) : bytes
  if (cleaned === null) return no(...HAZARDS.broken)
  return ok({
    bytes: cleaned,
    fileName: truthfulName(fileName, sniffed),
    mediaType: sniffed.mediaType,
    extension: sniffed.extension,
  })
}

/** All or none: of files that came together none is kept when one is refused. */
export async function acceptUploads(
  files: readonly File[],
  field: string,
  use?: UploadUse,
): Promise<Result<readonly AcceptedUpload[]>> {
  const all: AcceptedUpload[] = []
  for (const file of files) {
    const accepted = await acceptUpload(new Uint8Array(await file.arrayBuffer()), file.name, field, use)
    if (!accepted.ok) return accepted
    all.push(accepted.value)
  }
  return ok(all)
}

/** Opening it would take a decoder that has patents; the telephone can do without. The words are those of its menus. */
const HEIC =
  'là ảnh HEIC của iPhone, hệ thống không đọc được. Hãy mở ảnh ấy, chụp màn hình rồi gửi ảnh chụp màn hình. Để lần sau gửi được ngay: vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”.'

const HAZARDS: Record<NonNullable<Sniffed['hazard']>, readonly [code: string, sentence: string]> = {
  macros: [
    'file-macros',
    'có chứa mã lệnh (macro) nên không nhận được. Hãy lưu lại thành .docx hoặc .xlsx rồi tải lên.',
  ],
  encrypted: ['file-encrypted', 'có mật khẩu hoặc bị khóa. Hãy gỡ mật khẩu rồi tải lên lại.'],
  linked: [
    'file-linked',
    'tự tải mẫu hoặc nội dung từ máy khác khi mở nên không nhận được. Hãy chép nội dung sang tệp mới rồi tải lên.',
  ],
  scripts: [
    'file-scripts',
    'có lệnh tự chạy khi mở nên không nhận được. Hãy mở tệp, chọn In rồi Lưu thành PDF, và tải tệp mới lên.',
  ],
  embedded: [
    'file-embedded',
    'có gói tệp khác bên trong nên không nhận được. Hãy lấy tệp ấy ra và tải lên riêng.',
  ],
  'too-large': [
    'file-unpacks',
    'bung ra quá lớn nên không mở. Hãy bỏ bớt ảnh hoặc tách thành nhiều tệp rồi tải lên.',
  ],
  'unsafe-archive': [
    'file-unsafe',
    'có cấu trúc không an toàn. Hãy mở bằng phần mềm văn phòng, lưu lại rồi tải lên.',
  ],
  broken: ['file-broken', 'bị hỏng. Hãy mở tệp, lưu lại rồi tải lên lần nữa.'],
}

const cleanedPicture = (bytes: Uint8Array): Promise<Uint8Array | null> =>
  cleanPicture(bytes).then(
    (picture) => picture.bytes,
    () => null,
  )

const ALIASES: Readonly<Record<string, string>> = { jpeg: 'jpg', tiff: 'tif' }

/** A .docx sent as "don.doc" is kept as "don.docx". */
function truthfulName(name: string, { extension }: Sniffed): string {
  const parts = splitName(name)
  const claimed = ALIASES[parts.extension] ?? parts.extension
  return claimed === extension ? name : `${parts.base}.${extension}`
}
