import type { AccountId, UnitId, WardId } from './id.ts'

/** What a person may be in a ward; what that lets them do stands in the policy.ts of each feature. */
export const roles = [
  'it-admin',
  'clerk',
  'leader',
  'unit-head',
  'unit-officer',
  'group-head',
  'front',
  'note-taker',
  'inspector',
] as const
export type Role = (typeof roles)[number]

/** One role as it counts today. `unit` is null for roles of the whole ward; `for` names the absent person a substitute acts for. */
export type HeldRole = { readonly role: Role; readonly unit: UnitId | null; readonly for?: AccountId }

/** A person signed in, with the roles that count today, those held as a substitute included. */
export type AccountActor = {
  readonly kind: 'account'
  readonly ward: WardId
  readonly account: AccountId
  readonly name: string
  readonly roles: readonly HeldRole[]
}
/** A scheduled job or a command line of the operator. */
export type SystemActor = { readonly kind: 'system'; readonly ward: WardId }
/** Somebody on the public pages. */
export type PublicActor = { readonly kind: 'public'; readonly ward: WardId }

export type Actor = AccountActor | SystemActor | PublicActor

/** What acts for a ward without a person: a job, the command line. */
export const systemActor = (ward: WardId): SystemActor => ({ kind: 'system', ward })
/** Whoever looks at a ward’s public pages. */
export const publicActor = (ward: WardId): PublicActor => ({ kind: 'public', ward })

/** The account behind the actor, or null when it is the system or the public. */
export const accountOf = (actor: Actor): AccountId | null => (actor.kind === 'account' ? actor.account : null)

/** Whether the actor holds one of the `wanted` roles today, for whatever unit; never the system or the public. */
export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  actor.kind === 'account' && actor.roles.some((held) => wanted.includes(held.role))

/** The units the actor works in, through any of the `wanted` roles (all roles when none is named). Without doubles. */
export const unitsOf = (actor: Actor, ...wanted: readonly Role[]): readonly UnitId[] =>
  actor.kind !== 'account'
    ? []
    : [
        ...new Set(
          actor.roles
            .filter((held) => wanted.length === 0 || wanted.includes(held.role))
            .flatMap((held) => (held.unit === null ? [] : [held.unit])),
        ),
      ]

/** The absent person for whom the actor holds one of the `wanted` roles only as a substitute; null when the role is the actor's own. */
export function actingFor(actor: Actor, unit: UnitId | null, ...wanted: readonly Role[]): AccountId | null {
  if (actor.kind !== 'account') return null
  const held = actor.roles.filter((h) => wanted.includes(h.role) && (unit === null || h.unit === unit))
  return held.some((h) => h.for === undefined) ? null : (held[0]?.for ?? null)
}
