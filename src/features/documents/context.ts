import type { Actor } from '#domain/actor.ts'
import { parseId, type UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { found } from '#platform/errors.ts'
import type { HttpContext } from '#platform/http/context.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import type { DocumentId } from './document.ts'
import { documentPolicy } from './policy.ts'

export const crumbs = [{ label: 'Soạn văn bản', href: href(routes.documents) }]

/** A form that was refused, to be shown again where it stood. */
export type Refused = {
  readonly act: string
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const documentIn = (c: HttpContext): DocumentId =>
  found(parseId<'Document'>(c.req.param('id')), 'document')

/** Whose papers somebody may read at all: the office's (null) or those of their units. Which ones is a matter of reach. */
export const mayReadAny = (actor: Actor): boolean =>
  actor.kind === 'account' &&
  [null, ...actor.roles.map(({ unit }) => unit)].some((unit) => can(documentPolicy, actor, 'read', { unit }))

/** Whether somebody may begin a paper: of the office, or of a unit of theirs. */
export const mayDraftAny = (actor: Actor): boolean => unitsToDraftFor(actor).length > 0

/** Whose papers somebody may begin: null for the Party Office's. */
export const unitsToDraftFor = (actor: Actor): readonly (UnitId | null)[] =>
  actor.kind !== 'account'
    ? []
    : [...new Set([null, ...actor.roles.map(({ unit }) => unit)])].filter((unit) =>
        can(documentPolicy, actor, 'draft', { unit }),
      )
