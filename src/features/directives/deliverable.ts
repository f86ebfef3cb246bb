import { ok, type Result, refuse } from '#domain/result.ts'
import type { Deliverable, Directive, Part } from './directive.ts'
import { isOpen } from './directive.ts'
import { deliverableTitle } from './messages.ts'
import { notOpen } from './part.ts'
import { settled, withDeliverable } from './settle.ts'

/** A unit that leads or carries out hands in what was asked; `part` is its place, which it has accepted. */
export function handIn(
  directive: Directive,
  deliverable: Deliverable,
  part: Pick<Part, 'state' | 'unitName'>,
  at: Date,
): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state !== 'accepted' && part.state !== 'done')
    return refuse('part-not-accepted', `${part.unitName} cần tiếp nhận chỉ đạo trước khi nộp sản phẩm.`)
  switch (deliverable.state) {
    case 'open':
    case 'returned':
      return ok(changed(directive, deliverable, { state: 'handed-in' }, at))
    case 'handed-in':
      return refuse('waiting', `“${deliverableTitle(deliverable)}” đã được nộp và đang chờ kiểm tra.`)
    case 'accepted':
    case 'waived':
      return refuse('settled', `“${deliverableTitle(deliverable)}” đã khép lại, không cần nộp nữa.`)
  }
}

export const acceptSubmission = (directive: Directive, deliverable: Deliverable, at: Date) =>
  decided(directive, deliverable, 'accepted', at)

export const returnSubmission = (directive: Directive, deliverable: Deliverable, at: Date) =>
  decided(directive, deliverable, 'returned', at)

function decided(
  directive: Directive,
  deliverable: Deliverable,
  state: 'accepted' | 'returned',
  at: Date,
): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (deliverable.state !== 'handed-in')
    return refuse(
      'nothing-waits',
      `“${deliverableTitle(deliverable)}” không có bản nào đang chờ kiểm tra. Hãy tải lại trang để xem tình trạng mới.`,
    )
  return ok(changed(directive, deliverable, { state }, at))
}

/** The assigner does without it. Something handed in must be answered, not waived. */
export function waiveDeliverable(
  directive: Directive,
  deliverable: Deliverable,
  at: Date,
): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (deliverable.state === 'handed-in')
    return refuse('waiting', 'Sản phẩm này đã được nộp. Hãy đánh giá đạt hoặc trả lại thay vì miễn.')
  if (deliverable.state === 'accepted' || deliverable.state === 'waived')
    return refuse('settled', `“${deliverableTitle(deliverable)}” đã khép lại rồi.`)
  return ok(changed(directive, deliverable, { state: 'waived' }, at))
}

export type NewDeliverable = Omit<Deliverable, 'state'>

export function addDeliverable(directive: Directive, wanted: NewDeliverable, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  const deliverables = [...directive.deliverables, { ...wanted, state: 'open' as const }]
  return ok(settled(directive, { deliverables }, at))
}

const changed = (
  directive: Directive,
  { id }: Deliverable,
  change: Partial<Deliverable>,
  at: Date,
): Directive => settled(directive, { deliverables: withDeliverable(directive, id, change) }, at)
