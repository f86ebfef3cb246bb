import type { z } from 'zod'
import type { Result } from '#domain/result.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { routes } from '#routes'
import { namedOptions } from '#ui/options.ts'
import { addOneDeliverable } from './deliverable-commands.ts'
import type { Part } from './directive.ts'
import { blank, carriedOut, done, formPage } from './form-routes.tsx'
import { listLastAnswers } from './history-queries.ts'
import { deliverableForm, reasonForm, replaceForm, unitForm } from './input.ts'
import { directiveIn, partIn } from './page-routes.tsx'
import { AddDeliverablePage } from './pages/AddDeliverablePage.tsx'
import { AddUnitPage } from './pages/AddUnitPage.tsx'
import type { FormPageState } from './pages/FormPage.tsx'
import { type PartChoice, PartDecisionPage } from './pages/PartDecisionPage.tsx'
import { addCoordinatingUnit, askPartAgain, replacePartUnit, waiveOnePart } from './part-decision-commands.ts'

/** What the assigner decides about who does what. */
export function serveParts(app: HttpApp): void {
  app.get(routes.directivePartUnit, (c) => decisionPage(c))

  decision(app, routes.directivePartAgain, 'again', reasonForm, 'Đã yêu cầu lại.', (c, value) =>
    askPartAgain(c.var.deps, c.var.actor, { ...ofPart(c), ...value }),
  )
  decision(app, routes.directivePartUnit, 'replace', replaceForm, 'Đã đổi đơn vị.', (c, value) =>
    replacePartUnit(c.var.deps, c.var.actor, { ...ofPart(c), ...value }),
  )
  decision(app, routes.directivePartWaiver, 'waive', reasonForm, 'Đã miễn phần việc.', (c, value) =>
    waiveOnePart(c.var.deps, c.var.actor, { ...ofPart(c), ...value }),
  )

  app.get(routes.directiveUnits, (c) => addUnitPage(c, blank))
  app.post(routes.directiveUnits, async (c) => {
    const refused = await carriedOut(c, unitForm, (value) =>
      addCoordinatingUnit(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    )
    return refused === null ? done(c, 'Đã giao thêm đơn vị phối hợp.') : addUnitPage(c, refused)
  })

  app.get(routes.directiveDeliverables, (c) => addDeliverablePage(c, blank))
  app.post(routes.directiveDeliverables, async (c) => {
    const refused = await carriedOut(c, deliverableForm, (value) =>
      addOneDeliverable(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    )
    return refused === null ? done(c, 'Đã yêu cầu thêm sản phẩm.') : addDeliverablePage(c, refused)
  })
}

const ofPart = (c: HttpContext) => ({ directive: directiveIn(c), part: partIn(c) })

function decision<Fields>(
  app: HttpApp,
  path: string,
  form: PartChoice,
  fields: z.ZodType<Fields>,
  said: string,
  run: (c: HttpContext, value: Fields) => Promise<Result<unknown>>,
): void {
  app.post(path, async (c: HttpContext) => {
    const refused = await carriedOut(c, fields, (value) => run(c, value))
    return refused === null ? done(c, said) : decisionPage(c, { form, ...refused })
  })
}

type RefusedDecision = FormPageState & { readonly form: PartChoice }

const decisionPage = (c: HttpContext, refused?: RefusedDecision) =>
  formPage(c, 'decide-part', refused ?? blank, async ({ directive, acts }) => {
    const part = acts.find((act) => act.part.id === partIn(c))?.part
    if (part === undefined) return null
    const { deps, actor } = c.var
    const { units, answers } = await reading(deps, actor, async (db) => ({
      units: await listUnits(db, actor, { openOn: todayOf(c.var.deps) }),
      answers: await listLastAnswers(db, actor, directive.id),
    }))
    const taken = new Set(directive.parts.map(({ unit }) => unit))
    const last = answers.find((answer) => answer.part === part.id)
    const content = (
      <PartDecisionPage
        directive={directive}
        part={part}
        refusal={part.state === 'refused' ? (last?.reason ?? null) : null}
        choices={choicesFor(part)}
        units={namedOptions(units.filter(({ id }) => !taken.has(id)))}
        refused={refused}
      />
    )
    return { title: 'Quyết định phần việc', content }
  })

/** A finished part can only be sent back; the lead's part can never be waived. */
function choicesFor({ state, role }: Part): readonly PartChoice[] {
  if (state === 'done') return ['again']
  const again: readonly PartChoice[] = state === 'refused' ? ['again'] : []
  return [...again, 'replace', ...(role === 'lead' ? [] : ['waive' as const])]
}

const addUnitPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'add-unit', state, async ({ directive }) => {
    const { deps, actor } = c.var
    const units = await reading(deps, actor, (db) => listUnits(db, actor, { openOn: todayOf(c.var.deps) }))
    const taken = new Set(directive.parts.map(({ unit }) => unit))
    const choices = namedOptions(units.filter(({ id }) => !taken.has(id)))
    const content = <AddUnitPage {...state} directive={directive} units={choices} />
    return { title: 'Giao thêm đơn vị phối hợp', content }
  })

const addDeliverablePage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'add-deliverable', state, ({ directive }) => ({
    title: 'Yêu cầu thêm sản phẩm',
    content: <AddDeliverablePage {...state} directive={directive} />,
  }))
