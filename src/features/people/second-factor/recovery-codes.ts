import { createHash } from 'node:crypto'
import type { AccountId, WardId } from '#domain/id.ts'
import { wordOnPaper } from '../first-password.ts'

const COUNT = 10

/** Ten codes for the day without the telephone; the same seed makes the same ones, and nothing stores them. */
export const recoveryCodes = (seed: string, account: AccountId): readonly string[] =>
  Array.from({ length: COUNT }, (_, index) => wordOnPaper(seed, `recovery ${index} ${account}`))

/** Of a code as typed: capital letters, spaces and missing dashes do not matter. It is random enough to need no slow hash. */
export const hashRecoveryCode = (typed: string, ward: WardId, account: AccountId): Buffer =>
  createHash('sha256')
    .update(`${ward} ${account} ${typed.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
    .digest()
