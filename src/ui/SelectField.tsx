import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

export type Option = {
  value: string
  label: string
  hint?: string | undefined
  disabled?: boolean | undefined
}
export type OptionGroup = { group: string; options: readonly Option[] }

type Props = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  value?: string | undefined
  /** The words of the first, empty choice; without it the list starts with its first option chosen. */
  empty?: string | undefined
}

export function SelectField({
  name,
  label,
  hint,
  required,
  conditional,
  hideLabel,
  options,
  value,
  empty,
}: Props) {
  const field = useField(name, hint, value)
  return (
    <FieldFrame
      {...{ label, hint, required, conditional: conditional || empty === undefined, hideLabel, field }}
    >
      <select
        class="ds-input"
        id={field.id}
        name={name}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      >
        <Options options={options} chosen={field.first} empty={empty} />
      </select>
    </FieldFrame>
  )
}

type OptionsProps = { options: readonly (Option | OptionGroup)[]; chosen: string; empty: string | undefined }

export const Options = ({ options, chosen, empty }: OptionsProps) => (
  <>
    {empty !== undefined && <option value="">{empty}</option>}
    {options.map((item) =>
      'group' in item ? (
        <optgroup key={item.group} label={item.group}>
          <Options options={item.options} chosen={chosen} empty={undefined} />
        </optgroup>
      ) : (
        <option key={item.value} value={item.value} selected={item.value === chosen} disabled={item.disabled}>
          {item.label}
        </option>
      ),
    )}
  </>
)
