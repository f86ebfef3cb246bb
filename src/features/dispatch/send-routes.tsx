import { z } from 'zod'
import { addWorkingDays } from '#domain/calendar.ts'
import { formatDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { asked, readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { choicesOf } from './choices.ts'
import type { Dispatch, SubjectRef } from './dispatch.ts'
import { sendForm } from './input.ts'
import { listLists } from './lists/list-queries.ts'
import { listDispatchesOf } from './load-queries.ts'
import { ChoosePage } from './pages/ChoosePage.tsx'
import { SendPage } from './pages/SendPage.tsx'
import { dispatchPolicy } from './policy.ts'
import { listRecipients, ofDispatch } from './recipient-queries.ts'
import { listSent } from './register-queries.ts'
import { getRules } from './rule-queries.ts'
import { sendDispatch } from './send-commands.ts'
import { getSubject, listSendable, subjectName } from './subject-queries.ts'

const choiceQuery = z.object({
  loai: z.enum(['document', 'notice']).nullable().catch(null).default(null),
  nguon: asked.id<'Subject'>(),
  q: asked.words(),
})
const crumbs = [{ label: 'Sổ phát hành', href: href(routes.dispatches) }]
const everything = { text: null, purpose: null, state: null, from: null, to: null }

/** Sending: first which paper, then for what, to whom and until when. */
export function serveSending(app: HttpApp): void {
  app.get(routes.dispatchNew, async (c) => {
    const { deps, actor } = c.var
    authorize(dispatchPolicy, actor, 'send', null)
    const { loai, nguon, q } = readQuery(c, choiceQuery)
    if (loai !== null && nguon !== null) return sendPage(c, { kind: loai, id: nguon })
    const papers = await reading(deps, actor, (db) => listSendable(db, actor, q))
    return c.var.page({ title: 'Gửi văn bản', breadcrumbs: crumbs }, <ChoosePage papers={papers} words={q} />)
  })

  app.post(routes.dispatchNew, async (c) => {
    authorize(dispatchPolicy, c.var.actor, 'send', null)
    const form = readForm(c, sendForm)
    if (!form.ok) return sendPage(c, subjectIn(form.values), form.values, form.errors)
    const { kind, source, ...input } = form.value
    const result = await sendDispatch(c.var.deps, c.var.actor, { ...input, subject: { kind, id: source } })
    if (!result.ok) return sendPage(c, { kind, id: source }, form.values, result.refusals)
    const { id, count } = result.value
    return redirect(c, href(routes.dispatch, { id }), `Đã gửi ${count} nơi.`)
  })
}

/** What the refused form was about; a form about nothing is not found. */
function subjectIn(values: FormValues): SubjectRef {
  const { kind, source } = sendForm
    .pick({ kind: true, source: true })
    .partial()
    .catch({})
    .parse({ kind: values['kind'], source: values['source'] })
  return { kind: found(kind, 'subject'), id: found(source, 'subject') }
}

async function sendPage(
  c: HttpContext,
  ref: SubjectRef,
  values: FormValues | null = null,
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  const today = todayOf(deps)
  const view = await reading(deps, actor, async (db) => {
    const subject = await getSubject(db, actor, ref)
    const earlier = await listDispatchesOf(db, actor, subject)
    const [latest] = earlier
    const { dueDays } = await getRules(db, actor)
    const due = addWorkingDays(await loadCalendar(db, actor.ward), today, dueDays)
    const before = latest === undefined ? [] : await listRecipients(db, actor, ofDispatch(latest.id))
    const kept = before.filter(({ takenOut }) => takenOut === null)
    return {
      subject,
      earlier,
      choices: choicesOf(await listLists(db, actor), await listUnits(db, actor, { openOn: today })),
      others: (await listSent(db, actor, everything, { after: null, limit: 40, today })).rows
        .filter(({ superseded, subject: other }) => !superseded && other.id !== subject.id)
        .map(optionOf),
      proposed: {
        purpose: latest?.purpose ?? 'information',
        required: latest?.required ?? 'acknowledged',
        dueOn: formatDate(due),
        units: kept.flatMap(({ unit }) => unit ?? []),
        bodies: kept.flatMap(({ unit, name }) => (unit === null ? [name] : [])).join('\n'),
      },
    }
  })
  const { proposed, ...shown } = view
  return c.var.page(
    { title: 'Gửi văn bản', breadcrumbs: crumbs },
    <SendPage {...shown} values={values ?? proposed} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

const optionOf = (dispatch: Dispatch) => ({
  value: dispatch.id,
  label: `${subjectName(dispatch)}: ${dispatch.abstract}`.slice(0, 120),
})
