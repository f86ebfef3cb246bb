import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Pressing } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { bodyOf } from './letter.ts'
import { addressOf, naming } from './message.ts'

/** As many as a letter lists; the register shows the others. */
export const MOST_LISTED = 40

/** The letter of a working morning: late, waiting, due soon; each directive once, under the most pressing. */
export function digestOf(
  work: readonly Pressing[],
  today: IsoDate,
  to: { readonly name: string; readonly publicUrl: string },
): { readonly subject: string; readonly body: string } {
  const late = work.filter(({ lastDay }) => lastDay !== null && lastDay < today)
  const waiting = work.filter((one) => !late.includes(one) && waits(one) !== null)
  const soon = work.filter((one) => !late.includes(one) && !waiting.includes(one))
  const sections = [
    section('Quá hạn', late, to),
    section('Đang chờ bạn', waiting, to),
    section('Đến hạn trong 7 ngày', soon, to),
  ].flat()
  const more =
    work.length < MOST_LISTED ? [] : [`Còn nữa, xem đủ tại ${to.publicUrl}${href(routes.directives)}`]
  const counts = [
    [late.length, 'quá hạn'],
    [waiting.length, 'đang chờ bạn'],
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

function section(title: string, work: readonly Pressing[], { publicUrl }: { readonly publicUrl: string }) {
  if (work.length === 0) return []
  const lines = work.map((one) => {
    const due = one.lastDay === null ? 'không ghi hạn' : `hạn ${formatDate(one.lastDay)}`
    const facts = [one.lead, due, waits(one)].filter(Boolean).join('; ')
    return `- ${naming(one)}\n  ${facts}\n  ${publicUrl}${addressOf(one)}`
  })
  return [`${title.toLocaleUpperCase('vi')} (${work.length})\n${lines.join('\n')}`]
}

function waits({ waitsForUnit, waitsForAssigner }: Pressing): string | null {
  if (waitsForUnit) return 'chờ đơn vị tiếp nhận hoặc bổ sung'
  return waitsForAssigner ? 'chờ kiểm tra hoặc quyết định' : null
}
