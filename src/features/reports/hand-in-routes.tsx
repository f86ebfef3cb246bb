import { acceptHandedIn } from '#features/directives/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { reportIn } from './context.ts'
import { handInReport, receiveReport } from './hand-in-commands.ts'
import { receiveForm } from './input.ts'
import { getReport } from './load-queries.ts'
import { reportPolicy } from './policy.ts'
import { reportPage } from './report-routes.tsx'
import { handedInOf } from './waiting-queries.ts'

/** A unit's report goes to whoever gave the work, and into the office's book of what comes in. */
export function serveHandingIn(app: HttpApp): void {
  app.post(routes.reportHandIn, async (c) => {
    const { deps, actor } = c.var
    const id = reportIn(c)
    const done = await handInReport(deps, actor, id)
    if (!done.ok) return reportPage(c, { act: 'hand-in', values: {}, errors: done.refusals })
    return redirect(
      c,
      href(routes.report, { id }),
      `Đã nộp báo cáo số ${done.value.documentNumber} vào chỉ đạo.`,
    )
  })

  app.post(routes.reportReceipt, async (c) => {
    const { deps, actor } = c.var
    const id = reportIn(c)
    const report = await reading(deps, actor, (db) => getReport(db, actor, id))
    authorize(reportPolicy, actor, 'receive', report)
    const form = readForm(c, receiveForm)
    if (!form.ok) return reportPage(c, { act: 'receive', ...form })
    const { book, again, accept } = form.value
    const entered = await receiveReport(deps, actor, { id, book, again })
    if (!entered.ok) return reportPage(c, { act: 'receive', values: form.values, errors: entered.refusals })
    const waiting = accept ? await reading(deps, actor, (db) => handedInOf(db, actor, report)) : null
    const accepted = waiting === null ? null : await acceptHandedIn(deps, actor, { ...waiting, reason: null })
    const also = accepted?.ok ? ' và ghi nhận đạt' : ''
    return redirect(
      c,
      href(routes.report, { id }),
      `Đã vào sổ văn bản đến số ${entered.value.number}${also}.`,
    )
  })
}
