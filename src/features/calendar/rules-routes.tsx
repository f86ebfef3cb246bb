import { can } from '#domain/permission.ts'
import type { Refused } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { hoursForm, lenientForm, remindersForm } from './input.ts'
import { type Attempts, RulesPage } from './pages/RulesPage.tsx'
import { calendarPolicy } from './policy.ts'
import { loadDeadlineRules } from './queries.ts'
import { setLenientDeadlines, setOfficeHours, setReminderDays } from './rules-commands.ts'

/** How the ward counts: the meaning of "trước ngày", the reminders, the office hours. */
export const serveRules = (app: HttpApp): void => {
  app.get(routes.calendarRules, async (c) => {
    authorize(calendarPolicy, c.var.actor, 'read', null)
    return rulesPage(c)
  })

  app.post(routes.calendarLenient, async (c) => {
    const form = readForm(c, lenientForm)
    if (!form.ok) return rulesPage(c, { lenient: form })
    const result = await setLenientDeadlines(c.var.deps, c.var.actor, form.value)
    return result.ok ? saved(c) : rulesPage(c, { lenient: refused(form, result) })
  })

  app.post(routes.calendarReminders, async (c) => {
    const form = readForm(c, remindersForm)
    if (!form.ok) return rulesPage(c, { reminders: form })
    const result = await setReminderDays(c.var.deps, c.var.actor, form.value)
    return result.ok ? saved(c) : rulesPage(c, { reminders: refused(form, result) })
  })

  app.post(routes.calendarHours, async (c) => {
    const form = readForm(c, hoursForm)
    if (!form.ok) return rulesPage(c, { hours: form })
    const result = await setOfficeHours(c.var.deps, c.var.actor, form.value)
    return result.ok ? saved(c) : rulesPage(c, { hours: refused(form, result) })
  })
}

async function rulesPage(c: HttpContext, attempts: Attempts = {}) {
  const { actor, deps, ward } = c.var
  const rules = await reading(deps, actor, (db) => loadDeadlineRules(db, ward.id))
  return c.var.page(
    {
      title: 'Cách tính hạn của phường',
      breadcrumbs: [{ label: 'Lịch làm việc', href: href(routes.calendar) }],
    },
    <RulesPage
      hours={rules.calendar.officeHours}
      lenient={rules.lenient}
      reminderDays={rules.reminderDays}
      mayChangeHours={can(calendarPolicy, actor, 'change', null)}
      mayChangeRules={can(calendarPolicy, actor, 'set-deadline-rules', null)}
      attempts={attempts}
    />,
    Object.keys(attempts).length === 0 ? 200 : 422,
  )
}

const refused = <Form extends { readonly values: object }>(form: Form, result: Refused) => ({
  values: form.values as Form['values'],
  errors: result.refusals,
})

const saved = (c: HttpContext) => redirect(c, href(routes.calendarRules), 'Đã lưu.')
