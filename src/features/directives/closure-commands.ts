import { dateInVietnam } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import type { ClauseId, NoticeId } from '#features/notices/index.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { cancel, close, type Redo, reopen } from './closure.ts'
import type { DirectiveId } from './directive.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { isIssued } from './notice-queries.ts'
import { addPartEvent } from './part-commands.ts'
import { directivePolicy } from './policy.ts'
import { announceAct, saveFacts } from './save-commands.ts'

export type CloseInput = { readonly directive: DirectiveId; readonly summary: string }

/** Refused while anything asked for is open; says which. */
export const closeDirective = command('directive.close', async (tx, actor, input: CloseInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'close', null)
  const on = dateInVietnam(tx.now)
  const decision = close(directive, on)
  if (!decision.ok) return decision
  const { onTime, directive: closed } = decision.value
  const by = personOf(actor)
  await tx.db
    .insertInto('closure')
    .values({
      ward_id: actor.ward,
      id: newId<'Closure'>(),
      directive_id: directive.id,
      summary: input.summary,
      on_time: onTime,
      closed_by: by,
      closed_at: tx.now,
    })
    .execute()
  await saveFacts(tx, actor, directive, closed, {
    result_summary: input.summary,
    closed_at: tx.now,
    closed_by: by,
    closed_on: on,
  })
  const data = { summary: input.summary, onTime }
  await announceAct(tx, actor, directive, { type: 'directive.closed', data })
  return ok({ id: directive.id })
})

export type ReopenInput = { readonly directive: DirectiveId; readonly redo: Redo; readonly reason: string }

/** Undoes the closing; the closure stays on record. */
export const reopenDirective = command('directive.reopen', async (tx, actor, input: ReopenInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'reopen', null)
  const decision = reopen(directive, input.redo, tx.now)
  if (!decision.ok) return decision
  await tx.db
    .updateTable('closure')
    .set({ reopened_by: personOf(actor), reopened_at: tx.now, reopen_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('directive_id', '=', directive.id)
    .where('reopened_at', 'is', null)
    .execute()
  const after = decision.value
  const parts = after.parts.filter((part) => !directive.parts.includes(part))
  for (const part of parts) await addPartEvent(tx, actor, part, 'reopened', input.reason)
  await saveFacts(tx, actor, directive, after, {
    result_summary: null,
    closed_at: null,
    closed_by: null,
    closed_on: null,
  })
  const deliverables = after.deliverables.filter((one) => !directive.deliverables.includes(one))
  await announceAct(tx, actor, directive, {
    type: 'directive.reopened',
    data: {
      reason: input.reason,
      deliverables: deliverables.map(({ type }) => type),
      units: parts.map(({ unit }) => unit),
    },
  })
  return ok({ id: directive.id })
})

export type CancelInput = {
  readonly directive: DirectiveId
  readonly reason: string
  /** The later notice that takes it back, and its clause. */
  readonly notice: NoticeId | null
  readonly clause: ClauseId | null
}

export const cancelDirective = command('directive.cancel', async (tx, actor, input: CancelInput) => {
  const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
  authorize(directivePolicy, actor, 'cancel', null)
  if (input.notice !== null && !(await isIssued(tx.db, actor, input.notice, input.clause)))
    return refuse('notice-unknown', 'Không tìm thấy thông báo này trong sổ. Xin chọn lại.', 'notice')
  const decision = cancel(directive)
  if (!decision.ok) return decision
  const { reason, notice, clause } = input
  await tx.db
    .insertInto('cancellation')
    .values({
      ward_id: actor.ward,
      directive_id: directive.id,
      by_notice_id: notice,
      by_clause_id: clause,
      reason,
      cancelled_by: personOf(actor),
      cancelled_at: tx.now,
    })
    .execute()
  await saveFacts(tx, actor, directive, decision.value, { cancelled_at: tx.now })
  const data = { reason, notice, clause }
  await announceAct(tx, actor, directive, { type: 'directive.cancelled', data })
  return ok({ id: directive.id })
})
