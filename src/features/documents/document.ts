import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type Family, numberText, type OfficialDocument } from '#features/formats/index.ts'
import { typeName } from '#features/registers/index.ts'
import type { LetterheadId } from '#features/replies/index.ts'
import type { Figure } from './figure.ts'
import type { DocumentKind } from './kinds.ts'
import type { DocumentTemplateId } from './template.ts'

export type DocumentId = Id<'Document'>

export const documentStates = ['drafting', 'submitted', 'approved', 'issued', 'withdrawn'] as const
export type DocumentState = (typeof documentStates)[number]

export type DocumentStepKind =
  | 'drafted'
  | 'saved'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'issued'
  | 'signed'
  | 'withdrawn'

/** What a paper is about: a row of an earlier feature. */
export type DocumentSource = {
  readonly kind: 'conference' | 'dossier' | 'directive' | 'notice' | 'extension' | 'destruction' | 'period'
  readonly id: string
}

/** What stands in a paper, as somebody types it; `body` in the notation of `body/read.ts`. */
export type DocumentWords = {
  readonly abstract: string
  readonly addressees: readonly string[]
  readonly bases: readonly string[]
  readonly body: string
  /** Empty: those of the letterhead. */
  readonly recipients: readonly string[]
  /** KHẨN, THƯỢNG KHẨN, HỎA TỐC */
  readonly urgency: string | null
}

/** A sheet behind the paper; `body` in the same notation. */
export type DocumentAnnex = {
  readonly name: string
  readonly title: string
  readonly body: string
  readonly landscape: boolean
}

/** A paper on its way from the first words to its number. Named so because the browser has a `Document` of its own. */
export type OfficeDocument = {
  readonly id: DocumentId
  readonly kind: DocumentKind
  readonly family: Family
  /** Letters of the book; empty: a sheet without a number. */
  readonly type: string
  readonly letterhead: LetterheadId
  /** Whose paper it is when not the Party Office's. */
  readonly unit: UnitId | null
  readonly source: DocumentSource | null
  readonly template: DocumentTemplateId | null
  readonly state: DocumentState
  readonly version: number
  readonly approvedVersion: number | null
  readonly words: DocumentWords
  readonly figures: readonly Figure[]
  readonly annexes: readonly DocumentAnnex[]
  readonly draftedBy: AccountId
  readonly draftedAt: Date
  readonly submittedBy: AccountId | null
  readonly issued: IssuedFacts | null
  readonly signedSha256: string | null
}

export type IssuedFacts = {
  /** Null: a sheet without a number. */
  readonly number: number | null
  readonly suffix: string
  readonly symbol: string
  readonly period: string | null
  readonly on: IsoDate
  readonly at: Date
  /** The paper itself, as it was on that day. */
  readonly frozen: OfficialDocument
  readonly textSha256: string
  /** Of the file that goes out to be signed. */
  readonly pdfSha256: string
}

/** What may happen next; a paper that has its number is changed no more. */
const following: Readonly<Record<DocumentState, readonly DocumentStepKind[]>> = {
  drafting: ['saved', 'submitted', 'withdrawn'],
  submitted: ['approved', 'returned', 'withdrawn'],
  approved: ['issued', 'returned', 'withdrawn'],
  issued: ['signed'],
  withdrawn: [],
}

export const mayFollow = (state: DocumentState, step: DocumentStepKind): boolean =>
  following[state].includes(step)

/** What a conclusion orders is followed as directives. */
export const isFollowed = ({ kind, state }: Pick<OfficeDocument, 'kind' | 'state'>): boolean =>
  kind === 'conclusion' && state === 'issued'

/** Whether `step` may be taken now; `by` keeps four eyes on every paper of the office. */
export function take(
  document: Pick<OfficeDocument, 'state' | 'submittedBy' | 'unit'>,
  step: DocumentStepKind,
  by: AccountId | null,
): Result<null> {
  if (!mayFollow(document.state, step))
    return refuse(
      'not-now',
      `Văn bản này ${stateWords[document.state].toLowerCase()}, nên chưa ${stepVerbs[step]} được. Hãy tải lại trang để xem tình trạng mới.`,
    )
  if (step === 'approved' && document.unit === null && by !== null && by === document.submittedBy)
    return refuse(
      'own-document',
      'Văn bản này do chính người đang duyệt trình. Xin để lãnh đạo hoặc người khác ở Văn phòng duyệt.',
    )
  return ok(null)
}

export const stateWords: Readonly<Record<DocumentState, string>> = {
  drafting: 'Đang soạn',
  submitted: 'Chờ duyệt',
  approved: 'Đã duyệt, chờ ban hành',
  issued: 'Đã ban hành',
  withdrawn: 'Đã bỏ',
}

const stepVerbs: Readonly<Record<DocumentStepKind, string>> = {
  drafted: 'soạn',
  saved: 'sửa',
  submitted: 'trình',
  returned: 'trả lại',
  approved: 'duyệt',
  issued: 'ban hành',
  signed: 'nhận bản ký',
  withdrawn: 'bỏ',
}

/** "Thông báo số 12-TB/ĐU"; "Thông báo (dự thảo)" while it has no number. */
export function nameOf(
  { family, type, issued }: Pick<OfficeDocument, 'family' | 'type' | 'issued'>,
  plain = 'Văn bản',
): string {
  const what = type === '' ? plain : typeName(family, type)
  if (issued === null) return `${what} (dự thảo)`
  if (issued.number === null) return what
  return `${what} số ${numberText(`${issued.number}${issued.suffix}`, family, issued.on)}${issued.symbol}`
}
