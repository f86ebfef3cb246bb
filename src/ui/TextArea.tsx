import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = FieldProps & { value?: string | undefined; rows?: number; maxlength?: number }

export function TextArea({
  name,
  label,
  hint,
  required,
  conditional,
  hideLabel,
  value,
  rows = 4,
  maxlength,
}: Props) {
  const field = useField(name, hint, value)
  return (
    <FieldFrame {...{ label, hint, required, conditional, hideLabel, field }}>
      <textarea
        class="ds-input"
        id={field.id}
        name={name}
        rows={rows}
        maxlength={maxlength}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      >
        {field.first}
      </textarea>
    </FieldFrame>
  )
}
