import type { AccountId, UnitId } from '#domain/id.ts'
import { ok, type Refused, type Result, refuse } from '#domain/result.ts'
import { type Directive, isOpen, type Part, type PartId } from './directive.ts'
import { settled, withPart } from './settle.ts'

/** The unit takes its part on; also when it refused before and thought again. */
export function acceptPart(directive: Directive, part: Part, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state !== 'waiting' && part.state !== 'refused')
    return refuse('part-decided', `${part.unitName} đã tiếp nhận phần việc này rồi.`)
  return ok(settled(directive, { parts: withPart(directive, part.id, { state: 'accepted' }) }, at))
}

/** The unit says that the work is not its own. The assigner insists, gives it to another unit or does without. */
export function refusePart(directive: Directive, part: Part, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state !== 'waiting')
    return refuse(
      'part-decided',
      `${part.unitName} đã trả lời về phần việc này. Nếu có vướng mắc, hãy ghi tiến độ hoặc đề nghị gia hạn.`,
    )
  return ok(settled(directive, { parts: withPart(directive, part.id, { state: 'refused' }) }, at))
}

/** Executing and coordinating units finish their part; the lead's part is what it hands in. */
export function finishPart(directive: Directive, part: Part, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.role === 'lead')
    return refuse('lead-hands-in', 'Đơn vị chủ trì hoàn thành bằng cách nộp các sản phẩm được yêu cầu.')
  if (part.state !== 'accepted')
    return refuse('part-not-accepted', `${part.unitName} cần tiếp nhận phần việc trước khi báo hoàn thành.`)
  return ok(settled(directive, { parts: withPart(directive, part.id, { state: 'done' }) }, at))
}

/** The assigner insists on a refused part, or finds that a finished one is not finished. */
export function askAgain(directive: Directive, part: Part, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state !== 'refused' && part.state !== 'done')
    return refuse('part-running', `${part.unitName} đang có phần việc này, không cần yêu cầu lại.`)
  const state = part.state === 'refused' ? 'waiting' : 'accepted'
  return ok(settled(directive, { parts: withPart(directive, part.id, { state }) }, at))
}

/** The work can do without this unit's part. Never without the lead's. */
export function waivePart(directive: Directive, part: Part, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.role === 'lead')
    return refuse('lead-needed', 'Không thể miễn đơn vị chủ trì. Hãy giao cho đơn vị khác hoặc hủy chỉ đạo.')
  if (part.state === 'done' || part.state === 'waived')
    return refuse('part-ended', `Phần việc của ${part.unitName} đã khép lại rồi.`)
  return ok(settled(directive, { parts: withPart(directive, part.id, { state: 'waived' }) }, at))
}

export type Taker = { readonly unit: UnitId; readonly unitName: string; readonly collective: boolean }

/** Gives a part to another unit, which answers for it from the beginning. */
export function replaceUnit(directive: Directive, part: Part, by: Taker, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state === 'done' || part.state === 'waived')
    return refuse('part-ended', `Phần việc của ${part.unitName} đã khép lại nên không đổi đơn vị được nữa.`)
  const taken = alreadyAnswers(directive, by)
  if (taken !== null) return taken
  const parts = withPart(directive, part.id, { ...by, state: 'waiting', officer: null })
  const leadUnit = directive.leadUnit === part.unit ? by.unit : directive.leadUnit
  return ok(settled(directive, { parts, leadUnit }, at))
}

/** One more unit to coordinate, with a part of its own. */
export function addUnit(directive: Directive, id: PartId, unit: Taker, at: Date): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  const taken = alreadyAnswers(directive, unit)
  if (taken !== null) return taken
  const part: Part = { ...unit, id, role: 'coordinating', state: 'waiting', officer: null }
  return ok(settled(directive, { parts: [...directive.parts, part] }, at))
}

/** The unit's head names the person who works on its part, or takes the name away. */
export function assignOfficer(
  directive: Directive,
  part: Part,
  officer: AccountId | null,
  at: Date,
): Result<Directive> {
  if (!isOpen(directive)) return notOpen(directive)
  if (part.state === 'done' || part.state === 'waived')
    return refuse('part-ended', `Phần việc của ${part.unitName} đã khép lại rồi.`)
  if (part.officer === officer)
    return refuse('same-officer', 'Người phụ trách không thay đổi. Xin chọn người khác.', 'officer')
  return ok(settled(directive, { parts: withPart(directive, part.id, { officer }) }, at))
}

const alreadyAnswers = (directive: Directive, unit: Taker): Refused | null =>
  directive.parts.some((part) => part.unit === unit.unit)
    ? refuse(
        'unit-there',
        `${unit.unitName} đã có phần việc trong chỉ đạo này. Xin chọn đơn vị khác.`,
        'unit',
      )
    : null

/** The refusal of any act on a directive that has ended. */
export const notOpen = (directive: Pick<Directive, 'code' | 'status'>): Refused =>
  directive.status === 'closed'
    ? refuse('closed', `Chỉ đạo ${directive.code} đã kết thúc. Muốn làm tiếp, Văn phòng Đảng ủy cần mở lại.`)
    : refuse('cancelled', `Chỉ đạo ${directive.code} đã hủy nên không làm tiếp được.`)
