import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'

/** How far a recipient has come, one step after the other; a later step proves those before it. */
export const stages = ['received', 'read', 'acknowledged', 'done'] as const
export type Stage = (typeof stages)[number]

/** One step, taken on the screen or on paper. */
export type Receipt = {
  readonly stage: Stage
  readonly how: 'screen' | 'paper'
  readonly at: Date
}

const rank = (stage: Stage | null): number => (stage === null ? -1 : stages.indexOf(stage))

/** The furthest step; null: sent and not seen yet. */
export const stageOf = (receipts: readonly Receipt[]): Stage | null =>
  stages.findLast((stage) => receipts.some((receipt) => receipt.stage === stage)) ?? null

/** When it was known that this step was reached: by itself, or by a later one. */
export function reachedAt(receipts: readonly Receipt[], stage: Stage): Date | null {
  const times = receipts.filter((receipt) => rank(receipt.stage) >= rank(stage)).map(({ at }) => at.getTime())
  return times.length === 0 ? null : new Date(Math.min(...times))
}

export const hasReached = (current: Stage | null, stage: Stage): boolean => rank(current) >= rank(stage)

export type Standing =
  | { readonly kind: 'complete'; readonly late: boolean; readonly how: Receipt['how']; readonly at: Date }
  | { readonly kind: 'waiting' | 'late'; readonly stage: Stage | null }

/** Where a recipient stands on `today`. On time is until the end of the day it was due. */
export function standingOf(
  receipts: readonly Receipt[],
  { required, dueOn }: { readonly required: Stage; readonly dueOn: IsoDate },
  today: IsoDate,
): Standing {
  const at = reachedAt(receipts, required)
  if (at === null) return { kind: today > dueOn ? 'late' : 'waiting', stage: stageOf(receipts) }
  const proof = receipts.find((one) => one.at.getTime() === at.getTime() && hasReached(one.stage, required))
  return { kind: 'complete', late: dateInVietnam(at) > dueOn, how: proof?.how ?? 'screen', at }
}

/** A paper handed over can be written down from the moment it was sent until now. */
export function checkPaperMoment(at: Date, sentAt: Date, now: Date): Result<null> {
  if (at > now) return refuse('future', 'Giờ ký nhận chưa tới. Xin ghi lúc đã giao văn bản.', 'on')
  return at < sentAt
    ? refuse('too-early', 'Giờ ký nhận sớm hơn lúc gửi văn bản. Xin xem lại ngày, giờ đã giao.', 'on')
    : ok(null)
}
