import type { LedgerStanding } from '#features/announcements/index.ts'

type Kind = LedgerStanding['kind']

/** In the order a reader asks: what is done, what is on its way, what is stuck. */
export const stateWords: Readonly<Record<Kind, string>> = {
  done: 'đã xong',
  doing: 'đang làm',
  answered: 'đã trả lời nhưng việc chưa xong',
  late: 'quá hạn',
  referred: 'đã chuyển cấp có thẩm quyền',
  'not-possible': 'chưa thể thực hiện',
}

/** "2 đã xong, 3 đang làm"; a line does not end between a figure and what it counts. */
export function tallyOf(matters: readonly { readonly standing: LedgerStanding }[]): string {
  const counts = Map.groupBy(matters, ({ standing }) => standing.kind)
  const parts = (Object.keys(stateWords) as Kind[]).flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0
    return count === 0 ? [] : [`${count}\u00a0${stateWords[kind]}`]
  })
  return parts.join(', ')
}
