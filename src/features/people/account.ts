import type { Role } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'

export type RoleGrant = { readonly role: Role; readonly unit: UnitId | null }
export type StandingRole = RoleGrant & { readonly id: Id<'AccountRole'>; readonly unitName: string | null }

export type Account = {
  readonly id: AccountId
  readonly signInName: string
  readonly name: string
  readonly position: string | null
  readonly phone: string | null
  readonly email: string | null
  /** The first password still waits to be changed, or none was ever issued. */
  readonly passwordState: 'none' | 'first' | 'own'
  /** The last day of a first password that still waits to be changed. */
  readonly firstPasswordUntil: IsoDate | null
  readonly deactivated: { readonly at: Date; readonly reason: string } | null
  readonly createdAt: Date
  readonly version: number
}

export type AccountFacts = Pick<Account, 'name' | 'position' | 'phone' | 'email'>

/** Nobody used it in time: it opens nothing any more. */
export const isLapsed = (
  { firstPasswordUntil: until }: Pick<Account, 'firstPasswordUntil'>,
  today: IsoDate,
): boolean => until !== null && until < today
