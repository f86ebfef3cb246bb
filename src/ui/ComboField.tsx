import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'
import { type Option, type OptionGroup, Options } from './SelectField.tsx'

type Props = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  value?: string | undefined
  empty?: string | undefined
}

/**
 * A choice from a long list (units, residential groups). Without script it is a plain list; the island lets the person type a few
 * letters, with or without accents, to narrow it.
 */
export function ComboField({
  name,
  label,
  hint,
  required,
  conditional,
  hideLabel,
  options,
  value,
  empty = 'Chọn…',
}: Props) {
  const field = useField(name, hint, value)
  return (
    <FieldFrame {...{ label, hint, required, conditional, hideLabel, field }}>
      <select
        class="ds-input"
        id={field.id}
        name={name}
        required={required}
        data-combo
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      >
        <Options options={options} chosen={field.first} empty={empty} />
      </select>
    </FieldFrame>
  )
}
