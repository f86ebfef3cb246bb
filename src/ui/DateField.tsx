import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = FieldProps & { value?: string | undefined }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * A date typed as ngày/tháng/năm. Not the browser's date picker: it shows months in the order of the device's language, and an
 * office computer set to English turns 05/12 into 12/05. An ISO value (from the database or an address) is shown the Vietnamese way.
 */
export function DateField({ name, label, hint, required, hideLabel, value }: Props) {
  const shownHint = hint ?? 'Ví dụ: 05/12/2025'
  const field = useField(name, shownHint, value)
  return (
    <FieldFrame {...{ label, hint: shownHint, required, hideLabel, field }}>
      <input
        class="ds-input date-input"
        id={field.id}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        size={12}
        value={field.first.replace(ISO, '$3/$2/$1')}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  )
}
