import type { Refusal } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { dataPolicy, ofNobody } from '../policy.ts'
import { destroy, setRetention } from './destruction-commands.ts'
import { serveDestructions } from './destruction-routes.tsx'
import { retentionForm } from './input.ts'
import type { PetitionLater } from './later.ts'
import { RetentionPage } from './pages/RetentionPage.tsx'
import { listRetention, listRunOut } from './retention-queries.ts'

/** How long papers are kept, and what is destroyed when that is over. */
export function serveRetention(app: HttpApp, later: PetitionLater): void {
  app.get(routes.retention, (c) => retentionPage(c))
  app.post(routes.retention, async (c) => {
    const form = readForm(c, retentionForm)
    if (!form.ok) return retentionPage(c, form)
    const result = await setRetention(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return retentionPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.retention), 'Đã lưu thời hạn lưu trữ.')
  })

  serveDestructions(app, {
    list: routes.destructions,
    minute: routes.destruction,
    restricted: false,
    what: 'ý kiến',
    title: 'Tiêu hủy',
    lead: 'Ý kiến có hồ sơ còn đang giải quyết không nằm ở đây. Mỗi biên bản nhiều nhất 500 ý kiến.',
    breadcrumbs: [dataCrumb],
    authorize: (actor) => authorize(dataPolicy, actor, 'destroy', ofNobody),
    runOut: (db, actor, today) => listRunOut(db, actor, later, today),
    destroy: destroy(later),
  })
}

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function retentionPage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(dataPolicy, actor, 'retain', ofNobody)
  const classes = await reading(deps, actor, (db) => listRetention(db, actor))
  return c.var.page(
    { title: 'Thời hạn lưu trữ', breadcrumbs: [dataCrumb] },
    <RetentionPage classes={classes} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

const dataCrumb = { label: 'Dữ liệu cá nhân', href: href(routes.dataRequests) }
