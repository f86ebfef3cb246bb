import type { DayOff } from '#domain/calendar.ts'
import { formatDate, type IsoDate, parseIsoDate, yearOf } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { removeCalendarDay, setCalendarDay } from './commands.ts'
import { checkDay, withDay, withoutDay } from './day.ts'
import type { CalendarImpact, ImpactRow } from './impact.ts'
import { dayForm, dayQuery, removalForm } from './input.ts'
import { DayFormPage } from './pages/DayFormPage.tsx'
import { DayPreviewPage } from './pages/DayPreviewPage.tsx'
import { DayRemovalPage } from './pages/DayRemovalPage.tsx'
import { calendarPolicy } from './policy.ts'
import { findDay, loadCalendar } from './queries.ts'

const breadcrumbs = [{ label: 'Lịch làm việc', href: href(routes.calendar) }]

/** A day is proposed, previewed with what it would change, and only then written. */
export const serveCalendarDays = (app: HttpApp, impact: CalendarImpact): void => {
  app.get(routes.calendarDays, async (c) => {
    authorize(calendarPolicy, c.var.actor, 'change', null)
    return formPage(c, await proposalOf(c))
  })

  app.post(routes.calendarDays, async (c) => {
    authorize(calendarPolicy, c.var.actor, 'change', null)
    const form = readForm(c, dayForm)
    if (!form.ok) return formPage(c, form.values, form.errors)
    const { day, step, seen } = form.value
    const checked = checkDay(day)
    if (!checked.ok) return formPage(c, form.values, checked.refusals)
    if (step === 'preview') return previewPage(c, impact, day)
    const result = await setCalendarDay(c.var.deps, c.var.actor, { day, seen })
    if (!result.ok) return previewPage(c, impact, day, result.refusals)
    return redirect(c, yearHref(day), `Đã ghi ngày ${formatDate(day.date)} vào lịch.`)
  })

  app.get(routes.calendarDayEnd, async (c) => {
    authorize(calendarPolicy, c.var.actor, 'change', null)
    return removalPage(c, impact)
  })

  app.post(routes.calendarDayEnd, async (c) => {
    authorize(calendarPolicy, c.var.actor, 'change', null)
    const date = found(parseIsoDate(c.req.param('date')), 'calendar day')
    const form = readForm(c, removalForm)
    if (!form.ok) return removalPage(c, impact, form.errors)
    const result = await removeCalendarDay(c.var.deps, c.var.actor, { date, seen: form.value.seen })
    if (!result.ok) return removalPage(c, impact, result.refusals)
    return redirect(c, yearHref({ date }), `Đã bỏ ngày ${formatDate(date)} khỏi lịch.`)
  })
}

/** The day as it stands, overlaid with what the clerk had proposed before coming back from the preview. */
async function proposalOf(c: HttpContext): Promise<FormValues> {
  const { deps, actor, ward } = c.var
  const { ngay, loai, ten, cancu, tinhtrang } = readQuery(c, dayQuery)
  const date = parseIsoDate(ngay)
  const day = date === null ? undefined : await reading(deps, actor, (db) => findDay(db, ward.id, date))
  return {
    date: ngay,
    kind: loai ?? day?.kind ?? '',
    name: ten ?? day?.name ?? '',
    source: cancu ?? day?.source ?? '',
    status: tinhtrang ?? day?.status ?? '',
  }
}

const formPage = (c: HttpContext, values: FormValues, errors: readonly Refusal[] = []) =>
  c.var.page(
    { title: 'Ngày nghỉ, ngày làm bù', breadcrumbs },
    <DayFormPage values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )

async function previewPage(
  c: HttpContext,
  impact: CalendarImpact,
  day: DayOff,
  errors: readonly Refusal[] = [],
) {
  const { deps, actor, ward } = c.var
  const { before, rows } = await reading(deps, actor, async (db) => {
    const calendar = await loadCalendar(db, ward.id)
    const changed = await impact(db, actor, calendar, withDay(calendar, day))
    return { before: calendar.days.get(day.date), rows: stillAhead(changed, todayOf(deps)) }
  })
  return c.var.page(
    { title: 'Xem trước thay đổi lịch', breadcrumbs, wide: true },
    <DayPreviewPage before={before} after={day} impact={rows} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

async function removalPage(c: HttpContext, impact: CalendarImpact, errors: readonly Refusal[] = []) {
  const { deps, actor, ward } = c.var
  const date = found(parseIsoDate(c.req.param('date') ?? ''), 'calendar day')
  const { day, rows } = await reading(deps, actor, async (db) => {
    const calendar = await loadCalendar(db, ward.id)
    const standing = found(calendar.days.get(date), 'calendar day')
    const changed = await impact(db, actor, calendar, withoutDay(calendar, date))
    return { day: standing, rows: stillAhead(changed, todayOf(deps)) }
  })
  return c.var.page(
    { title: `Bỏ ngày ${formatDate(date)} khỏi lịch`, breadcrumbs, wide: true },
    <DayRemovalPage day={day} impact={rows} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

/** A reminder that went out already does so on no calendar again. */
const stillAhead = (rows: readonly ImpactRow[], today: IsoDate): readonly ImpactRow[] =>
  rows.filter(({ kind, before, after }) => kind === 'issued' || before >= today || after >= today)

const yearHref = ({ date }: Pick<DayOff, 'date'>): string => href(routes.calendar, {}, { nam: yearOf(date) })
