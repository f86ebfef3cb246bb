import { newId } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command } from '#platform/command.ts'
import type { ExchangeBody, ExchangeBodyId } from './body.ts'
import { getBody } from './body-queries.ts'
import { exchangePolicy } from './policy.ts'

export type BodyInput = Omit<ExchangeBody, 'id'> & { readonly id: ExchangeBodyId | null }

/** A body is written down, or what is known of it put right. Packages already made keep what they were made with. */
export const saveBody = command('exchange.save-body', async (tx, actor, input: BodyInput) => {
  authorize(exchangePolicy, actor, 'keep-bodies', null)
  const id = input.id ?? newId<'ExchangeBody'>()
  const facts = {
    name: input.name,
    organ_id: input.organId,
    in_charge: input.inCharge,
    own: input.own,
    unit_id: input.unit,
    note: input.note,
    closed_at: input.closed ? tx.now : null,
  }
  if (input.id === null)
    await tx.db
      .insertInto('exchange_body')
      .values({ ward_id: actor.ward, id, ...facts })
      .execute()
  else {
    const before = await getBody(tx.db, actor, input.id)
    const { numUpdatedRows } = await tx.db
      .updateTable('exchange_body')
      .set({ ...facts, version: before.version + 1 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .where('version', '=', input.version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return staleRefusal(tx.db, actor.ward, id)
  }
  await tx.announce({
    type: 'exchange.body-saved',
    subject: { kind: 'exchange-body', id },
    data: { name: input.name, organId: input.organId, ...(input.closed ? { closed: true } : {}) },
  })
  return ok({ id })
})
