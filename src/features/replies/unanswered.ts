import type { OutcomeKind, ReplyState } from './reply.ts'

/** Why somebody holds no answer yet: the first thing that is missing. */
export const reasons = [
  'answered-there',
  'no-dossier',
  'no-outcome',
  'no-name',
  'not-drafted',
  'drafted',
  'submitted',
  'returned',
  'approved',
  'numbered',
  'signed',
  'sent',
  'not-delivered',
] as const
export type UnansweredReason = (typeof reasons)[number]

export type UnansweredFacts = {
  readonly dossier: string | null
  /** Answered at the dialogue itself; a letter is still owed where one is asked for. */
  readonly onSpot: boolean
  readonly outcome: OutcomeKind | null
  readonly name: string | null
  /** Of the answer under way. */
  readonly letter: ReplyState | null
}

/** Null: answered. */
export function reasonOf({
  dossier,
  onSpot,
  outcome,
  name,
  letter,
}: UnansweredFacts): UnansweredReason | null {
  switch (letter) {
    case 'delivered':
      return null
    case 'drafted':
    case 'submitted':
    case 'returned':
    case 'approved':
    case 'numbered':
    case 'signed':
    case 'sent':
    case 'not-delivered':
      return letter
    case 'withdrawn':
    case 'replaced':
    case null:
      if (dossier === null) return onSpot ? 'answered-there' : 'no-dossier'
      if (outcome === null) return 'no-outcome'
      return name === null ? 'no-name' : 'not-drafted'
  }
}

export const reasonWords: Readonly<Record<UnansweredReason, string>> = {
  'answered-there': 'Đã trả lời tại hội nghị, chưa có thư',
  'no-dossier': 'Chưa lập hồ sơ',
  'no-outcome': 'Hồ sơ chưa có kết quả',
  'no-name': 'Không ghi tên người gửi',
  'not-drafted': 'Chưa soạn thư',
  drafted: 'Thư đang soạn',
  submitted: 'Thư chờ duyệt',
  returned: 'Thư bị trả lại',
  approved: 'Thư chờ số',
  numbered: 'Thư chờ ký',
  signed: 'Thư đã ký, chưa gửi',
  sent: 'Thư đang giao',
  'not-delivered': 'Giao chưa được',
}
