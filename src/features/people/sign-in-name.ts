import { splitName } from '#domain/name.ts'
import { stripAccents } from '#domain/text.ts'

/** What people sign in with: lower-case letters without accents, digits, dot, dash, underscore. */
export const SIGN_IN_NAME = /^[a-z0-9._-]{3,60}$/

export const SIGN_IN_NAME_RULE =
  'Tên đăng nhập gồm 3 đến 60 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.'

/** As typed at the sign-in form: a capital letter or a space that a phone added does not matter. */
export const readSignInName = (typed: string): string =>
  stripAccents(typed).replace(/\s+/gu, '').toLowerCase()

/** "Trần Văn Minh" → `minhtv`; `minhtv2` when that is taken, and so on. */
export function proposeSignInName(fullName: string, isTaken: (name: string) => boolean): string {
  const { family, middle, given } = splitName(fullName)
  const initials = [family, ...middle.split(' ')].map((word) => word.slice(0, 1))
  const plain = readSignInName(`${given}${initials.join('')}`).replace(/[^a-z0-9]/g, '')
  const base = plain.length < 3 ? `${plain}nguoidung`.slice(0, 12) : plain.slice(0, 50)
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}${count}`
    if (!isTaken(name)) return name
  }
}
