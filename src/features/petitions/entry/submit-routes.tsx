import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import { wardTitle } from '#domain/ward.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { PetitionLater } from '../duties/later.ts'
import { findSubmitted, tellBy } from '../receipt-queries.ts'
import { residentialGroups } from '../register/choice-queries.ts'
import type { Entry } from './entry.ts'
import { filesOf } from './entry-routes.tsx'
import { submissionForm } from './input.ts'
import { SubmissionPage } from './pages/SubmissionPage.tsx'
import { SubmittedPage } from './pages/SubmittedPage.tsx'
import { publicMattersLike } from './public-matters-queries.ts'
import { submitPetition } from './submit-commands.ts'

/** The public form: no account, no script needed. */
export function serveSubmission(app: HttpApp, later: Pick<PetitionLater, 'publicMatters'>): void {
  app.get(routes.petitionSubmission, (c) => submissionPage(c))

  app.post(routes.petitionSubmission, async (c) => {
    const { deps, actor, address } = c.var
    const form = readForm(c, submissionForm)
    if (!form.ok) return submissionPage(c, form.values, form.errors)
    const { key, entry: said } = form.value
    const done = href(routes.petitionSubmitted, { key })
    const sent = await reading(deps, actor, (db) =>
      findSubmitted(db, actor, deps.seal, key, deps.clock.now()),
    )
    if (sent !== null) return redirect(c, done)
    const entry: Entry = {
      ...said,
      origin: 'public',
      saidOn: todayOf(deps),
      saidAt: null,
      conference: null,
    }
    const files = await filesOf(c, entry)
    if (!files.ok) return submissionPage(c, form.values, files.refusals)
    const result = await submitPetition(deps, actor, { key, address, entry, ...files.value })
    // The same form pressed twice at once: the other press has already sent it.
    if (!result.ok && result.refusals[0].code !== 'public_submission_pkey')
      return submissionPage(c, form.values, result.refusals)
    return redirect(c, done)
  })

  app.get(routes.petitionSubmitted, async (c) => {
    const { deps, actor, ward } = c.var
    const key = found(parseId<'Form'>(c.req.param('key')), 'receipt')
    const { sent, due, matters } = await reading(deps, actor, async (db) => {
      const one = found(await findSubmitted(db, actor, deps.seal, key, deps.clock.now()), 'receipt')
      return {
        sent: one,
        due: await tellBy(db, actor, one.receivedAt),
        matters: one.restricted ? [] : await publicMattersLike(db, actor, one.code, later),
      }
    })
    c.header('Cache-Control', 'no-store')
    return c.var.page(
      { title: 'Đã nhận ý kiến' },
      <SubmittedPage
        receipt={sent}
        restricted={sent.restricted}
        matters={matters}
        name={null}
        due={due}
        ward={wardTitle(ward)}
        publicUrl={deps.publicUrl}
      />,
    )
  })
}

async function submissionPage(c: HttpContext, values: FormValues = {}, errors: readonly Refusal[] = []) {
  const { deps, actor, ward } = c.var
  const openOn = todayOf(deps)
  const groups = await reading(deps, actor, (db) => listUnits(db, actor, { kind: 'group', openOn }))
  const status = errors[0]?.code === 'too-many' ? 429 : errors.length === 0 ? 200 : 422
  return c.var.page(
    { title: 'Gửi ý kiến', scripts: ['place.js'] },
    <SubmissionPage
      ward={wardTitle(ward)}
      map={deps.map}
      groups={residentialGroups(groups)}
      values={values}
      errors={errors}
    />,
    status,
  )
}
