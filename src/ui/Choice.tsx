import type { Option } from './SelectField.tsx'

type Props = {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  invalid?: boolean | undefined
  required?: boolean | undefined
  describedBy?: string | undefined
}

/** One box or circle with its words; the first of a group carries the group's id, so that the error summary can lead to it. */
export const Choice = ({ type, id, name, option, checked, invalid, required, describedBy }: Props) => (
  <div class="ds-field">
    <input
      class="ds-input"
      type={type}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      disabled={option.disabled}
      required={required}
      aria-invalid={invalid ? true : undefined}
      aria-describedby={
        [option.hint ? `${id}-gom` : undefined, describedBy].filter(Boolean).join(' ') || undefined
      }
    />
    <label for={id}>{option.label}</label>
    {option.hint && (
      <div id={`${id}-gom`} data-field="description">
        {option.hint}
      </div>
    )}
  </div>
)
