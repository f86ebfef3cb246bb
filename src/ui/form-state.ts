import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Refusal } from '#domain/result.ts'

/** What was typed, by field name; several values for groups of checkboxes. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>

export type FormState = {
  readonly values: Values
  readonly errors: readonly Refusal[]
  /** Distinguishes the fields of two forms on one page that use the same names. */
  readonly idPrefix: string
  /** Forms mark what is optional; filters do not, since everything there is. */
  readonly markOptional: boolean
}

const emptyForm: FormState = { values: {}, errors: [], idPrefix: 'f-', markOptional: true }

export const FormContext = createContext<FormState>(emptyForm)

export const fieldId = (idPrefix: string, name: string): string => `${idPrefix}${name}`

/** Everything a field needs from the form around it, found by its name. */
export function useField(name: string, hint: unknown, given?: string | readonly string[]) {
  const form = useContext(FormContext)
  const id = fieldId(form.idPrefix, name)
  // A posted form that says nothing of a box means that the box was unticked: the opening value must not come back.
  const posted = form.errors.length > 0 && Object.keys(form.values).length > 0
  const value = form.values[name] ?? (posted ? undefined : given) ?? ''
  const error = form.errors.find((refusal) => refusal.field === name)?.message
  const hintId = hint ? `${id}-goi-y` : undefined
  const errorId = error ? `${id}-loi` : undefined
  const all = typeof value === 'string' ? (value === '' ? [] : [value]) : value
  return {
    id,
    all,
    first: all[0] ?? '',
    error,
    hintId,
    errorId,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    markOptional: form.markOptional,
  }
}
