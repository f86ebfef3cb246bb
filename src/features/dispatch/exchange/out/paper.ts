import type { IsoDate } from '#domain/date.ts'
import type { Attachment } from '#platform/files/attachments.ts'

export type PaperKind = 'document' | 'notice'

/** An issued paper, as far as a package tells of it. */
export type IssuedPaper = {
  readonly kind: PaperKind
  readonly id: string
  /** "Thông báo số 12-TB/ĐU" */
  readonly title: string
  readonly number: string
  readonly notation: string
  readonly place: string
  readonly on: IsoDate | null
  readonly typeName: string
  readonly subject: string
  readonly signer: {
    readonly authority: string | null
    readonly position: string | null
    readonly name: string
  }
  /** KHẨN …; null: none. */
  readonly urgency: string | null
  readonly file: Pick<Attachment, 'sha256' | 'fileName' | 'mediaType'> | null
  /** The signed file came back; else it is the one that went out to be signed. */
  readonly signed: boolean
}
