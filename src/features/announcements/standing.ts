import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import type { PublicState } from '#features/directives/index.ts'

export type StandingKind = 'done' | 'done-late' | 'doing' | 'late' | 'dropped'

/** How a promise stands, in words everybody understands. Done on time is measured on the day first promised. */
export type Standing = {
  readonly kind: StandingKind
  readonly words: string
  /** Whole sentences, without a full stop between them and the words. */
  readonly details: readonly string[]
}

export function standingOf(state: PublicState, today: IsoDate): Standing {
  const { status, lastDay, originalLastDay, closedOn } = state
  const extended = extensionWords(state)
  if (status === 'cancelled') return { kind: 'dropped', words: 'Không tiếp tục thực hiện', details: extended }
  if (status === 'closed' && closedOn !== null) {
    const late = originalLastDay === null ? 0 : daysBetween(originalLastDay, closedOn)
    const on = `Xong ngày ${formatDate(closedOn)}`
    if (originalLastDay === null) return { kind: 'done', words: 'Đã xong', details: [on] }
    if (late <= 0) return { kind: 'done', words: 'Xong đúng hạn', details: [on] }
    return {
      kind: 'done-late',
      words: 'Xong muộn',
      details: [`${on}, muộn ${late} ngày so với hạn ban đầu`, ...extended],
    }
  }
  const checking = status === 'handed-in' ? ['Đơn vị đã nộp kết quả, đang kiểm tra'] : []
  if (lastDay === null) return { kind: 'doing', words: 'Đang làm', details: checking }
  const left = daysBetween(today, lastDay)
  if (left < 0)
    return { kind: 'late', words: 'Quá hạn', details: [`Đã quá hạn ${-left} ngày`, ...extended, ...checking] }
  const soon = left === 0 ? 'Hạn hôm nay' : `Còn ${left} ngày`
  return { kind: 'doing', words: 'Đang làm', details: [soon, ...extended, ...checking] }
}

/** "Gia hạn 2 lần: từ 04/12/2025 đến 26/12/2025" */
function extensionWords({ extensions, originalLastDay }: PublicState): readonly string[] {
  const last = extensions.at(-1)
  if (last === undefined) return []
  const from = originalLastDay ?? last.from
  const span =
    from === null ? `đến ${formatDate(last.to)}` : `từ ${formatDate(from)} đến ${formatDate(last.to)}`
  return [`Gia hạn ${extensions.length} lần: ${span}`]
}

/** How many promises stand so, in the order in which one wants to read it. */
export function tally(standings: readonly Standing[]): readonly (readonly [StandingKind, number])[] {
  const order: readonly StandingKind[] = ['done', 'done-late', 'doing', 'late', 'dropped']
  return order.flatMap((kind) => {
    const count = standings.filter((standing) => standing.kind === kind).length
    return count === 0 ? [] : [[kind, count] as const]
  })
}

export const tallyWords: Readonly<Record<StandingKind, string>> = {
  done: 'xong',
  'done-late': 'xong muộn',
  doing: 'đang làm',
  late: 'quá hạn',
  dropped: 'không tiếp tục',
}
