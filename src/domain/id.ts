/** An id of one kind of thing; a `Id<'Petition'>` is never an `Id<'Dossier'>`. The value is a lower-case UUID. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

/** Ids that every room speaks of; those of other things are declared where the thing is. */
export type WardId = Id<'Ward'>
export type AccountId = Id<'Account'>
export type UnitId = Id<'Unit'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** A new UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so ids sort by time of creation. */
export function newId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = BigInt(now)
  for (let i = 0; i < 6; i++) bytes[i] = Number((time >> BigInt(8 * (5 - i))) & 0xffn)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>
}

/** The id in `text`, or null when it is not a UUID (a guessed or broken address is simply not found). */
export const parseId = <Kind extends string>(text: string | undefined): Id<Kind> | null =>
  text !== undefined && UUID.test(text) ? (text as Id<Kind>) : null
