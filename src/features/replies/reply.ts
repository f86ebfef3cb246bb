import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { numberText } from '#features/formats/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { Letterhead } from './letterhead.ts'
import type { Honorific } from './template/values.ts'

export type ReplyId = Id<'Reply'>
export type ReplyBatchId = Id<'ReplyBatch'>

/** Accepted (within 10 working days), transferred (the same), or the answer itself. */
export const replyKinds = ['acceptance', 'transfer', 'answer'] as const
export type ReplyKind = (typeof replyKinds)[number]

export const outcomeKinds = ['done', 'in-progress', 'referred', 'not-possible'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/** công văn or thông báo */
export const paperForms = ['letter', 'notice'] as const
export type PaperForm = (typeof paperForms)[number]

export const deliveryChannels = ['hand', 'post', 'group-head', 'email', 'message'] as const
export type DeliveryChannel = (typeof deliveryChannels)[number]

/** Where a letter stands is the last thing that happened to it. */
export const replySteps = [
  'drafted',
  'submitted',
  'returned',
  'approved',
  'numbered',
  'signed',
  'sent',
  'not-delivered',
  'delivered',
  'withdrawn',
  'replaced',
] as const
export type ReplyStepKind = (typeof replySteps)[number]
export type ReplyState = ReplyStepKind

export type ReplyStep = {
  readonly kind: ReplyStepKind
  readonly on: IsoDate
  readonly channel: DeliveryChannel | null
  readonly receiver: string | null
  readonly reason: string | null
  /** Null: the mail server's own answer. */
  readonly by: string | null
  readonly at: Date
}

export type Reply = {
  readonly id: ReplyId
  readonly dossier: DossierId
  readonly petition: PetitionId
  readonly petitionCode: string
  readonly batch: ReplyBatchId
  readonly kind: ReplyKind
  readonly form: PaperForm
  readonly state: ReplyState
  readonly letterhead: Letterhead
  /** The letter it corrects, and what is printed about that. */
  readonly replaces: ReplyId | null
  readonly replacedPaper: {
    readonly number: number
    readonly symbol: string
    readonly issuedOn: IsoDate
  } | null
  readonly honorific: Honorific
  readonly addressee: string
  readonly address: string | null
  readonly group: UnitId | null
  readonly groupNumber: number | null
  readonly groupName: string | null
  readonly channel: DeliveryChannel
  /** As the person left them with the petition; used for nothing but this letter. */
  readonly email: string | null
  readonly phone: string | null
  readonly subject: string
  readonly body: string
  readonly personal: string | null
  readonly legalBasis: string | null
  readonly draftedBy: string
  readonly draftedAt: Date
  readonly number: number | null
  readonly symbol: string
  readonly issuedOn: IsoDate | null
  /** When it became a paper. */
  readonly numberedAt: Date | null
  readonly signedSha256: string | null
  readonly leadUnit: UnitId | null
  readonly version: number
}

/** What may happen next. A letter with a number is a paper: it is not withdrawn any more, only replaced by a corrected one. */
export const following: Readonly<Record<ReplyState, readonly ReplyStepKind[]>> = {
  drafted: ['submitted', 'withdrawn'],
  submitted: ['approved', 'returned', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  approved: ['numbered', 'returned', 'withdrawn'],
  numbered: ['signed', 'replaced'],
  signed: ['sent', 'delivered', 'replaced'],
  sent: ['delivered', 'not-delivered', 'replaced'],
  'not-delivered': ['sent', 'delivered', 'replaced'],
  /** Not delivered after all: an e-mail may come back days later. */
  delivered: ['not-delivered', 'replaced'],
  withdrawn: [],
  replaced: [],
}

export const mayFollow = (state: ReplyState, step: ReplyStepKind): boolean => following[state].includes(step)

/** What hands took is delivered; only what a mail server took may still come back. */
export const mayTake = ({ state, channel }: Pick<Reply, 'state' | 'channel'>, step: ReplyStepKind): boolean =>
  mayFollow(state, step) && (state !== 'delivered' || step !== 'not-delivered' || isElectronic(channel))

/** Where a letter goes that needs no carrier; null when the person left no such address. */
export const electronicAddress = (
  { email, phone }: Pick<Reply, 'email' | 'phone'>,
  channel: 'email' | 'message',
): string | null => (channel === 'email' ? email : phone)

export const isElectronic = (channel: DeliveryChannel): channel is 'email' | 'message' =>
  channel === 'email' || channel === 'message'

/** Its words may still be changed. */
export const isEditable = (state: ReplyState): boolean => state === 'drafted' || state === 'returned'

/** It has become a paper, which the person holds or is about to. */
export const isPaper = (state: ReplyState): boolean =>
  state === 'numbered' ||
  state === 'signed' ||
  state === 'sent' ||
  state === 'not-delivered' ||
  state === 'delivered'

/** Whether `step` may be taken now; `by` and `submittedBy` keep four eyes on every letter. */
export function take(
  reply: Pick<Reply, 'state' | 'channel' | 'addressee'>,
  step: ReplyStepKind,
  eyes?: { readonly by: string; readonly submittedBy: string | null },
): Result<ReplyStepKind> {
  if (!mayTake(reply, step))
    return refuse(
      'not-now',
      `Thư gửi ${reply.addressee}: ${stateWords[reply.state].toLowerCase()}, nên chưa ${stepVerbs[step]} được. Hãy tải lại trang để xem tình trạng mới.`,
    )
  if (step === 'approved' && eyes !== undefined && eyes.by === eyes.submittedBy)
    return refuse(
      'own-letter',
      `Thư gửi ${reply.addressee} do chính người đang duyệt trình. Xin để lãnh đạo hoặc người khác ở Văn phòng duyệt.`,
    )
  return ok(step)
}

export const stateWords: Readonly<Record<ReplyState, string>> = {
  drafted: 'Đang soạn',
  submitted: 'Chờ duyệt',
  returned: 'Bị trả lại',
  approved: 'Đã duyệt, chờ số',
  numbered: 'Chờ ký',
  signed: 'Đã ký, chưa gửi',
  sent: 'Đang giao',
  'not-delivered': 'Chưa giao được',
  delivered: 'Đã giao',
  withdrawn: 'Đã hủy',
  replaced: 'Đã thay bằng thư khác',
}

const stepVerbs: Readonly<Record<ReplyStepKind, string>> = {
  drafted: 'soạn',
  submitted: 'trình',
  returned: 'trả lại',
  approved: 'duyệt',
  numbered: 'ghi số',
  signed: 'nhận bản ký',
  sent: 'gửi đi',
  'not-delivered': 'báo chưa giao',
  delivered: 'ghi đã giao',
  withdrawn: 'hủy',
  replaced: 'thay thế',
}

/** "Thư số 12-CV/ĐU", "Thông báo số 05-TB/ĐU", "Thư gửi bà Nguyễn Thị Sáu" while it has no number. */
export function nameOf(
  reply: Pick<Reply, 'number' | 'symbol' | 'letterhead' | 'form' | 'honorific' | 'addressee'>,
): string {
  const what = reply.form === 'notice' ? 'Thông báo' : 'Thư'
  if (reply.number === null) return `${what} gửi ${reply.honorific} ${reply.addressee}`
  return `${what} số ${numberText(reply.number, reply.letterhead.family)}${reply.symbol}`
}
