import { type Actor, accountOf } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { Forbidden } from '#platform/errors.ts'
import { ruleLabel, valueWords } from '../messages.ts'
import { formatPolicy } from '../policy.ts'
import { loadRules } from '../queries.ts'
import type { Correction, CorrectionId, WardRules } from '../rules/correction.ts'
import { endOf } from '../rules/regime.ts'
import type { Regime, RuleKey, RuleValues } from '../rules/rule.ts'

type Row = { readonly regime: Regime; readonly key: RuleKey }

export type CorrectInput = Row & {
  readonly value: RuleValues[RuleKey]
  readonly from: IsoDate
  readonly source: string
  /** The newest word on the row as the form showed it; null: none. */
  readonly seen: CorrectionId | null
}

/** From a day on another value holds in place of the row, for papers that are issued after this moment. */
export const correctRule = command('format.correct', async (tx, actor, input: CorrectInput) => {
  authorize(formatPolicy, actor, 'correct', null)
  const day = fitting(input)
  if (!day.ok) return day
  const newest = await unseen(tx, actor, input)
  if (!newest.ok) return newest
  return add(tx, actor, { ...input, act: 'corrected' })
})

export type RestoreInput = Row & { readonly reason: string; readonly seen: CorrectionId | null }

/** The row of the regime holds again. */
export const restoreRule = command('format.restore', async (tx, actor, input: RestoreInput) => {
  authorize(formatPolicy, actor, 'correct', null)
  const newest = await unseen(tx, actor, input)
  if (!newest.ok) return newest
  if (newest.value?.act !== 'corrected')
    return refuse('not-corrected', 'Quy định này đang theo văn bản gốc, không có gì để bỏ.')
  const { regime, key, reason } = input
  return add(tx, actor, { regime, key, act: 'restored', value: null, from: regime.from, source: reason })
})

function fitting({ regime, from }: CorrectInput): Result<IsoDate> {
  const last = endOf(regime)
  if (from >= regime.from && (last === null || from <= last)) return ok(from)
  const until = last === null ? '' : ` đến ngày ${formatDate(last)}`
  return refuse(
    'outside',
    `${regime.name} áp dụng cho văn bản từ ngày ${formatDate(regime.from)}${until}. Hãy chọn một ngày trong khoảng đó.`,
    'from',
  )
}

/** The newest word on the row, when it is the one that was seen; nobody else adds one until the transaction ends. */
async function unseen(
  tx: Tx,
  actor: Actor,
  { regime, key, seen }: Row & { readonly seen: CorrectionId | null },
): Promise<Result<Correction | null>> {
  await tx.db.selectFrom('ward').select('id').where('id', '=', actor.ward).forNoKeyUpdate().execute()
  const newest = newestOn(await loadRules(tx.db, actor.ward), regime, key)
  return (newest?.id ?? null) === seen
    ? ok(newest)
    : refuse('stale', 'Có người vừa sửa quy định này. Hãy xem lại quy định đang áp dụng rồi sửa lần nữa.')
}

const newestOn = (ward: WardRules, regime: Regime, key: RuleKey): Correction | null =>
  ward.findLast((one) => one.regime === regime.key && one.key === key) ?? null

type Added = Row & {
  readonly act: Correction['act']
  readonly value: RuleValues[RuleKey] | null
  readonly from: IsoDate
  readonly source: string
}

async function add(tx: Tx, actor: Actor, { regime, key, act, value, from, source }: Added) {
  const id = newId<'FormatRule'>()
  const account = accountOf(actor)
  if (account === null) throw new Forbidden('format', 'not a person')
  await tx.db
    .insertInto('format_rule')
    .values({
      ward_id: actor.ward,
      id,
      regime: regime.key,
      key,
      act,
      value: act === 'restored' ? null : JSON.stringify(value),
      from_day: from,
      source,
      by_account: account,
      at: tx.now,
    })
    .execute()
  await tx.announce({
    type: act === 'corrected' ? 'format.corrected' : 'format.restored',
    subject: { kind: 'format', id },
    data: {
      regime: regime.name,
      formatRule: ruleLabel(key),
      ...(act === 'restored'
        ? { reason: source }
        : { becomes: valueWords({ key, value }), fromDate: from, source }),
    },
  })
  return ok({ id })
}
