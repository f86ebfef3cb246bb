import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import type { Tone } from '#ui/tone.ts'

/** Facts about a matter that may be told to everybody. */
export type PublicFacts = {
  readonly outcome: 'done' | 'in-progress' | 'referred' | 'not-possible' | null
  /** In progress until. */
  readonly until: IsoDate | null
  readonly referredTo: string | null
  readonly workDoneOn: IsoDate | null
  /** Everybody who asked has been answered in writing. */
  readonly answered: boolean
  /** Of those who asked: how many said that it is solved, and that it is not. */
  readonly solved: number
  readonly notSolved: number
}

export type LedgerStanding = {
  readonly kind: 'done' | 'referred' | 'not-possible' | 'answered' | 'doing' | 'late'
  readonly words: string
  /** Whole sentences without a full stop at their end. */
  readonly details: readonly string[]
}

/** How a matter stands, measured on the day first promised. An answer does not make the work done. */
export function ledgerStandingOf(facts: PublicFacts, due: IsoDate | null, today: IsoDate): LedgerStanding {
  const said = saidOf(facts)
  if (facts.workDoneOn !== null) {
    const late = due === null ? 0 : Math.max(0, daysBetween(due, facts.workDoneOn))
    const on = `Xong ngày ${formatDate(facts.workDoneOn)}`
    return {
      kind: 'done',
      words: late > 0 ? 'Xong muộn' : 'Đã xong',
      details: [late > 0 ? `${on}, muộn ${late} ngày so với hạn đã hứa` : on, ...said],
    }
  }
  if (facts.outcome === 'referred')
    return {
      kind: 'referred',
      words: 'Đã chuyển cấp có thẩm quyền',
      details: facts.referredTo === null ? said : [`Nơi giải quyết: ${facts.referredTo}`, ...said],
    }
  if (facts.outcome === 'not-possible')
    return {
      kind: 'not-possible',
      words: 'Chưa thể thực hiện',
      details: ['Lý do ghi ở phần kết quả', ...said],
    }
  const until = facts.until === null ? [] : [`Dự kiến xong ngày ${formatDate(facts.until)}`]
  if (due !== null && due < today)
    return {
      kind: 'late',
      words: facts.answered ? 'Đã trả lời, việc chưa xong, quá hạn' : 'Quá hạn',
      details: [`Đã quá hạn ${daysBetween(due, today)} ngày`, ...until, ...said],
    }
  if (facts.answered)
    return { kind: 'answered', words: 'Đã trả lời, việc chưa xong', details: [...until, ...said] }
  return { kind: 'doing', words: 'Đang làm', details: [...until, ...said] }
}

const saidOf = ({ solved, notSolved }: PublicFacts): readonly string[] => [
  ...(solved > 0 ? [`${solved} người nêu ý kiến xác nhận đã được giải quyết`] : []),
  ...(notSolved > 0 ? [`${notSolved} người nêu ý kiến cho biết chưa được giải quyết`] : []),
]

export const standingTones: Readonly<Record<LedgerStanding['kind'], Tone>> = {
  done: 'success',
  referred: 'neutral',
  'not-possible': 'warning',
  answered: 'info',
  doing: 'info',
  late: 'danger',
}
