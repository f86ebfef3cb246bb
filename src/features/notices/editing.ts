import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'

export type Editing = {
  /** A draft's id, `moi` for one to be added, `the-thuc` for the facts, `van-ban` for the text; null while nothing is open. */
  readonly what: string | null
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

export const isStale = (errors: readonly Refusal[]): boolean => errors.some(({ code }) => code === 'stale')

/**
 * The version a form was opened on travels with every refusal, so that nobody's correction is overwritten by a second press;
 * it moves on only when the newer version stood on the page.
 */
export const versionToSend = (
  { values, errors }: Editing,
  current: { readonly version: number } | null,
): string => {
  const opened = typeof values.version === 'string' ? values.version : undefined
  return String((isStale(errors) ? undefined : opened) ?? current?.version ?? 0)
}
