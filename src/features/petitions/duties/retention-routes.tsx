import { dateInVietnam, formatMoment } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { dataPolicy, ofNobody } from '../policy.ts'
import { fingerprintOf } from './destruction.ts'
import { destroy, setRetention } from './destruction-commands.ts'
import { getDestruction, listDestructions } from './destruction-queries.ts'
import { destructionForm, retentionForm } from './input.ts'
import type { PetitionLater } from './later.ts'
import { DestructionPage } from './pages/DestructionPage.tsx'
import { DestructionsPage } from './pages/DestructionsPage.tsx'
import { RetentionPage } from './pages/RetentionPage.tsx'
import { listRetention, listRunOut } from './retention-queries.ts'

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

/** How long papers are kept, and the minute of what was destroyed. */
export function serveRetention(app: HttpApp, later: PetitionLater): void {
  const destroyRunOut = destroy(later)

  app.get(routes.retention, (c) => retentionPage(c))
  app.post(routes.retention, async (c) => {
    const form = readForm(c, retentionForm)
    if (!form.ok) return retentionPage(c, form)
    const result = await setRetention(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return retentionPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.retention), 'Đã lưu thời hạn lưu trữ.')
  })

  app.get(routes.destructions, (c) => destructionsPage(c))
  app.post(routes.destructions, async (c) => {
    const { deps, actor } = c.var
    authorize(dataPolicy, actor, 'destroy', ofNobody)
    const form = readForm(c, destructionForm)
    if (!form.ok) return destructionsPage(c, form)
    const { step, seen, code: codes, ...minute } = form.value
    if (step === 'preview' && codes.length > 0)
      return destructionsPage(c, { values: form.values }, fingerprintOf(codes))
    const result = await destroyRunOut(deps, actor, { ...minute, codes, seen: seen ?? '' })
    if (!result.ok) return destructionsPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.destruction, { id: result.value.id }), 'Đã tiêu hủy và lập biên bản.')
  })

  app.get(routes.destruction, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(dataPolicy, actor, 'destroy', ofNobody)
    const id = found(parseId<'Destruction'>(c.req.param('id')), 'destruction')
    const minute = await reading(deps, actor, (db) => getDestruction(db, actor, id, { restricted: false }))
    return c.var.page(
      { title: `Biên bản tiêu hủy ${minute.number}`, breadcrumbs: [dataCrumb, destructionsCrumb] },
      <DestructionPage
        minute={minute}
        what="ý kiến"
        backHref={href(routes.destructions)}
        issuer={[wardTitle(ward).toLocaleUpperCase('vi')]}
        printed={`In lúc ${formatMoment(deps.clock.now())}`}
      />,
    )
  })

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

  async function destructionsPage(
    c: HttpContext,
    { values = {}, errors = [] }: Attempt = {},
    seen: string | null = null,
  ) {
    const { deps, actor } = c.var
    authorize(dataPolicy, actor, 'destroy', ofNobody)
    const today = dateInVietnam(deps.clock.now())
    const view = await reading(deps, actor, async (db) => ({
      runOut: await listRunOut(db, actor, later, today),
      minutes: await listDestructions(db, actor, { restricted: false }),
    }))
    return c.var.page(
      { title: 'Tiêu hủy', breadcrumbs: [dataCrumb] },
      <DestructionsPage
        {...view}
        what="ý kiến"
        lead="Ý kiến có hồ sơ còn đang giải quyết không nằm ở đây. Mỗi biên bản nhiều nhất 500 ý kiến."
        action={href(routes.destructions)}
        hrefOf={({ id }) => href(routes.destruction, { id })}
        today={today}
        seen={seen}
        values={values}
        errors={errors}
      />,
      errors.length === 0 ? 200 : 422,
    )
  }
}

const dataCrumb = { label: 'Dữ liệu cá nhân', href: href(routes.dataRequests) }
const destructionsCrumb = { label: 'Tiêu hủy', href: href(routes.destructions) }
