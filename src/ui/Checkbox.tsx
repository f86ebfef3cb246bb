import { Choice } from './Choice.tsx'
import { FieldError } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = {
  name: string
  label: string
  hint?: string | undefined
  value?: string | undefined
  checked?: boolean | undefined
  required?: boolean | undefined
}

/** One yes-or-no box; sends `value` (default "1") when ticked, nothing when not. */
export function Checkbox({ name, label, hint, value = '1', checked = false, required }: Props) {
  const field = useField(name, hint, checked ? value : undefined)
  return (
    <div class="field">
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        option={hint === undefined ? { value, label } : { value, label, hint }}
        checked={field.all.includes(value)}
        invalid={field.error !== undefined}
        required={required}
        describedBy={field.errorId}
      />
      <FieldError id={field.errorId} message={field.error} />
    </div>
  )
}
