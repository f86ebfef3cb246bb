import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'

export type CitizenWordId = Id<'CitizenWord'>

export const wordKinds = ['solved', 'partly', 'not-solved'] as const
export type WordKind = (typeof wordKinds)[number]

/** How the word came: by code and PIN, by the address in the letter, told to the group head, told at the desk. */
export const wordWays = ['code', 'link', 'group-head', 'desk'] as const
export type WordWay = (typeof wordWays)[number]

/** What a citizen said, and what the office decided when it was not "solved". */
export type Word = {
  readonly id: CitizenWordId
  readonly petition: PetitionId
  readonly dossier: DossierId | null
  readonly says: WordKind
  readonly reason: string | null
  readonly via: WordWay
  readonly recordedBy: AccountId | null
  readonly saidOn: IsoDate
  readonly at: Date
  readonly decision: {
    readonly kind: 'reopened' | 'explained'
    readonly reason: string
    readonly at: Date
  } | null
}

export const wordNames: Readonly<Record<WordKind, string>> = {
  solved: 'Đã giải quyết xong',
  partly: 'Mới xong một phần',
  'not-solved': 'Chưa giải quyết',
}

export const wordTones = { solved: 'success', partly: 'warning', 'not-solved': 'danger' } as const

export const wayNames: Readonly<Record<WordWay, string>> = {
  code: 'tự ghi bằng mã và PIN',
  link: 'tự ghi theo đường dẫn trong thư',
  'group-head': 'nói với tổ trưởng',
  desk: 'nói tại phường',
}
