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
import { fingerprintOf } from '../duties/destruction.ts'
import { getDestruction, listDestructions } from '../duties/destruction-queries.ts'
import { destructionForm } from '../duties/input.ts'
import { DestructionPage } from '../duties/pages/DestructionPage.tsx'
import { DestructionsPage } from '../duties/pages/DestructionsPage.tsx'
import { restrictedPolicy } from '../policy.ts'
import { destroyRestricted } from './destroy-commands.ts'
import { listRestrictedRunOut } from './destroy-queries.ts'

const restricted = { restricted: true } as const
const crumbs = [{ label: 'Đơn hạn chế', href: href(routes.restrictedPetitions) }]

/** What was sealed and kept long enough, for the person named for it. Codes only: they say nothing. */
export function serveRestrictedDestructions(app: HttpApp): void {
  app.get(routes.restrictedDestructions, (c) => destructionsPage(c))
  app.post(routes.restrictedDestructions, async (c) => {
    const { deps, actor } = c.var
    authorize(restrictedPolicy, actor, 'destroy', null)
    const form = readForm(c, destructionForm)
    if (!form.ok) return destructionsPage(c, form)
    const { step, seen, code: codes, ...minute } = form.value
    if (step === 'preview' && codes.length > 0)
      return destructionsPage(c, { values: form.values }, fingerprintOf(codes))
    const result = await destroyRestricted(deps, actor, { ...minute, codes, seen: seen ?? '' })
    if (!result.ok) return destructionsPage(c, { values: form.values, errors: result.refusals })
    const { id } = result.value
    return redirect(c, href(routes.restrictedDestruction, { id }), 'Đã tiêu hủy và lập biên bản.')
  })

  app.get(routes.restrictedDestruction, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(restrictedPolicy, actor, 'destroy', null)
    const id = found(parseId<'Destruction'>(c.req.param('id')), 'destruction')
    const minute = await reading(deps, actor, (db) => getDestruction(db, actor, id, restricted))
    return c.var.page(
      { title: `Biên bản tiêu hủy ${minute.number}`, breadcrumbs: crumbs },
      <DestructionPage
        minute={minute}
        what="đơn"
        backHref={href(routes.restrictedDestructions)}
        issuer={[wardTitle(ward).toLocaleUpperCase('vi')]}
        printed={`In lúc ${formatMoment(deps.clock.now())}`}
      />,
    )
  })
}

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function destructionsPage(
  c: HttpContext,
  { values = {}, errors = [] }: Attempt = {},
  seen: string | null = null,
) {
  const { deps, actor } = c.var
  authorize(restrictedPolicy, actor, 'destroy', null)
  const today = dateInVietnam(deps.clock.now())
  const view = await reading(deps, actor, async (db) => ({
    runOut: await listRestrictedRunOut(db, actor, today),
    minutes: await listDestructions(db, actor, restricted),
  }))
  return c.var.page(
    { title: 'Tiêu hủy đơn', breadcrumbs: crumbs },
    <DestructionsPage
      {...view}
      what="đơn"
      lead="Chỉ đồng chí thấy trang này. Không mở đơn nào khi tiêu hủy; khóa giải mã bị hủy nên không ai đọc lại được, kể cả từ tệp còn sót."
      action={href(routes.restrictedDestructions)}
      hrefOf={({ id }) => href(routes.restrictedDestruction, { id })}
      today={today}
      seen={seen}
      values={values}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}
