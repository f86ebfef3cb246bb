import { ok, type Result } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { termForm, workoutQuery } from './input.ts'
import { WorkoutPage } from './pages/WorkoutPage.tsx'
import { calendarPolicy } from './policy.ts'
import { loadDeadlineRules } from './queries.ts'
import { type Workout, workOutPhrase, workOutTerm } from './workout.ts'

/** A deadline worked out for whoever drafts: nothing is kept, the question stands in the address. */
export const serveWorkout = (app: HttpApp): void => {
  app.get(routes.calendarWorkout, async (c) => {
    const { actor, deps, ward } = c.var
    authorize(calendarPolicy, actor, 'read', null)
    const query = readQuery(c, workoutQuery)
    const rules = await reading(deps, actor, (db) => loadDeadlineRules(db, ward.id))
    const today = todayOf(deps)
    const answer = answerTo()
    return c.var.page(
      { title: 'Tính hạn', breadcrumbs: [{ label: 'Lịch làm việc', href: href(routes.calendar) }] },
      <WorkoutPage values={query} answer={answer} today={today} />,
      answer === null || answer.ok ? 200 : 422,
    )

    function answerTo(): Result<readonly Workout[]> | null {
      if (query.cau !== '') return workOutPhrase(query.cau, rules, today)
      if (query.tu === '' && query.so === '') return null
      const term = termForm(query)
      return term.ok ? ok([workOutTerm(term.value.start, term.value, rules)]) : term
    }
  })
}
