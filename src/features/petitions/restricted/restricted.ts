import type { AccountId } from '#domain/id.ts'
import type { PetitionId, RestrictedPetitionId } from '../petition.ts'

export const decisions = ['accepted', 'transferred', 'not-accepted', 'released'] as const
export type Decision = (typeof decisions)[number]

/** What the queue tells of sealed words: nothing they say. */
export type Restricted = {
  readonly id: RestrictedPetitionId
  readonly code: string
  readonly reason: 'to-cao' | 'thai-do'
  readonly receivedAt: Date
  readonly enteredBy: AccountId | null
  readonly decided: { readonly as: Decision; readonly by: AccountId; readonly at: Date } | null
  readonly releasedAs: PetitionId | null
  /** Kept as long as it had to be, and destroyed: nobody can open it any more. */
  readonly destroyedAt: Date | null
  readonly version: number
}

export const reasonNames: Readonly<Record<Restricted['reason'], string>> = {
  'to-cao': 'Có thể là tố cáo',
  'thai-do': 'Nói về thái độ, tác phong',
}

export const decisionNames: Readonly<Record<Decision, string>> = {
  accepted: 'Đã thụ lý',
  transferred: 'Đã chuyển nơi có thẩm quyền',
  'not-accepted': 'Không thụ lý',
  released: 'Không phải đơn tố cáo, đã đưa vào sổ ý kiến',
}

/** What an opening is for; a stated purpose is written down each time. */
export const purposes = [
  'Xem xét điều kiện thụ lý',
  'Giải quyết đơn đã thụ lý',
  'Liên hệ người gửi',
  'Chuyển nơi có thẩm quyền',
  'Kiểm tra, thanh tra theo yêu cầu cấp trên',
] as const

/** After this the seal has to be opened anew, with a purpose. */
export const OPEN_MINUTES = 15

/** Papers of the person are taken while somebody here handles the matter. */
export const takesFiles = ({
  decided,
  destroyedAt,
}: {
  readonly decided: { readonly as: Decision } | null
  readonly destroyedAt: Date | null
}): boolean => destroyedAt === null && (decided === null || decided.as === 'accepted')
