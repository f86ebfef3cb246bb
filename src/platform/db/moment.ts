import { parseId } from '#domain/id.ts'

/**
 * Whether `text` is a moment as PostgreSQL writes a timestamptz in UTC as JSON ("2025-12-05T02:00:00.123456+00:00"), which keeps the
 * microseconds that a `Date` loses. A day that does not exist (31/02) comes back from `Date` as another one and is none.
 */
export function isMomentText(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/.test(text)) return false
  const read = new Date(text)
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 19) === text.slice(0, 19)
}

/** A row's place in a list that is ordered by a moment the product wrote, to the millisecond, and by id. */
export type MomentKey = { readonly at: Date; readonly id: string }

export const writeMomentKey = ({ at, id }: MomentKey): string => `${at.toISOString()}_${id}`

/** Null for anything but what `writeMomentKey` wrote: the list is shown from its beginning then. */
export function readMomentKey(text: string): MomentKey | null {
  const [moment = '', name] = text.split('_')
  const at = new Date(moment)
  const id = parseId(name)
  return id === null || Number.isNaN(at.getTime()) ? null : { at, id }
}
