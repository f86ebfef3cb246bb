import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { bodyOf } from './letter.ts'

/** A directive or a dossier that presses somebody today. */
export type DigestItem = {
  /** "CĐ-2025-012 Nạo vét cống tổ 12" */
  readonly what: string
  readonly href: string
  readonly lead: string | null
  readonly lastDay: IsoDate | null
  /** What it waits for, when it is for the reader. */
  readonly waits: string | null
}

/** As many as a letter lists; the registers show the others. */
export const MOST_LISTED = 40

/** The letter of a working morning: late, waiting, due soon; each piece of work once, under the most pressing. */
export function digestOf(
  work: readonly DigestItem[],
  today: IsoDate,
  to: { readonly name: string; readonly publicUrl: string },
): { readonly subject: string; readonly body: string } {
  const late = work.filter(({ lastDay }) => lastDay !== null && lastDay < today)
  const waiting = work.filter((one) => !late.includes(one) && one.waits !== null)
  const soon = work.filter((one) => !late.includes(one) && !waiting.includes(one))
  const of = { publicUrl: to.publicUrl, today }
  const sections = [
    section('Quá hạn', late, of),
    section('Đang chờ xử lý', waiting, of),
    section('Đến hạn trong 7 ngày', soon, of),
  ].flat()
  const more =
    work.length < MOST_LISTED ? [] : [`Còn nữa, xem đủ tại ${to.publicUrl}${href(routes.directivesMine)}`]
  const counts = [
    [late.length, 'quá hạn'],
    [waiting.length, 'đang chờ xử lý'],
    [soon.length, 'sắp đến hạn'],
  ] as const
  const summary = counts
    .flatMap(([count, words]) => (count === 0 ? [] : [`${count} việc ${words}`]))
    .join(', ')
  return {
    subject: `Hồi Âm ngày ${formatDate(today)}: ${summary}`,
    body: bodyOf([...sections, ...more], to),
  }
}

const dueWords = (lastDay: IsoDate, today: IsoDate): string =>
  `hạn ${formatDate(lastDay)}${lastDay < today ? `, quá ${daysBetween(lastDay, today)} ngày` : ''}`

type Of = { readonly publicUrl: string; readonly today: IsoDate }

function section(title: string, work: readonly DigestItem[], { publicUrl, today }: Of) {
  if (work.length === 0) return []
  const lines = work.map((one) => {
    const due = one.lastDay === null ? 'không ghi hạn' : dueWords(one.lastDay, today)
    const facts = [one.lead, due, one.waits].filter(Boolean).join('; ')
    return `- ${one.what}\n  ${facts}\n  ${publicUrl}${one.href}`
  })
  return [`${title.toLocaleUpperCase('vi')} (${work.length})\n${lines.join('\n')}`]
}
