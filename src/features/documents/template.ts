import type { Id } from '#domain/id.ts'
import type { Family } from '#features/formats/index.ts'
import type { DocumentKind } from './kinds.ts'

export type DocumentTemplateId = Id<'DocumentTemplate'>

/** The wording of a template; lists are one item a line, so that `{nếu …}` can leave one out. */
export type TemplateWords = {
  readonly abstract: string
  readonly addressees: string
  readonly bases: string
  readonly body: string
  readonly recipients: string
}

export type DocumentTemplate = TemplateWords & {
  readonly id: DocumentTemplateId
  readonly kind: DocumentKind
  readonly name: string
  readonly family: Family
  readonly type: string
  readonly closed: boolean
  readonly version: number
}
