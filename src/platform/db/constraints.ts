import { type Refused, refuse } from '#domain/result.ts'

/** Vietnamese sentence and form field for each constraint that a person can run into, by constraint name. */
export type ConstraintSentences = Readonly<
  Record<string, { readonly message: string; readonly field?: string }>
>

/** The refusal for an error of PostgreSQL whose constraint has a sentence; null for every other error (those are bugs). */
export function refusalOfConstraint(error: unknown, sentences: ConstraintSentences): Refused | null {
  if (!(error instanceof Error) || !('constraint' in error) || typeof error.constraint !== 'string')
    return null
  const sentence = sentences[error.constraint]
  return sentence === undefined ? null : refuse(error.constraint, sentence.message, sentence.field)
}
