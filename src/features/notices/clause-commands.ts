import type { AccountActor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { type ChangeKind, getClause, listClauses } from './clause-queries.ts'
import type { ClauseId, NoticeId } from './draft.ts'
import { orderOf, stateOf } from './notice.ts'
import { getNotice } from './notice-queries.ts'
import { noticePolicy } from './policy.ts'

export type ChangeInput = {
  readonly notice: NoticeId
  readonly number: string
  readonly byNotice: NoticeId
  /** The clause of the later notice that says so; null when it is the notice as a whole. */
  readonly byClause: string | null
  readonly kind: ChangeKind
  readonly explanation: string
}

/**
 * Records that a later notice amends, replaces or cancels a clause. Both stay readable; directives of a cancelled clause are cancelled by their
 * assigner, an act of its own.
 */
export const recordClauseChange = command('clause.record-change', async (tx, actor, input: ChangeInput) => {
  const { notice, clause } = await getClause(tx.db, actor, input.notice, input.number)
  authorize(noticePolicy, actor, 'record-change', null)
  if (actor.kind !== 'account')
    return refuse('not-a-person', 'Chỉ cán bộ đã đăng nhập mới ghi nhận được thay đổi.')
  const later = await getNotice(tx.db, actor, input.byNotice)
  if (stateOf(notice) !== 'issued' || stateOf(later) !== 'issued')
    return refuse('not-issued', 'Chỉ thông báo đã ban hành mới sửa đổi hoặc bị sửa đổi được.', 'byNotice')
  if (later.id === notice.id)
    return refuse(
      'same-notice',
      'Hãy chọn thông báo ban hành sau, không phải chính thông báo này.',
      'byNotice',
    )
  if (orderOf(later) < orderOf(notice))
    return refuse(
      'earlier',
      'Thông báo được chọn ban hành trước thông báo này nên không sửa đổi nó được.',
      'byNotice',
    )
  const byClause =
    input.byClause === null
      ? null
      : (await listClauses(tx.db, actor, later.id)).find((one) => one.number === input.byClause)
  if (byClause === undefined)
    return refuse('no-clause', `Thông báo được chọn không có mục ${input.byClause}.`, 'byClause')
  await saveClauseChange(tx, actor, {
    clause: clause.id,
    byNotice: later.id,
    byClause: byClause?.id ?? null,
    kind: input.kind,
    explanation: input.explanation,
  })
  await tx.announce({
    type: input.kind === 'cancel' ? 'clause.cancelled' : 'clause.changed',
    subject: { kind: 'notice', id: notice.id },
    data: {
      clause: clause.id,
      number: clause.number,
      kind: input.kind,
      byNotice: later.id,
      reason: input.explanation,
    },
  })
  return ok({ id: clause.id })
})

export type SavedChange = Pick<ChangeInput, 'byNotice' | 'kind' | 'explanation'> & {
  readonly clause: ClauseId
  readonly byClause: ClauseId | null
}

/** Writes down a change that somebody decided on; the command that does so announces it. */
export async function saveClauseChange(tx: Tx, actor: AccountActor, change: SavedChange): Promise<void> {
  await tx.db
    .insertInto('clause_change')
    .values({
      ward_id: actor.ward,
      id: newId<'ClauseChange'>(),
      clause_id: change.clause,
      by_notice_id: change.byNotice,
      by_clause_id: change.byClause,
      kind: change.kind,
      explanation: change.explanation,
      recorded_by: actor.account,
      recorded_at: tx.now,
    })
    .execute()
}
