import { accountOf } from '#domain/actor.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { listCodes } from './code-queries.ts'
import { codeOf, type ExchangeCode } from './codes.ts'
import { exchangePolicy } from './policy.ts'

/** The ward says what a code is, and whether somebody has compared it with the axis. */
export const saveCode = command(
  'exchange.save-code',
  async (tx, actor, { list, key, code, detail, verified }: Omit<ExchangeCode, 'name'>) => {
    authorize(exchangePolicy, actor, 'keep-bodies', null)
    const before = codeOf(await listCodes(tx.db, actor), list, key)
    const by = accountOf(actor)
    if (before === undefined || by === null)
      return refuse('no-such-code', 'Không có mã này. Hãy tải lại trang.')
    const said = { code, detail, verified, saved_by: by, saved_at: tx.now }
    await tx.db
      .insertInto('exchange_code')
      .values({ ward_id: actor.ward, list, key, ...said })
      .onConflict((conflict) => conflict.columns(['ward_id', 'list', 'key']).doUpdateSet(said))
      .execute()
    await tx.announce({
      type: 'exchange.code-saved',
      subject: { kind: 'exchange-code', id: null },
      data: {
        name: before.name,
        from: { code: before.code, detail: before.detail },
        to: { code, detail },
        ...(verified ? { verified } : {}),
      },
    })
    return ok(null)
  },
)
