import { type IsoDate, parseIsoDate } from '#domain/date.ts'
import { parseId } from '#domain/id.ts'

/** The last line shown: its day, its number (a whole batch is entered at one moment), its id. */
export type Cursor = { readonly day: IsoDate; readonly number: number; readonly id: string }

export const writeCursor = ({ day, number, id }: Cursor): string => `${day}~${number}~${id}`

/** Null for anything but what `writeCursor` wrote: the first page is shown then. */
export function readCursor(text: string): Cursor | null {
  const [date = '', number = '', name] = text.split('~')
  const day = parseIsoDate(date)
  const id = parseId(name)
  return day === null || id === null || !/^\d{1,6}$/.test(number) ? null : { day, number: Number(number), id }
}
