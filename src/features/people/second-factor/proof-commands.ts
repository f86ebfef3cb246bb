import type { AccountId, WardId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { acceptedStep } from '#domain/time-step.ts'
import type { Tx } from '#platform/command.ts'
import { loggable } from '#platform/log.ts'
import { oneTimeCode } from '#platform/one-time-code.ts'
import type { Seal } from '#platform/seal.ts'
import type { Attempt } from '../sign-in-attempts-commands.ts'
import { hashRecoveryCode } from './recovery-codes.ts'

/** What was typed where a code is asked for, in the field of either kind. */
export type Proof = { readonly code: string } | { readonly recovery: string }
/** Which of the two it was. */
type AcceptedProof = 'code' | 'recovery'
type Whose = { readonly ward: WardId; readonly account: AccountId }

/** Six digits are soon tried out, so guesses at them are counted per account, whichever page they come from. */
export const codeAttempt = ({ ward, account }: Whose, address: string): Attempt => ({
  ward,
  signInName: `code ${account}`,
  address,
})

export const sealContext = ({ ward, account }: Whose): string => `authenticator ${ward} ${account}`

/** Uses the code up. A recovery code counts once; a code of the app once, and none before it again. */
export const acceptProof = (tx: Tx, whose: Whose, proof: Proof): Promise<Result<AcceptedProof>> =>
  'code' in proof ? acceptCode(tx, whose, proof.code) : acceptRecoveryCode(tx, whose, proof.recovery)

async function acceptCode(tx: Tx, whose: Whose, typed: string): Promise<Result<AcceptedProof>> {
  const row = await tx.db
    .selectFrom('authenticator')
    .select(['sealed_secret', 'last_step'])
    .where('ward_id', '=', whose.ward)
    .where('account_id', '=', whose.account)
    .forUpdate()
    .executeTakeFirst()
  const secret = row === undefined ? null : openSecret(tx, row.sealed_secret, whose)
  if (row === undefined || secret === null) return unreadable
  const step = acceptedStep(readCode(typed), {
    now: tx.now,
    lastUsed: Number(row.last_step),
    codeOf: (one) => oneTimeCode(secret, one),
  })
  if (step === null) return wrongCode
  await tx.db
    .updateTable('authenticator')
    .set({ last_step: step, last_used_at: tx.now })
    .where('ward_id', '=', whose.ward)
    .where('account_id', '=', whose.account)
    .execute()
  return ok('code')
}

/** Null under another key of the installation than the one that closed it: recovery codes still work then. */
function openSecret({ deps }: Tx, sealed: Parameters<Seal['open']>[0], whose: Whose): string | null {
  try {
    return deps.seal.open(sealed, sealContext(whose))
  } catch (error) {
    deps.log.error({ about: 'an authenticator cannot be unsealed', error: loggable(error) })
    return null
  }
}

async function acceptRecoveryCode(tx: Tx, whose: Whose, typed: string): Promise<Result<AcceptedProof>> {
  const used = await tx.db
    .updateTable('recovery_code')
    .set({ used_at: tx.now })
    .where('ward_id', '=', whose.ward)
    .where('account_id', '=', whose.account)
    .where('code_hash', '=', hashRecoveryCode(typed, whose.ward, whose.account))
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return used.numUpdatedRows === 1n ? ok('recovery') : wrongRecoveryCode
}

/** "123 456", as the apps show it. */
export const readCode = (typed: string): string => typed.replace(/\s+/gu, '')

const wrongCode = refuse(
  'wrong-code',
  'Mã chưa đúng hoặc đã dùng rồi. Xin chờ mã kế tiếp hiện trong ứng dụng rồi nhập lại; nếu vẫn sai, hãy xem giờ trên điện thoại có đúng không.',
  'code',
)
const wrongRecoveryCode = refuse(
  'wrong-code',
  'Mã dự phòng chưa đúng hoặc đã dùng rồi. Xin nhập một mã khác trong danh sách đã in.',
  'recovery',
)
const unreadable = refuse(
  'unreadable',
  'Máy chủ không đọc được mã của tài khoản này nữa. Xin dùng mã dự phòng, hoặc nhờ người quản trị hệ thống đặt lại xác thực hai bước.',
  'code',
)
