import type { IsoDate } from '#domain/date.ts'
import { ok, type Refusal, type Refused, type Result, refuse } from '#domain/result.ts'
import {
  closedOnTime,
  type DeliverableId,
  type Directive,
  type Hindrance,
  hindrances,
  isOpen,
  type PartId,
} from './directive.ts'
import { deliverableTitle } from './messages.ts'
import { notOpen } from './part.ts'
import { settled } from './settle.ts'

export type Closed = { readonly directive: Directive; readonly onTime: boolean | null }

/** Refused while anything asked for is open, naming each thing. */
export function close(directive: Directive, on: IsoDate): Result<Closed> {
  if (!isOpen(directive)) return notOpen(directive)
  const [first, ...others] = hindrances(directive).map(refusalOf)
  if (first !== undefined) return { ok: false, refusals: [first, ...others] }
  return ok({ directive: { ...directive, status: 'closed' }, onTime: closedOnTime(directive, on) })
}

const refusalOf = (hindrance: Hindrance): Refusal => ({
  code: `open-${hindrance.kind}`,
  message: `Chưa kết thúc được: ${hindranceSentence(hindrance)}`,
})

/** What stands in the way and, by that, what is to be done. */
export function hindranceSentence(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case 'deliverable': {
      const name = `“${deliverableTitle(hindrance.deliverable)}”`
      switch (hindrance.deliverable.state) {
        case 'handed-in':
          return `${name} đã nộp nhưng chưa được kiểm tra.`
        case 'returned':
          return `${name} đã trả lại, chưa nộp bản bổ sung.`
        default:
          return `${name} chưa được nộp.`
      }
    }
    case 'part': {
      const { unitName, state, role } = hindrance.part
      if (state === 'refused') return `${unitName} từ chối và chưa có quyết định.`
      const share = role === 'coordinating' ? 'phần phối hợp' : 'phần việc'
      return state === 'waiting'
        ? `${unitName} chưa tiếp nhận ${share}.`
        : `${unitName} chưa báo xong ${share}.`
    }
    case 'extension':
      return 'đề nghị gia hạn chưa được trả lời.'
  }
}

export type Redo = { readonly deliverables: readonly DeliverableId[]; readonly parts: readonly PartId[] }

/** Work that turned out not to be finished: says which deliverables and which parts are to be done again. */
export function reopen(directive: Directive, redo: Redo, at: Date): Result<Directive> {
  if (directive.status !== 'closed')
    return refuse('not-closed', `Chỉ đạo ${directive.code} chưa kết thúc nên không cần mở lại.`)
  const deliverables = directive.deliverables.map((one) =>
    redo.deliverables.includes(one.id) && one.state !== 'waived'
      ? { ...one, state: 'returned' as const }
      : one,
  )
  const parts = directive.parts.map((one) =>
    redo.parts.includes(one.id) && one.state === 'done' ? { ...one, state: 'accepted' as const } : one,
  )
  const opened = settled({ ...directive, status: 'assigned' }, { deliverables, parts }, at)
  return hindrances(opened).length === 0 ? nothingToRedo : ok(opened)
}

const nothingToRedo: Refused = refuse(
  'nothing-to-redo',
  'Xin chọn ít nhất một sản phẩm hoặc một phần việc cần làm lại.',
  'redo',
)

/** Taken back by the assigner, usually because of a later notice. Nothing more is expected of anybody. */
export function cancel(directive: Directive): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  return ok({ ...directive, status: 'cancelled', stuckSince: null })
}
