import { z } from 'zod'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { cancelAbsence, recordAbsence } from './absence-commands.ts'
import { listAbsences } from './absence-queries.ts'
import { listAccounts } from './account-queries.ts'
import { AbsencesPage } from './pages/AbsencesPage.tsx'
import { absencePolicy } from './policy.ts'

const absenceForm = z.object({
  account: field.requiredId<'Account'>('Xin chọn người vắng.'),
  substitute: field.requiredId<'Account'>('Xin chọn người làm thay.'),
  from: field.requiredDay('Xin ghi ngày đầu.'),
  to: field.requiredDay('Xin ghi ngày cuối.'),
  reason: field.optional(300),
})

export function serveAbsences(app: HttpApp): void {
  app.get(routes.absences, async (c) => absencesPage(c))

  app.post(routes.absences, async (c) => {
    const form = readForm(c, absenceForm)
    if (!form.ok) return absencesPage(c, { form: 'record', ...form })
    const result = await recordAbsence(c.var.deps, c.var.actor, form.value)
    if (!result.ok) return absencesPage(c, { form: 'record', values: form.values, errors: result.refusals })
    return redirect(c, href(routes.absences), 'Đã ghi vắng mặt.')
  })

  app.post(routes.absenceCancel, async (c) => {
    const id = found(parseId<'Absence'>(c.req.param('id')), 'absence')
    const result = await cancelAbsence(c.var.deps, c.var.actor, { id })
    if (!result.ok) return absencesPage(c, { form: 'cancel', values: {}, errors: result.refusals })
    return redirect(c, href(routes.absences), 'Đã hủy lần vắng mặt.')
  })
}

async function absencesPage(
  c: HttpContext,
  refused?: Parameters<typeof AbsencesPage>[0]['refused'],
): Promise<Response> {
  const { deps, actor } = c.var
  authorize(absencePolicy, actor, 'record-own', null)
  if (actor.kind !== 'account') throw new Forbidden(absencePolicy.name, 'record-own')
  const today = todayOf(deps)
  const forOthers = can(absencePolicy, actor, 'cancel-for-others', null)
  const { absences, people } = await reading(deps, actor, async (db) => ({
    absences: await listAbsences(db, actor, today),
    people: await listAccounts(db, actor, { state: 'active' }),
  }))
  const rows = absences.map((absence) => ({
    ...absence,
    isNow: absence.from <= today,
    mayCancel: forOthers || absence.account === actor.account,
  }))
  return c.var.page(
    { title: 'Vắng mặt và người làm thay' },
    <AbsencesPage
      rows={rows}
      people={people}
      me={actor.account}
      mayRecordForOthers={can(absencePolicy, actor, 'record-for-others', null)}
      {...(refused === undefined ? {} : { refused })}
    />,
    refused === undefined ? 200 : 422,
  )
}
