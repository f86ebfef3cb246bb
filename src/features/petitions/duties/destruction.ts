import { createHash } from 'node:crypto'
import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'

export type DestructionId = Id<'Destruction'>

/** Something kept as long as it had to be. */
export type RunOut = { readonly code: string; readonly receivedOn: IsoDate; readonly keptUntil: IsoDate }

export type DestroyInput = {
  readonly heldOn: IsoDate
  readonly members: string
  /** The codes that were ticked. */
  readonly codes: readonly string[]
  /** The fingerprint of what was ticked when it was looked at. */
  readonly seen: string
}

/** The fingerprint of a list of codes: whoever confirms says with it what was seen. */
export const fingerprintOf = (codes: readonly string[]): string =>
  createHash('sha256').update(codes.toSorted().join('\n')).digest('hex')

/** What was ticked, if it is exactly what was looked at and all of it may still be destroyed. */
export function pickedOf<One extends Pick<RunOut, 'code'>>(
  listed: readonly One[],
  { heldOn, codes, seen }: Omit<DestroyInput, 'members'>,
  today: IsoDate,
): Result<readonly One[]> {
  if (heldOn > today) return refuse('future', 'Ngày tiêu hủy không thể sau hôm nay.', 'heldOn')
  if (codes.length === 0) return refuse('none', 'Xin đánh dấu ít nhất một mã cần tiêu hủy.', 'code')
  const picked = listed.filter(({ code }) => codes.includes(code))
  if (picked.length !== new Set(codes).size || fingerprintOf(codes) !== seen)
    return refuse('stale', 'Danh sách vừa thay đổi. Hãy xem lại rồi xác nhận.')
  return ok(picked)
}
