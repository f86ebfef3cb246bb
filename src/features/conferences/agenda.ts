import { foldWhitespace } from '#domain/text.ts'

export type AgendaItem = {
  readonly title: string
  readonly minutes: number | null
  readonly speaker: string | null
}

const MINUTES = /^(\d{1,3})\s*(?:phút|ph|p|')?$/iu

/**
 * One item a line, as people write an agenda: "Khai mạc – 10 phút – đồng chí Chánh Văn phòng". Parts are set apart by dashes, bars or
 * tabs; numbering before the title is left out. Minutes and speaker may be missing.
 */
export const readAgenda = (text: string): readonly AgendaItem[] =>
  text.split('\n').flatMap((line) => {
    const [title = '', ...rest] = line.split(/\s+[–—-]\s+|\s*[|\t]\s*/u).map(foldWhitespace)
    const minutes = rest.map((part) => MINUTES.exec(part)?.[1]).find((found) => found !== undefined)
    const speaker = rest.filter((part) => part !== '' && !MINUTES.test(part)).join(' – ')
    const named = title.replace(/^\d{1,2}[.)]\s*/u, '')
    if (named === '') return []
    const length = minutes === undefined ? null : Number(minutes)
    return [
      {
        title: named,
        minutes: length !== null && length >= 1 && length <= 600 ? length : null,
        speaker: speaker === '' ? null : speaker,
      },
    ]
  })

/** The agenda as its form shows it: what `readAgenda` reads back unchanged. */
export const writeAgenda = (items: readonly AgendaItem[]): string =>
  items
    .map(({ title, minutes, speaker }) =>
      [title, ...(minutes === null ? [] : [`${minutes} phút`]), ...(speaker === null ? [] : [speaker])].join(
        ' – ',
      ),
    )
    .join('\n')

/** Minutes of all items that say how long they take. */
export const totalMinutes = (items: readonly AgendaItem[]): number =>
  items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** When each item begins, `HH:mm`, as far as all before it say how long they take. */
export function startTimes(items: readonly AgendaItem[], startsAt: string): readonly (string | null)[] {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number)
  let at: number | null = hour * 60 + minute
  return items.map(({ minutes }) => {
    const start = at
    at = at === null || minutes === null ? null : at + minutes
    return start === null ? null : clock(start)
  })
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** "2 giờ 15 phút" */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} giờ` : '', rest > 0 || hours === 0 ? `${rest} phút` : ''].join(' ').trim()
}
