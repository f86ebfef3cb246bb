import type { InputHTMLAttributes } from 'preact'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = FieldProps &
  Pick<InputHTMLAttributes, 'autocomplete' | 'maxlength' | 'placeholder' | 'readonly' | 'spellcheck'> & {
    value?: string | undefined
    /** Which keys a phone shows. What may be typed is checked by the server alone, with a sentence of ours. */
    inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search' | undefined
    /** Width in characters when the expected answer is short; otherwise the field fills its column. */
    size?: number | undefined
  }

export function TextField({ name, label, hint, required, conditional, hideLabel, value, ...rest }: Props) {
  const field = useField(name, hint, value)
  return (
    <FieldFrame {...{ label, hint, required, conditional, hideLabel, field }}>
      <input
        class="ds-input"
        id={field.id}
        name={name}
        type="text"
        value={field.first}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        {...rest}
      />
    </FieldFrame>
  )
}
