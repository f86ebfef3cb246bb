import type { ComponentChildren } from 'preact'
import { FieldError, OptionalMark } from './FieldFrame.tsx'

type Props = {
  legend: ComponentChildren
  hint?: ComponentChildren | undefined
  hintId?: string | undefined
  error?: string | undefined
  errorId?: string | undefined
  optional?: boolean | undefined
  children: ComponentChildren
}

/** Fields that belong together under one question. */
export const Fieldset = ({ legend, hint, hintId, error, errorId, optional, children }: Props) => (
  <fieldset
    class="ds-fieldset"
    data-invalid={error ? '' : undefined}
    aria-describedby={
      [hint ? hintId : undefined, error ? errorId : undefined].filter(Boolean).join(' ') || undefined
    }
  >
    <legend>
      {legend}
      {optional && <OptionalMark />}
    </legend>
    {hint && (
      <div id={hintId} data-field="description">
        {hint}
      </div>
    )}
    {children}
    <FieldError id={errorId} message={error} />
  </fieldset>
)
