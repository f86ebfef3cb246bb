import { type Actor, accountOf } from '#domain/actor.ts'
import { parseId, type UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import {
  type Conference,
  type ConferenceId,
  delegateLabel,
  getConference,
  listDelegates,
} from '#features/conferences/index.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { renderPart } from '#platform/render.tsx'
import { href, routes } from '#routes'
import { type Captured, captureRemark } from './capture-commands.ts'
import { countSealed, getRemark, lastSeq, listRemarks } from './capture-queries.ts'
import { remarkForm } from './input.ts'
import { CapturePage } from './pages/CapturePage.tsx'
import { RemarkItem } from './pages/RemarkItem.tsx'
import { capturePolicy } from './policy.ts'

export const conferenceIn = (c: HttpContext): ConferenceId =>
  found(parseId<'Conference'>(c.req.param('id')), 'conference')

/** The note-taker's page: a form that posts and comes back empty; the island posts the same form and stays. */
export function serveCapturePage(app: HttpApp): void {
  app.get(routes.capture, (c) => capturePage(c))

  app.post(routes.capture, async (c) => {
    const { deps, actor } = c.var
    const id = conferenceIn(c)
    await reading(deps, actor, (db) => getConference(db, actor, id))
    authorize(capturePolicy, actor, 'capture', { mine: true })
    const stays = (c.req.header('accept') ?? '').includes('application/json')
    const form = readForm(c, remarkForm)
    const refused = (errors: readonly Refusal[]) =>
      stays ? c.json({ refusals: errors }, 422) : capturePage(c, { values: form.values, errors })
    if (!form.ok) return refused(form.errors)
    const result = await captureRemark(deps, actor, { conference: id, ...form.value })
    if (!result.ok) return refused(result.refusals)
    if (stays) return c.json(await answer(c, id, result.value))
    return redirect(c, href(routes.capture, { id }), savedWords(result.value))
  })
}

const savedWords = (captured: Captured): string =>
  captured.kind === 'sealed'
    ? `Đã niêm phong ý kiến hạn chế, mã ${captured.code}. Chỉ người được giao mới mở được.`
    : `Đã ghi ý kiến thứ ${captured.order}.`

/** What the island shows without waiting for the stream. */
async function answer(c: HttpContext, conference: ConferenceId, captured: Captured) {
  const { deps, actor } = c.var
  if (captured.kind === 'sealed') return { kind: 'sealed', said: savedWords(captured) }
  const remark = await reading(deps, actor, (db) => getRemark(db, actor, conference, captured.id))
  const html = renderPart(<RemarkItem conference={conference} remark={remark} mayAmend />)
  return { kind: 'remark', id: captured.id, order: captured.order, html, said: savedWords(captured) }
}

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function capturePage(c: HttpContext, { values = {}, errors = [] }: Attempt = {}): Promise<Response> {
  const { deps, actor } = c.var
  const id = conferenceIn(c)
  const view = await reading(deps, actor, async (db) => {
    const conference = await getConference(db, actor, id)
    authorize(capturePolicy, actor, 'capture', { mine: true })
    // The number first: what happens after it comes by the stream.
    const seq = await lastSeq(db, actor)
    return {
      conference,
      seq,
      remarks: await listRemarks(db, actor, id),
      sealed: await countSealed(db, actor, id),
      ...(await choices(db, actor, conference)),
    }
  })
  const account = accountOf(actor)
  return c.var.page(
    { title: 'Ghi ý kiến', wide: true, scripts: ['capture.js'], breadcrumbs: crumbsOf(view.conference) },
    <CapturePage
      {...view}
      mayAmend={(remark) => can(capturePolicy, actor, 'amend', { mine: remark.enteredBy === account })}
      values={values}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

export const crumbsOf = ({ id, title }: Pick<Conference, 'id' | 'title'>) => [
  { label: 'Hội nghị đối thoại', href: href(routes.conferences) },
  { label: title, href: href(routes.conference, { id }) },
]

export type SpeakerChoice = { readonly label: string; readonly unit: UnitId | null }

/** What the form offers: people, groups, topics, and those who answer. */
export async function choices(db: DatabaseTransaction, actor: Actor, conference: Conference) {
  const units = await listUnits(db, actor, { openOn: conference.heldOn })
  const topics = (await listTopics(db, actor.ward)).filter(({ closed }) => !closed)
  const delegates = await listDelegates(db, actor, conference.id)
  return {
    speakers: delegates.map((one): SpeakerChoice => ({ label: delegateLabel(one), unit: one.unit })),
    groups: units.filter(({ id, kind }) => kind === 'group' && !units.some(({ parent }) => parent === id)),
    topics,
    chairs: conference.chairs,
  }
}
