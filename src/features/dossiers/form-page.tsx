import type { VNode } from 'preact'
import type { HttpContext } from '#platform/http/context.ts'
import { type Attempt, crumbsOf, seenFor } from './context.ts'
import type { DossierLater } from './later.ts'
import type { DossierAction } from './policy.ts'
import type { DossierView } from './view-queries.ts'

type State = {
  readonly values: NonNullable<Attempt['values']>
  readonly errors: NonNullable<Attempt['errors']>
}

/** A form of its own page, for those who may; 422 with what was typed when it was refused. */
export function formPage(
  later: DossierLater,
  action: DossierAction,
  title: string,
  form: (
    view: DossierView,
    state: State,
    c: HttpContext,
    may: Readonly<Record<DossierAction, boolean>>,
  ) => VNode,
) {
  return async (c: HttpContext, { values = {}, errors = [] }: Attempt = {}): Promise<Response> => {
    const { view, may } = await seenFor(c, later, action)
    return c.var.page(
      { title, breadcrumbs: crumbsOf(view) },
      form(view, { values, errors }, c, may),
      errors.length === 0 ? 200 : 422,
    )
  }
}
