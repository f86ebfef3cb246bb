import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A telephone number as `+84…` (E.164), plausible for its country. */
export type Phone = string & { readonly __phone: true }

/**
 * The number a person typed (spaces, dots, `+84`, `84`, `0084`, national `0…`), taken as Vietnamese without a
 * country; null when it cannot be one.
 */
export function parsePhone(text: string): Phone | null {
  const bare = text
    .trim()
    .replace(/^(?:00|\+)?84(?=[\s.()-]*[2-9])/, '+84')
    .replace(/^00/, '+')
  const phone = parsePhoneNumberFromString(bare, { defaultCountry: 'VN', extract: false })
  if (phone === undefined || !phone.isValid()) return null
  return (phone.country !== 'VN' || VIETNAMESE.test(phone.number) ? phone.number : null) as Phone | null
}

/**
 * Mobile prefixes 3, 5, 7, 8, 9 with nine digits; landlines 2 with ten (`225` is Hải Phòng). The 11-digit
 * mobiles ended in 2018.
 */
const VIETNAMESE = /^\+84(?:[35789]\d{8}|2\d{9})$/

/** As people read it aloud: `0912 345 678`, `0225 3876 543`, foreign numbers in international form. */
export function formatPhone(phone: Phone): string {
  const mobile = /^\+84([35789]\d{2})(\d{3})(\d{3})$/.exec(phone)
  if (mobile !== null) return `0${mobile.slice(1).join(' ')}`
  const parsed = parsePhoneNumberFromString(phone)
  return (parsed?.country === 'VN' ? parsed.formatNational() : parsed?.formatInternational()) ?? phone
}
