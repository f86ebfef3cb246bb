/** Outcome of a decision. A refusal is expected (the page renders it); a bug is an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused

/** `code` is stable and for machines; `message` is a Vietnamese sentence for the person; `field` names the form field at fault. */
export type Refused = {
  readonly ok: false
  readonly refusals: readonly [Refusal, ...Refusal[]]
}
export type Refusal = { readonly code: string; readonly message: string; readonly field?: string }

/** What was decided, done. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A refusal of one sentence, under a stable code; `field` is the name of the form field at fault. */
export const refuse = (code: string, message: string, field?: string): Refused => ({
  ok: false,
  refusals: [field === undefined ? { code, message } : { code, message, field }],
})

/** The value; a refusal becomes an `Error` with its sentences. For seeding and command lines, where nobody can correct a form. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusals.map((refusal) => refusal.message).join(' '))
  return result.value
}
