/** An id of one kind of thing; a `Id<'Petition'>` is never an `Id<'Dossier'>`. The value is a lower-case UUID. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/** Ids that every room speaks of; those of other things are declared where the thing is. */
export type WardId = Id<'Ward'>
export type AccountId = Id<'Account'>
export type UnitId = Id<'Unit'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * A new UUID version 7 (RFC 9562): 48 bits of milliseconds, 12 of a counter (its section 6.2, method 1), then random bits. So
 * ids sort by time of creation, and those that one process makes in one millisecond by the order in which it made them.
 */
export function newId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  const count = countWithin(now, (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) & HALF_THE_COUNTER)
  bytes[0] = 0x70 | (count >> 8)
  bytes[1] = count & 0xff
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const time = now.toString(16).padStart(12, '0')
  const rest = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}` as Id<Kind>
}

const COUNTER = 0xfff
const HALF_THE_COUNTER = COUNTER >> 1
let last = { moment: -1, count: 0 }

/** Each millisecond begins anywhere in the lower half; when the upper is used up, random bits alone tell ids apart. */
function countWithin(moment: number, start: number): number {
  const count = moment === last.moment ? Math.min(last.count + 1, COUNTER) : start
  last = { moment, count }
  return count
}

/** The id in `text`, or null when it is not a UUID (a guessed or broken address is simply not found). */
export const parseId = <Kind extends string>(text: string | undefined): Id<Kind> | null =>
  text !== undefined && UUID.test(text) ? (text as Id<Kind>) : null
