import type { Family } from '#features/formats/index.ts'
import type { DocumentKind } from '../../kinds.ts'
import type { TemplateWords } from '../../template.ts'

export type StartingTemplate = {
  readonly kind: DocumentKind
  readonly name: string
  readonly family: Family
  /** Letters of the book; empty: a sheet without a number. */
  readonly type: string
  readonly words: TemplateWords
}

/** What is not said stays empty: the recipients are those of the letterhead. */
export const words = (
  given: Partial<TemplateWords> & Pick<TemplateWords, 'abstract' | 'body'>,
): TemplateWords => ({
  addressees: '',
  bases: '',
  recipients: '',
  ...given,
})
