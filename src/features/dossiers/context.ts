import { type Id, parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import type { FormValues } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { DossierId } from './dossier.ts'
import type { DossierLater } from './later.ts'
import { type DossierAction, dossierPolicy } from './policy.ts'
import { type DossierView, getView } from './view-queries.ts'

export type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }
export type Abilities = Readonly<Record<DossierAction, boolean>>
export type Seen = {
  readonly view: DossierView
  readonly may: Abilities
}

export const idIn = <Kind extends string>(c: HttpContext, name: string): Id<Kind> =>
  found(parseId<Kind>(c.req.param(name)), name)
export const dossierIn = (c: HttpContext): DossierId => idIn<'Dossier'>(c, 'id')

/** The dossier in the address as this actor may see it. */
export async function seen(c: HttpContext, later: DossierLater): Promise<Seen> {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, (db) => getView(db, actor, dossierIn(c), later, deps.clock.now()))
  return { view, may: abilities(dossierPolicy, actor, view.dossier) }
}

/** The same for a form that only some may open. */
export async function seenFor(c: HttpContext, later: DossierLater, action: DossierAction): Promise<Seen> {
  const of = await seen(c, later)
  if (!of.may[action]) throw new Forbidden('dossier', action)
  return of
}

export const registerCrumb = { label: 'Sổ hồ sơ', href: href(routes.dossiers) }
export const crumbsOf = ({ dossier }: DossierView) => [
  registerCrumb,
  { label: dossier.code, href: href(routes.dossier, { id: dossier.id }) },
]

/** Back to the dossier with a sentence, or the form again with what was wrong. */
export function answered<T>(
  c: HttpContext,
  result: Result<T>,
  values: FormValues,
  again: (attempt: Attempt) => Promise<Response>,
  flash: string | ((value: T) => string),
  to: string = href(routes.dossier, { id: dossierIn(c) }),
): Promise<Response> | Response {
  if (!result.ok) return again({ values, errors: result.refusals })
  return redirect(c, to, typeof flash === 'string' ? flash : flash(result.value))
}
