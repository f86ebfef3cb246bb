import { dateInVietnam, formatDate, type IsoDate, isoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { type Regime, regimeOn } from '#features/formats/index.ts'
import type { NoticeId } from './draft.ts'

/** `waiting` and `recognising`: a scan is being read off the request path; `failed`: it could not be read. */
export type ReadingState = 'waiting' | 'recognising' | 'read' | 'failed'
export const noticeStates = ['draft', 'issued', 'discarded'] as const
export type NoticeState = (typeof noticeStates)[number]

export type Notice = {
  readonly id: NoticeId
  readonly type: string
  readonly number: number | null
  readonly symbol: string | null
  readonly documentDate: IsoDate | null
  readonly place: string | null
  readonly subject: string
  readonly conferenceDate: IsoDate | null
  readonly regime: Regime['key'] | null
  readonly signer: {
    readonly authority: readonly string[]
    readonly position: string | null
    readonly name: string | null
  }
  /** `document`: composed and issued here, under the number it got there. */
  readonly origin: 'upload' | 'paste' | 'document'
  readonly documentId: string | null
  /** The text came out of character recognition: every word needs a look. */
  readonly needsCheck: boolean
  readonly sourceSha256: string | null
  readonly text: string
  readonly readingState: ReadingState
  readonly readingProgress: number
  readonly readingMessage: string | null
  readonly createdBy: AccountId
  readonly createdAt: Date
  readonly issuedAt: Date | null
  readonly textSha256: string | null
  readonly discardedAt: Date | null
  readonly discardedReason: string | null
  readonly version: number
}

export const stateOf = (notice: Pick<Notice, 'issuedAt' | 'discardedAt'>): NoticeState =>
  notice.discardedAt !== null ? 'discarded' : notice.issuedAt !== null ? 'issued' : 'draft'

/** A Party paper without a date counts as one under the oldest rules. */
const FIRST_OF_ALL = isoDate('2018-04-03')

/** Party symbols end in a Party body (TB/ĐU), State ones in a State body after a hyphen (TB-UBND). Null when the symbol says neither. */
export function regimeOf(symbol: string | null, date: IsoDate | null): Regime['key'] | null {
  if (symbol === null) return null
  if (/-(?:UBND|HĐND|VP|VPCP|P[A-ZĐ]|BCH)/u.test(symbol)) return 'nd-30'
  if (!/\//u.test(symbol)) return null
  return regimeOn('party', date ?? FIRST_OF_ALL).key
}

/** "Thông báo 44-TB/ĐU ngày 09/09/2025"; what the document does not say is left out. */
export function noticeTitle(
  notice: Pick<Notice, 'type' | 'number' | 'symbol' | 'documentDate' | 'regime'>,
): string {
  const type = notice.type.charAt(0) + notice.type.slice(1).toLowerCase()
  const date = notice.documentDate === null ? '' : ` ngày ${formatDate(notice.documentDate)}`
  return `${type} ${noticeNumber(notice)}${date}`
}

/** As printed: "44-TB/ĐU" for the Party, "156/TB-UBND" for the State, "chưa có số" while blank. */
export function noticeNumber({
  number,
  symbol,
  regime,
}: Pick<Notice, 'number' | 'symbol' | 'regime'>): string {
  if (number === null) return 'chưa có số'
  const padded = String(number).padStart(2, '0')
  if (symbol === null) return `số ${padded}`
  return regime === 'nd-30' ? `${padded}/${symbol}` : `${padded}-${symbol}`
}

/** When a notice counts as given: the date on the document, or the day of its issue here where it bears none. */
export const orderOf = ({ documentDate, issuedAt }: Pick<Notice, 'documentDate' | 'issuedAt'>): string =>
  documentDate ?? (issuedAt === null ? '' : dateInVietnam(issuedAt))
