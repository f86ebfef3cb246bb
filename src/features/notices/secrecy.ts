import { refuse } from '#domain/result.ts'
import { readNotice } from './read/read.ts'

/** State secrets have no place here: the refusal of a text that bears a secrecy stamp in its head; null for every other text. */
export function refusalOfSecret(text: string): ReturnType<typeof refuse> | null {
  const marking = readNotice(text, { source: 'text' }).warnings.find(({ code }) => code === 'secret-marking')
  return marking === undefined ? null : refuse(marking.code, marking.message, 'file')
}
