import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = Omit<FieldProps, 'hideLabel'> & { autocomplete: 'current-password' | 'new-password' }

/** Never shows again what was typed. */
export function PasswordField({ name, label, hint, required = true, autocomplete }: Props) {
  const field = useField(name, hint)
  return (
    <FieldFrame {...{ label, hint, required, field }}>
      <input
        class="ds-input"
        id={field.id}
        name={name}
        type="password"
        autocomplete={autocomplete}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  )
}
