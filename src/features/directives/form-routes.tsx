import type { VNode } from 'preact'
import type { z } from 'zod'
import { can } from '#domain/permission.ts'
import type { Result } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpContext } from '#platform/http/context.ts'
import { type ReadForm, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { type Act, type ActOf, isOf, possibleActs } from './acts.ts'
import type { Directive, PartId } from './directive.ts'
import { getDirective } from './load-queries.ts'
import { directiveIn, directivePage, registerCrumb } from './page-routes.tsx'
import type { FormPageState } from './pages/FormPage.tsx'
import { partOf } from './part-commands.ts'
import { type DirectiveAction, directivePolicy, type PartAction, partPolicy } from './policy.ts'

export const blank: FormPageState = { values: {}, errors: [] }

/** Acts whose forms have a page of their own, and the ability each needs. */
const abilities = {
  close: 'close',
  reopen: 'reopen',
  cancel: 'cancel',
  edit: 'edit',
  'add-unit': 'decide-part',
  'decide-part': 'decide-part',
  'add-deliverable': 'decide-submission',
} as const satisfies Record<string, DirectiveAction>
type FormKind = keyof typeof abilities | 'hand-in' | 'ask-extension'

type Shown<Kind extends FormKind> = {
  readonly directive: Directive
  /** What of this kind the reader can do now; at least one. */
  readonly acts: readonly (Act & ActOf<Kind>)[]
}
type FormContent = { readonly title: string; readonly content: VNode }

/**
 * The page with the form of one act. 403 for people who may never do it. When the directive's state no longer allows it, the reader is led
 * back to the directive, which says why a form sent meanwhile was refused.
 */
export async function formPage<Kind extends FormKind>(
  c: HttpContext,
  kind: Kind,
  state: FormPageState,
  render: (shown: Shown<Kind>) => FormContent | null | Promise<FormContent | null>,
): Promise<Response> {
  const { deps, actor } = c.var
  const directive = await reading(deps, actor, (db) => getDirective(db, actor, directiveIn(c)))
  const may =
    kind === 'hand-in' || kind === 'ask-extension'
      ? directive.parts.some((part) => can(partPolicy, actor, kind, part))
      : can(directivePolicy, actor, abilities[kind as keyof typeof abilities], null)
  if (!may) throw new Forbidden('directive', kind)
  const acts = possibleActs(actor, directive).filter(isOf(kind))
  const shown = acts.length === 0 ? null : await render({ directive, acts })
  const back = href(routes.directive, { id: directive.id })
  if (shown === null)
    return state.errors.length === 0 ? redirect(c, back) : directivePage(c, { form: kind, ...state })
  const { title, content } = shown
  const breadcrumbs = [registerCrumb, { label: directive.code, href: back }, { label: title }]
  return c.var.page(
    { title: `${title} ${directive.code}`, breadcrumbs },
    content,
    state.errors.length === 0 ? 200 : 422,
  )
}

/** Reads the form and carries it out: what it gave, or the state in which its page is shown again. */
export async function carriedOut<Fields>(
  c: HttpContext,
  fields: z.ZodType<Fields>,
  run: (value: Fields) => Promise<Result<unknown>>,
): Promise<FormPageState | null> {
  const form: ReadForm<Fields> = readForm(c, fields)
  if (!form.ok) return form
  const result = await run(form.value)
  return result.ok ? null : { values: form.values, errors: result.refusals }
}

/** The files of a form about a part, kept only for whoever may do this: nobody else leaves bytes behind. */
export async function partUploads(c: HttpContext, part: PartId, action: PartAction) {
  const { deps, actor } = c.var
  const directive = await reading(deps, actor, (db) => getDirective(db, actor, directiveIn(c)))
  authorize(partPolicy, actor, action, partOf(directive, part))
  return storeUploads(deps, c.var.form.files['files'] ?? [], 'files')
}

/** To the directive's page, with a word on what was done. */
export const done = (c: HttpContext, said: string): Response =>
  redirect(c, href(routes.directive, { id: directiveIn(c) }), said)
