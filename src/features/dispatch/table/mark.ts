import { formatMoment, type IsoDate } from '#domain/date.ts'
import { stageWords } from '../messages.ts'
import { type Receipt, type Stage, standingOf } from '../receipt.ts'

/** One cell: a sign that can be told apart without colour, and the words for it. Letters only: every font has them, also on paper. */
export type Mark = {
  readonly sign: string
  readonly kind: 'complete' | 'late-complete' | 'paper' | 'waiting' | 'late' | 'none'
  readonly words: string
}

export const notSent: Mark = { sign: '·', kind: 'none', words: 'không gửi' }

const waitingSigns: Readonly<Record<Stage, string>> = {
  received: 'N',
  read: 'Đ',
  acknowledged: 'C',
  done: 'C',
}

/** Where one group stands with one paper; an exclamation mark says that its day has passed. */
export function markOf(
  receipts: readonly Receipt[],
  asked: { readonly required: Stage; readonly dueOn: IsoDate },
  today: IsoDate,
): Mark {
  const standing = standingOf(receipts, asked, today)
  if (standing.kind === 'complete') {
    const at = formatMoment(standing.at)
    if (standing.late) return { sign: 'T', kind: 'late-complete', words: `xong, trễ hạn, ${at}` }
    if (standing.how === 'paper') return { sign: 'G', kind: 'paper', words: `ký trên giấy ${at}` }
    return { sign: 'X', kind: 'complete', words: `xong ${at}` }
  }
  const { stage } = standing
  const sign = stage === null ? '–' : waitingSigns[stage]
  const words = stage === null ? 'chưa mở' : stageWords[stage].toLocaleLowerCase('vi')
  return standing.kind === 'late'
    ? { sign: `${sign}!`, kind: 'late', words: `${words}, quá hạn` }
    : { sign, kind: 'waiting', words }
}

/** What each sign means, in the order of the way a paper goes. */
export const legend: readonly {
  readonly sign: string
  readonly kind: Mark['kind']
  readonly words: string
}[] = [
  { sign: 'X', kind: 'complete', words: 'xong đúng hạn' },
  { sign: 'G', kind: 'paper', words: 'ký trên giấy' },
  { sign: 'T', kind: 'late-complete', words: 'xong, trễ hạn' },
  { sign: 'C', kind: 'waiting', words: 'đã xác nhận, chưa báo thực hiện' },
  { sign: 'Đ', kind: 'waiting', words: 'đã đọc' },
  { sign: 'N', kind: 'waiting', words: 'đã nhận' },
  { sign: '–', kind: 'waiting', words: 'chưa mở' },
  { sign: '!', kind: 'late', words: 'quá hạn' },
  { sign: '·', kind: 'none', words: 'không gửi' },
]
