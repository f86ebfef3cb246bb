import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { formatNumber } from '#domain/number.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { routes } from '#routes'
import { registerCrumb } from '../page-routes.tsx'
import { addressBehind } from './address-text.ts'
import { remindMany } from './bulk-commands.ts'
import { assignOfficerToMany } from './bulk-officer-commands.ts'
import { BulkRefusedPage } from './pages/BulkRefusedPage.tsx'

const bulkForm = z.object({
  viec: z.enum(['nhac', 'can-bo'], { error: 'Hãy chọn việc cần làm với các dòng đã chọn.' }),
  directive: field
    .many(z.string())
    .transform((all) => all.flatMap((text) => parseId<'Directive'>(text) ?? [])),
  'loi-nhan': field.optional(500),
  'can-bo': z
    .string()
    .transform((text) => parseId<'Account'>(text))
    .nullable()
    .catch(null),
  back: z.string().catch(''),
})
type Bulk = z.infer<typeof bulkForm>

/** One act on all ticked rows of the register, or on none. */
export function serveBulk(app: HttpApp): void {
  app.post(routes.directivesBulk, async (c) => {
    const form = readForm(c, bulkForm)
    if (!form.ok) return refusedPage(c, form.errors, '')
    const done = await carriedOut(c, form.value)
    if (!done.ok) return refusedPage(c, done.refusals, form.value.back)
    return redirect(c, addressBehind(form.value.back), done.value)
  })
}

/** The sentence that says what was done. */
async function carriedOut({ var: { deps, actor } }: HttpContext, form: Bulk): Promise<Result<string>> {
  const { directive: directives, 'can-bo': officer } = form
  if (form.viec === 'nhac') {
    const done = await remindMany(deps, actor, { directives, message: form['loi-nhan'] })
    return done.ok ? ok(`Đã nhắc các đơn vị của ${formatNumber(done.value.count)} chỉ đạo.`) : done
  }
  if (officer === null) return refuse('no-officer', 'Chưa chọn cán bộ. Hãy chọn người phụ trách rồi bấm lại.')
  const done = await assignOfficerToMany(deps, actor, { directives, officer })
  return done.ok ? ok(`Đã phân công cán bộ cho ${formatNumber(done.value.count)} chỉ đạo.`) : done
}

const refusedPage = (c: HttpContext, refusals: readonly Refusal[], back: string): Response =>
  c.var.page(
    { title: 'Chưa làm được', breadcrumbs: [registerCrumb, { label: 'Nhiều dòng' }] },
    <BulkRefusedPage refusals={refusals} backHref={addressBehind(back)} />,
    422,
  )
