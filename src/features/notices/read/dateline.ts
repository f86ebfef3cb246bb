import { dateOf, type IsoDate } from '#domain/date.ts'
import { keyOf } from './key.ts'

export type Dateline = {
  readonly date: IsoDate | null
  readonly dateBroken: boolean
  readonly year: number | null
  readonly place: string | null
}

/** Place and date of "Kiến An, ngày 05 tháng 12 năm 2025"; blanks are null, an unreadable day is null and `dateBroken`. */
export function readDateline(head: readonly string[]): Dateline {
  const text = head.join('\n')
  for (const found of keyOf(text).matchAll(DATELINE)) {
    const [whole, day = '', month = '', year = ''] = found
    const lineStart = text.lastIndexOf('\n', found.index) + 1
    const before = text.slice(lineStart, found.index)
    const above =
      before.trim() === ''
        ? (text
            .slice(0, Math.max(0, lineStart - 1))
            .split('\n')
            .at(-1) ?? '')
        : ''
    const place = placeOf(before.trim() === '' && /,\s*$/.test(above) ? above : before)
    if (place === null && !/^\s*$/.test(before)) continue
    return {
      ...dateFrom(day, month, year),
      place,
      year: /^\d{4}$/.test(digits(year)) ? Number(digits(year)) : null,
      dateBroken: isBroken(whole, day, month, year),
    }
  }
  return { date: null, dateBroken: false, year: null, place: null }
}

const DATELINE =
  /ng[aà]y\s*([\d.…_oil|][\d.…_oil|]{0,8}|)\s*th[aá]ng\s*([\d.…_oil|][\d.…_oil|]{0,8}|)\s*n[aăã]m\s*([\doil]{4}|)/gu

function dateFrom(day: string, month: string, year: string): { date: IsoDate | null } {
  if (![day, month, year].every((part) => /^\d+$/.test(part))) return { date: null }
  return { date: dateOf(Number(year), Number(month), Number(day)) }
}

const digits = (text: string): string => text.replace(/[.…_\s]/g, '')

/** Something is written in every place, but it is no date. */
const isBroken = (whole: string, day: string, month: string, year: string): boolean =>
  whole !== '' &&
  [day, month, year].every((part) => digits(part) !== '') &&
  dateFrom(day, month, year).date === null

/** The place stands last before ", ngày": after the other column, the number and capitals that extraction put on the same line. */
function placeOf(before: string): string | null {
  const column =
    before
      .split(/\s{2,}|\t|\|/)
      .filter((part) => part.trim() !== '')
      .at(-1) ?? ''
  const words = column
    .replace(/[,;.]?\s*$/, '')
    .trim()
    .split(' ')
  const place: string[] = []
  for (const word of words.toReversed()) {
    const named = /^\p{Lu}[\p{Ll}]+$|^(?:TP|Tp|P|X)\.?$|^[-–]$|^\d{1,2}$|^\p{Lu}$/u.test(word)
    if (!named && !(place.length > 0 && /^(?:phố|khu|xã|phường|tỉnh|thị)$/u.test(word))) break
    place.unshift(word)
  }
  while (place.length > 0 && !/^\p{Lu}/u.test(place[0] as string)) place.shift()
  return place.length === 0 ? null : place.join(' ')
}
