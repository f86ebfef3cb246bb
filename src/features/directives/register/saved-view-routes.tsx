import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { routes } from '#routes'
import type { Values } from '#ui/form-state.ts'
import { registerCrumb } from '../page-routes.tsx'
import { addressBehind, readAddress, writeView } from './address-text.ts'
import { SaveViewPage } from './pages/SaveViewPage.tsx'
import { removeView, saveView } from './saved-view-commands.ts'

const saveForm = z.object({
  name: field.required('Xin đặt tên cho bộ lọc.', 80),
  query: z.string().max(2_000).catch(''),
})
const removeForm = z.object({ back: z.string().max(2_000).catch('') })

/** The views a person keeps of the register. */
export function serveSavedViews(app: HttpApp): void {
  app.post(routes.savedViews, async (c) => {
    const form = readForm(c, saveForm)
    if (!form.ok) return askAgain(c, form)
    const saved = await saveView(c.var.deps, c.var.actor, form.value)
    if (!saved.ok) return askAgain(c, { values: form.values, errors: saved.refusals })
    return redirect(c, addressBehind(saved.value.query), 'Đã lưu bộ lọc.')
  })

  app.post(routes.savedViewEnd, async (c) => {
    const id = found(parseId<'SavedView'>(c.req.param('id')), 'saved view')
    const { back } = removeForm.parse(c.var.form.values)
    await removeView(c.var.deps, c.var.actor, { id })
    return redirect(c, addressBehind(back), 'Đã bỏ bộ lọc.')
  })
}

type Refused = { readonly values: Values; readonly errors: readonly Refusal[] }

function askAgain(c: HttpContext, { values, errors }: Refused): Response {
  const sent = values['query']
  const query = writeView(readAddress(typeof sent === 'string' ? sent : ''))
  return c.var.page(
    { title: 'Lưu bộ lọc', breadcrumbs: [registerCrumb, { label: 'Lưu bộ lọc' }] },
    <SaveViewPage query={query} values={values} errors={errors} backHref={addressBehind(query)} />,
    422,
  )
}
