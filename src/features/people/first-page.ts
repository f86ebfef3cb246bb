import { type Actor, hasRole } from '#domain/actor.ts'
import { href, routes } from '#routes'

/** Where a person's day begins. */
export function firstPage(actor: Actor): string {
  if (actor.kind !== 'account') return href(routes.signIn)
  if (hasRole(actor, 'leader')) return href(routes.leader)
  if (hasRole(actor, 'clerk')) return href(routes.directives)
  if (hasRole(actor, 'unit-head', 'unit-officer', 'group-head')) return href(routes.directivesMine)
  if (hasRole(actor, 'it-admin')) return href(routes.accounts)
  if (hasRole(actor, 'front', 'note-taker')) return href(routes.directives)
  if (hasRole(actor, 'inspector')) return href(routes.restrictedPetitions)
  return href(routes.account)
}
