import { type Refusal, type Result, refuse } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import { ZipRefused } from '#platform/files/zip.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { type DocxLayout, LinkedOutside, readDocxLayout } from '#platform/readers/word/docx-layout.ts'
import { href, routes } from '#routes'
import { checkFormat, type FormatCheck } from './check/check.ts'
import { checkForm } from './input.ts'
import { CheckPage } from './pages/CheckPage.tsx'
import { formatPolicy } from './policy.ts'
import { loadRules } from './queries.ts'

/** A draft is compared with the rules of its day. The file is read in memory and kept nowhere. */
export function serveCheck(app: HttpApp): void {
  app.get(routes.formatCheck, (c) => {
    authorize(formatPolicy, c.var.actor, 'check', null)
    return checkPage(c, {})
  })
  app.post(routes.formatCheck, async (c) => {
    authorize(formatPolicy, c.var.actor, 'check', null)
    const form = readForm(c, checkForm)
    if (!form.ok) return checkPage(c, form)
    const file = c.var.form.files['file']?.[0]
    const layout = file === undefined ? nothing() : await layoutOf(file)
    if (!layout.ok) return checkPage(c, { values: form.values, errors: layout.refusals })
    const { family, on } = form.value
    const { deps, actor, ward } = c.var
    const result = checkFormat(layout.value, {
      family: family === '' ? null : family,
      on,
      today: todayOf(deps),
      rules: await reading(deps, actor, (db) => loadRules(db, ward.id)),
    })
    if (!result.ok) return checkPage(c, { values: form.values, errors: result.refusals })
    return checkPage(c, { values: form.values, result: { ...result.value, fileName: file?.name ?? '' } })
  })
}

type Shown = {
  readonly values?: FormValues
  readonly errors?: readonly Refusal[]
  readonly result?: FormatCheck & { readonly fileName: string }
}

const checkPage = (c: HttpContext, { values = {}, errors = [], result }: Shown) =>
  c.var.page(
    {
      title: result === undefined ? 'Kiểm tra thể thức' : 'Kết quả kiểm tra thể thức',
      breadcrumbs: [{ label: 'Thể thức văn bản', href: href(routes.formats) }],
      wide: result !== undefined,
    },
    <CheckPage values={values} errors={errors} result={result ?? null} />,
    errors.length === 0 ? 200 : 422,
  )

const nothing = () => refuse('nothing', 'Hãy chọn tệp Word (.docx) cần kiểm tra.', 'file')

async function layoutOf(file: File): Promise<Result<DocxLayout>> {
  const accepted = await acceptUpload(new Uint8Array(await file.arrayBuffer()), file.name, 'file', 'document')
  if (!accepted.ok) return accepted
  if (accepted.value.extension !== 'docx')
    return refuse(
      'not-docx',
      'Chỉ kiểm tra được tệp .docx. Nếu là tệp .doc, hãy mở bằng Word, chọn Lưu thành .docx rồi tải lên.',
      'file',
    )
  try {
    return { ok: true, value: await readDocxLayout(accepted.value.bytes) }
  } catch (error) {
    return refuse(...faultOf(error), 'file')
  }
}

/** Whatever a parser throws at a hostile file means that the file is broken. */
function faultOf(error: unknown): [code: string, sentence: string] {
  if (error instanceof LinkedOutside)
    return [
      'linked-outside',
      'Tệp có liên kết tự tải nội dung từ nơi khác (mẫu, ảnh hoặc đối tượng ngoài tệp). Hãy chép nội dung sang tệp mới rồi tải lên.',
    ]
  if (error instanceof ZipRefused && error.fault === 'too-large')
    return [
      'too-large',
      'Tệp bung ra quá lớn nên không mở. Hãy bỏ bớt ảnh, hoặc chép phần chữ sang tệp mới rồi tải lên.',
    ]
  return ['broken', 'Tệp bị hỏng nên không đọc được. Hãy mở bằng Word, lưu lại rồi tải lên lần nữa.']
}
