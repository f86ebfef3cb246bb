import type { ComponentChildren } from 'preact'
import type { useField } from './form-state.ts'

/** Properties every field shares. `value` is the first value to show; what the person typed (the form's values) wins over it. */
export type FieldProps = {
  name: string
  label: string
  hint?: ComponentChildren | undefined
  required?: boolean | undefined
  /** Needed in the case that its hint tells, or one of several of which one is needed: not called optional. */
  conditional?: boolean | undefined
  /** Hides the label from sight only, where the place explains the field (search boxes, table cells). */
  hideLabel?: boolean | undefined
}

type Props = Pick<FieldProps, 'label' | 'hint' | 'required' | 'conditional' | 'hideLabel'> & {
  field: ReturnType<typeof useField>
  children: ComponentChildren
}

/** Label above, hint under it, then the control, then what is wrong with it. */
export const FieldFrame = ({ label, hint, required, conditional, hideLabel, field, children }: Props) => (
  <div class="ds-field field" data-invalid={field.error ? '' : undefined}>
    <label for={field.id} class={hideLabel ? 'ds-sr-only' : undefined}>
      {label}
      {!required && !conditional && field.markOptional && <OptionalMark />}
    </label>
    {hint && (
      <div id={field.hintId} data-field="description">
        {hint}
      </div>
    )}
    {children}
    <FieldError id={field.errorId} message={field.error} />
  </div>
)

export const OptionalMark = () => <span class="optional"> (không bắt buộc)</span>

export const FieldError = ({ id, message }: { id: string | undefined; message: string | undefined }) =>
  message ? (
    <p id={id} class="ds-validation-message" data-field="validation">
      <span class="ds-sr-only">Lỗi: </span>
      {message}
    </p>
  ) : null
