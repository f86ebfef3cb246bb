/** An id of one kind of thing; a `Id<'Petition'>` is never an `Id<'Dossier'>`. The value is a lower-case UUID. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/** Ids that every room speaks of; those of other things are declared where the thing is. */
export type WardId = Id<'Ward'>
export type AccountId = Id<'Account'>
export type UnitId = Id<'Unit'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A new UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so ids sort by time of creation. */
export function newId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  const time = now.toString(16).padStart(12, '0')
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const random = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${time.slice(0, 8)}-${time.slice(8)}-${random.slice(0, 4)}-${random.slice(4, 8)}-${random.slice(8)}` as Id<Kind>
}

/** The id in `text`, or null when it is not a UUID (a guessed or broken address is simply not found). */
export const parseId = <Kind extends string>(text: string | undefined): Id<Kind> | null =>
  text !== undefined && UUID.test(text) ? (text as Id<Kind>) : null
