import { Choice } from './Choice.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { Fieldset } from './Fieldset.tsx'
import { useField } from './form-state.ts'
import type { Option } from './SelectField.tsx'

type Props = Omit<FieldProps, 'hideLabel'> & { options: readonly Option[]; value?: string | undefined }

export function RadioGroup({ name, label, hint, required, options, value }: Props) {
  const field = useField(name, hint, value)
  return (
    <Fieldset
      legend={label}
      hint={hint}
      hintId={field.hintId}
      error={field.error}
      errorId={field.errorId}
      optional={!required && field.markOptional}
    >
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={index === 0 ? field.id : `${field.id}-${index + 1}`}
          name={name}
          option={option}
          checked={option.value === field.first}
          invalid={field.error !== undefined}
          required={required}
        />
      ))}
    </Fieldset>
  )
}
