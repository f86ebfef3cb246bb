import { createHmac } from 'node:crypto'
import { newId } from '#domain/id.ts'

/** Without the letters and digits that look alike on paper: i l o 0 1. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** The first password of an account, as `k7mr-x4pd-9hsw`. */
export const firstPassword = (seed: string, account: string): string => wordOnPaper(seed, account)

/**
 * A word of 59 bits that people can copy from paper. It follows from the seed, so that a form sent twice prints the same word although none is
 * ever stored. Whoever lacks the seed (the form's key and the secret of its session) cannot make it.
 */
export function wordOnPaper(seed: string, purpose: string): string {
  let number = BigInt(`0x${createHmac('sha256', seed).update(purpose).digest('hex')}`)
  let letters = ''
  for (let i = 0; i < 12; i++) {
    letters += ALPHABET[Number(number % 31n)]
    number /= 31n
  }
  return letters.replace(/.{4}(?=.)/g, '$&-')
}

/** A seed for callers without a form: the command line. */
export const newSeed = (): string => `${newId()}${newId()}`
