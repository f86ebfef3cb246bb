import { accountOf } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { getConference } from '#features/conferences/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { PetitionId } from '../petition.ts'
import { loadLearned, suggest } from '../suggestion-queries.ts'
import { amendRemark } from './amend-commands.ts'
import { getRemark } from './capture-queries.ts'
import { choices, conferenceIn, crumbsOf } from './capture-routes.tsx'
import { amendForm } from './input.ts'
import { AmendPage } from './pages/AmendPage.tsx'
import { capturePolicy } from './policy.ts'

/** One row that was taken down: its topic, group and answer can be put right, its words get a note beside them. */
export function serveRows(app: HttpApp): void {
  app.get(routes.captureRow, (c) => amendPage(c))

  app.post(routes.captureRow, async (c) => {
    const { deps, actor } = c.var
    const [conference, petition] = [conferenceIn(c), petitionIn(c)]
    await rowOf(c)
    const form = readForm(c, amendForm)
    if (!form.ok) return amendPage(c, form)
    const result = await amendRemark(deps, actor, { conference, petition, ...form.value })
    if (!result.ok) return amendPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, `${href(routes.capture, { id: conference })}#r-${petition}`, 'Đã sửa.')
  })
}

const petitionIn = (c: HttpContext): PetitionId =>
  found(parseId<'Petition'>(c.req.param('petition')), 'remark')

const rowOf = (c: HttpContext) =>
  reading(c.var.deps, c.var.actor, async (db) => {
    const { actor } = c.var
    const conference = await getConference(db, actor, conferenceIn(c))
    const remark = await getRemark(db, actor, conference.id, petitionIn(c))
    authorize(capturePolicy, actor, 'amend', { mine: remark.enteredBy === accountOf(actor) })
    const offered = await choices(db, actor, conference)
    const open = new Set(offered.topics.map(({ code }) => code))
    const suggested = suggest(remark.text, await loadLearned(db, actor), open).topics
    return { conference, remark, ...offered, suggested: remark.topic === null ? suggested : [] }
  })

async function amendPage(
  c: HttpContext,
  { values, errors = [] }: { readonly values?: FormValues; readonly errors?: readonly Refusal[] } = {},
) {
  const view = await rowOf(c)
  const { unit, topic, answer, answeredBy } = view.remark
  return c.var.page(
    {
      title: `Ý kiến thứ ${view.remark.order}`,
      breadcrumbs: [...crumbsOf(view.conference), crumb(view.conference.id)],
    },
    <AmendPage
      {...view}
      values={
        values ?? {
          unit: unit ?? '',
          topic: topic ?? c.req.query('linh-vuc') ?? '',
          answer: answer ?? '',
          answeredBy: answeredBy ?? '',
        }
      }
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const crumb = (id: string) => ({ label: 'Ghi ý kiến', href: href(routes.capture, { id }) })
