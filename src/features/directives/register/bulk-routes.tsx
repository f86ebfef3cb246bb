import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { formatNumber } from '#domain/number.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { routes } from '#routes'
import type { DirectiveId } from '../directive.ts'
import { registerCrumb } from '../page-routes.tsx'
import { addressBehind } from './address-text.ts'
import { assignOfficerToAll, type BulkOutcome, remindAll } from './bulk.ts'
import { BulkResultPage } from './pages/BulkResultPage.tsx'

const MOST = 200

const bulkForm = z.object({
  viec: z.enum(['nhac', 'can-bo'], { error: 'Hãy chọn việc cần làm với các dòng đã chọn.' }),
  directive: field.many(z.string().transform((text) => parseId<'Directive'>(text))),
  'loi-nhan': field.optional(500),
  'can-bo': z
    .string()
    .transform((text) => parseId<'Account'>(text))
    .optional(),
  back: z.string().catch(''),
})

/** Acts on ticked rows of the register. */
export function serveBulk(app: HttpApp): void {
  app.post(routes.directivesBulk, async (c) => {
    const form = readForm(c, bulkForm)
    if (!form.ok) return answer(c, refusedWith(form.errors.map(({ message }) => message)), '')
    const rows = form.value.directive.filter((id): id is DirectiveId => id !== null).slice(0, MOST)
    return answer(c, await carriedOut(c, form.value, rows), form.value.back)
  })
}

async function carriedOut(
  { var: { deps, actor } }: HttpContext,
  form: z.infer<typeof bulkForm>,
  rows: readonly DirectiveId[],
): Promise<BulkOutcome> {
  if (rows.length === 0)
    return refusedWith(['Chưa chọn dòng nào. Hãy đánh dấu các dòng cần làm rồi bấm lại.'])
  if (form.viec === 'nhac') return remindAll(deps, actor, rows, form['loi-nhan'])
  const officer = form['can-bo'] ?? null
  if (officer === null) return refusedWith(['Chưa chọn cán bộ. Hãy chọn người phụ trách rồi bấm lại.'])
  return assignOfficerToAll(deps, actor, rows, officer)
}

const refusedWith = (refused: readonly string[]): BulkOutcome => ({ done: 0, refused })

function answer(c: HttpContext, outcome: BulkOutcome, back: string): Response {
  const backHref = addressBehind(back)
  if (outcome.refused.length === 0 && outcome.done > 0)
    return redirect(c, backHref, `Đã làm xong với ${formatNumber(outcome.done)} chỉ đạo.`)
  const refused =
    outcome.refused.length > 0 ? outcome.refused : ['Các dòng đã chọn không còn trong sổ của bạn.']
  return c.var.page(
    { title: 'Làm với nhiều dòng', breadcrumbs: [registerCrumb, { label: 'Nhiều dòng' }] },
    <BulkResultPage outcome={{ ...outcome, refused }} backHref={backHref} />,
    outcome.done === 0 ? 422 : 200,
  )
}
