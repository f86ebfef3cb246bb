import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { Point } from '#domain/point.ts'
import type { ConferenceId } from '#features/conferences/index.ts'

export type PetitionId = Id<'Petition'>
export type RestrictedPetitionId = Id<'RestrictedPetition'>

/** What a person brings, by law: a proposal, a report, a question, a complaint against a decision. A denunciation is sealed apart. */
export const petitionKinds = ['kien-nghi', 'phan-anh', 'hoi', 'khieu-nai'] as const
export type PetitionKind = (typeof petitionKinds)[number]

/** How the words came in. */
export const petitionOrigins = ['summary', 'live', 'desk', 'group-head', 'public', 'paper'] as const
export type PetitionOrigin = (typeof petitionOrigins)[number]

/** How the person is reached; a person without a phone is reached through the group head. */
export const replyChannels = ['hand', 'post', 'group-head', 'email', 'message', 'none'] as const
export type ReplyChannel = (typeof replyChannels)[number]

/** What is written down when words are received. `entered` by the petition's own command adds code, PIN and moment. */
export type NewPetition = {
  readonly kind: PetitionKind
  readonly origin: PetitionOrigin
  readonly text: string
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  readonly unit: UnitId | null
  readonly place: string | null
  readonly point: Point | null
  readonly topicCode: string | null
  readonly petitioner: Petitioner
  readonly mayPublishText: boolean
  readonly mayPublishPhoto: boolean
  readonly answeredOnSpot: { readonly answer: string; readonly by: string | null } | null
  readonly conference: ConferenceId | null
  readonly speakingOrder: number | null
  readonly batch: Id<'PetitionBatch'> | null
  readonly sourceUnit: UnitId | null
  /** The words came earlier than this transaction: released from the restricted queue. */
  readonly receivedAt?: Date
}

export type Petitioner = {
  readonly name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly channel: ReplyChannel
}

/** What the receipt prints. */
export type Receipt = { readonly id: PetitionId; readonly code: string; readonly pin: string }

/** What of a person's words is sealed: everything that says who, what and about whom. */
export type SealedWords = {
  readonly text: string
  readonly petitioner: Petitioner
  readonly unit: UnitId | null
  readonly place: string | null
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  readonly origin?: PetitionOrigin
  readonly files?: readonly SealedFile[]
  /** What note-takers put beside the words: how they heard them better. */
  readonly corrections?: readonly string[]
  /** What had been written to the person, and what the person said to it, before the words were sealed. */
  readonly letters?: readonly string[]
}

/** A file whose bytes are sealed in the blob store; `key` is part of the context of its seal. Its own secret lies among the sealed words. */
export type SealedFile = {
  readonly key: string
  /** Absent in what was sealed before files had one. */
  readonly secret?: string
  /** Of the sealed bytes. */
  readonly sha256: string
  /** Of the file itself, known only to who opens the words. */
  readonly digest?: string
  readonly size: number
  readonly fileName: string
  readonly mediaType: string
  /** When it came, if it came after the words. */
  readonly sentAt?: string
}

/** Why a receipt is issued anew. */
export const reissueReasons = ['lost', 'not-handed', 'exposed'] as const
export type ReissueReason = (typeof reissueReasons)[number]
