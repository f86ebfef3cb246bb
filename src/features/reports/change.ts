import { formatNumber } from '#domain/number.ts'

export type Change = {
  readonly difference: number
  /** Null where there was nothing before: of nothing there is no percentage. */
  readonly percent: number | null
}

export const changeOf = (now: number, before: number): Change => ({
  difference: now - before,
  percent: before === 0 ? null : ((now - before) / before) * 100,
})

/** "+5", "-3", "0": for a cell of a table. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference)

/** "+25,0 %"; a dash of the table where there is no percentage. */
export function percentText({ percent }: Change): string {
  if (percent === null) return '—'
  const text = formatNumber(Math.round(percent * 10) / 10, 1)
  return `${percent > 0 && text !== '0' ? '+' : ''}${text} %`
}

/** "tăng 5 (25 %)", "giảm 3 (10,5 %)", "bằng kỳ trước", "kỳ trước không có". */
export function changeWords(now: number, before: number, than: string): string {
  const { difference, percent } = changeOf(now, before)
  if (difference === 0) return `bằng ${than}`
  if (percent === null) return `${than} không có`
  const share = `${formatNumber(Math.round(Math.abs(percent) * 10) / 10, 1)} %`
  return `${difference > 0 ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(difference))} (${share}) so với ${than}`
}
