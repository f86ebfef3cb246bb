import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import { receivingRoles } from './policy.ts'

/** The Party Office and the leaders see every sending; nobody else sees one as such. */
export const seesDispatches = (actor: Actor): RawBuilder<SqlBool> =>
  actor.kind === 'system' || hasRole(actor, 'clerk', 'leader') ? sql<SqlBool>`true` : sql<SqlBool>`false`

/** A unit's own entry of a sending, until it was taken out: nothing of anybody else's. */
export const ownEntries =
  (actor: Actor) =>
  (where: ExpressionBuilder<DB, 'dispatch_recipient'>): Expression<SqlBool> => {
    const units = unitsOf(actor, ...receivingRoles)
    if (units.length === 0) return sql<SqlBool>`false`
    return where.and([
      where('dispatch_recipient.unit_id', 'in', [...units]),
      sql<SqlBool>`not exists (select from dispatch_removal removal where removal.ward_id = dispatch_recipient.ward_id
        and removal.recipient_id = dispatch_recipient.id)`,
    ])
  }

const order = sql.lit('{received,read,acknowledged,done}')

/** Inside a query on `dispatch` and a recipient called `r`: the recipient is still one, and has reached what is asked or not. */
export const counts = sql<SqlBool>`not exists (select from dispatch_removal x where x.ward_id = r.ward_id and x.recipient_id = r.id)`
export const reached = sql<SqlBool>`exists (select from dispatch_receipt x where x.ward_id = r.ward_id and x.recipient_id = r.id
  and x.voided_at is null and array_position(${order}::text[], x.stage) >= array_position(${order}::text[], dispatch.required))`

/** Inside a query on `dispatch`: a later edition of its line is on its way. */
export const superseded = sql<boolean>`exists (select from dispatch later where later.ward_id = dispatch.ward_id
  and later.line = dispatch.line and later.edition > dispatch.edition)`
