import { dateInVietnam, formatDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'
import { abilities, can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { writeAgenda } from './agenda.ts'
import { changeConference, planConference } from './commands.ts'
import type { Conference, ConferenceId } from './conference.ts'
import { conferenceForm } from './input.ts'
import { conferenceView } from './page-queries.ts'
import { AgendaSheet } from './pages/AgendaSheet.tsx'
import { ConferenceFormPage } from './pages/ConferenceFormPage.tsx'
import { ConferencePage } from './pages/ConferencePage.tsx'
import { ListPage } from './pages/ListPage.tsx'
import { conferencePolicy } from './policy.ts'
import { delegateFigures, getConference, listAgenda, listConferences } from './queries.ts'

const conferencesCrumb = { label: 'Hội nghị đối thoại', href: href(routes.conferences) }

export const conferenceIn = (c: HttpContext): ConferenceId =>
  found(parseId<'Conference'>(c.req.param('id')), 'conference')

export type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

export const serveConferences = (app: HttpApp): void => {
  app.get(routes.conferences, async (c) => {
    const { deps, actor } = c.var
    authorize(conferencePolicy, actor, 'read', null)
    const { conferences, people } = await reading(deps, actor, async (db) => ({
      conferences: await listConferences(db, actor),
      people: await delegateFigures(db, actor),
    }))
    return c.var.page(
      { title: 'Hội nghị đối thoại' },
      <ListPage
        conferences={conferences}
        people={people}
        today={todayOf(deps)}
        mayManage={can(conferencePolicy, actor, 'manage', null)}
      />,
    )
  })

  app.get(routes.conferenceNew, (c) => formPage(c, null))
  app.post(routes.conferenceNew, async (c) => {
    authorize(conferencePolicy, c.var.actor, 'manage', null)
    const form = readForm(c, conferenceForm)
    if (!form.ok) return formPage(c, null, form)
    const { version: _, ...facts } = form.value
    const result = await planConference(c.var.deps, c.var.actor, facts)
    if (!result.ok) return formPage(c, null, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.conference, { id: result.value.id }), 'Đã lập hội nghị.')
  })

  app.get(routes.conference, (c) => conferencePage(c))

  app.get(routes.conferenceEdit, async (c) => formPage(c, await conferenceOf(c)))
  app.post(routes.conferenceEdit, async (c) => {
    const conference = await conferenceOf(c)
    authorize(conferencePolicy, c.var.actor, 'manage', null)
    const form = readForm(c, conferenceForm)
    if (!form.ok) return formPage(c, conference, form)
    const result = await changeConference(c.var.deps, c.var.actor, { id: conference.id, ...form.value })
    if (!result.ok) return formPage(c, conference, { values: form.values, errors: result.refusals })
    const said = result.value.announceAgain
      ? 'Đã lưu. Thời gian hoặc địa điểm đã khác lúc thông báo: hãy thông báo lại cho Nhân dân.'
      : 'Đã lưu.'
    return redirect(c, href(routes.conference, { id: conference.id }), said)
  })

  app.get(routes.conferenceAgenda, async (c) => {
    const { deps, actor, ward } = c.var
    authorize(conferencePolicy, actor, 'read', null)
    const { conference, agenda } = await reading(deps, actor, async (db) => ({
      conference: await getConference(db, actor, conferenceIn(c)),
      agenda: await listAgenda(db, actor, conferenceIn(c)),
    }))
    return c.var.page(
      { title: 'Chương trình hội nghị', breadcrumbs: crumbsOf(conference) },
      <AgendaSheet conference={conference} agenda={agenda} issuer={issuerOf(ward)} printed={printedBy(c)} />,
    )
  })
}

const conferenceOf = (c: HttpContext): Promise<Conference> =>
  reading(c.var.deps, c.var.actor, (db) => getConference(db, c.var.actor, conferenceIn(c)))

export const crumbsOf = ({ id, heldOn }: Pick<Conference, 'id' | 'heldOn'>) => [
  conferencesCrumb,
  { label: `Hội nghị ngày ${formatDate(heldOn)}`, href: href(routes.conference, { id }) },
]

export const issuerOf = (ward: HttpContext['var']['ward']): readonly string[] => [
  wardTitle(ward).toLocaleUpperCase('vi'),
]

export const printedBy = (c: HttpContext): string => {
  const { actor, deps } = c.var
  const person = actor.kind === 'account' ? `, người in: ${actor.name}` : ''
  return `In ngày ${formatDate(todayOf(deps))}${person}`
}

/** `act`: the form that was refused, so that it opens again with what was typed. */
export async function conferencePage(
  c: HttpContext,
  { values = {}, errors = [], act = null }: Attempt & { readonly act?: string | null } = {},
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(conferencePolicy, actor, 'read', null)
  const now = deps.clock.now()
  const view = await reading(deps, actor, (db) => conferenceView(db, actor, conferenceIn(c), now))
  return c.var.page(
    { title: view.conference.title, breadcrumbs: [conferencesCrumb] },
    <ConferencePage
      {...view}
      may={abilities(conferencePolicy, actor, null)}
      today={dateInVietnam(now)}
      attempt={{ values, errors, act }}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

/** Of a conference that is, or (null) of one to be planned. */
async function formPage(c: HttpContext, conference: Conference | null, attempt: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(conferencePolicy, actor, 'manage', null)
  const { values = await valuesOf(), errors = [] } = attempt
  const title = conference === null ? 'Lập hội nghị' : 'Sửa hội nghị'
  return c.var.page(
    { title, breadcrumbs: conference === null ? [conferencesCrumb] : crumbsOf(conference) },
    <ConferenceFormPage conference={conference} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )

  async function valuesOf(): Promise<FormValues> {
    if (conference === null) return { title: 'Hội nghị đối thoại với Nhân dân', startsAt: '08:00' }
    const agenda = await reading(deps, actor, (db) => listAgenda(db, actor, conference.id))
    return {
      title: conference.title,
      heldOn: formatDate(conference.heldOn),
      startsAt: conference.startsAt,
      place: conference.place,
      chairs: conference.chairs.join('\n'),
      agenda: writeAgenda(agenda),
      description: conference.description ?? '',
      version: String(conference.version),
    }
  }
}
