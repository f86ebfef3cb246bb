import { accountOf } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { sessionPolicy } from './policy.ts'

/** Ends one session of the person, the present one or one on another device. */
export const endSession = command(
  'session.end',
  async (tx, actor, input: { readonly session: Id<'Session'> }) => {
    authorize(sessionPolicy, actor, 'end-own', null)
    const account = accountOf(actor)
    if (account === null) throw new Forbidden(sessionPolicy.name, 'end-own')
    const ended = await tx.db
      .deleteFrom('session')
      .where('ward_id', '=', actor.ward)
      .where('account_id', '=', account)
      .where('id', '=', input.session)
      .executeTakeFirst()
    if (ended.numDeletedRows === 0n) throw new NotFound('session')
    await tx.announce({
      type: 'account.signed-out',
      subject: { kind: 'account', id: account },
      data: { session: input.session },
    })
    return ok(null)
  },
)

/** Ends every session of the person, the present one included. */
export const signOutEverywhere = command('session.end-all', async (tx, actor, _input: null) => {
  authorize(sessionPolicy, actor, 'end-own', null)
  const account = accountOf(actor)
  if (account === null) throw new Forbidden(sessionPolicy.name, 'end-own')
  const ended = await tx.db
    .deleteFrom('session')
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', account)
    .executeTakeFirst()
  await tx.announce({
    type: 'account.signed-out-everywhere',
    subject: { kind: 'account', id: account },
    data: { sessions: Number(ended.numDeletedRows) },
  })
  return ok(null)
})
