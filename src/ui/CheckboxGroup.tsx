import { Choice } from './Choice.tsx'
import type { FieldProps } from './FieldFrame.tsx'
import { Fieldset } from './Fieldset.tsx'
import { useField } from './form-state.ts'
import type { Option } from './SelectField.tsx'

type Props = Omit<FieldProps, 'hideLabel'> & {
  options: readonly Option[]
  value?: readonly string[] | undefined
  /** For long lists (43 groups, all units): the island adds a box that narrows the list as one types. */
  filterable?: boolean | undefined
}

/** Several choices of one question; they arrive as repeated values of `name`. */
export function CheckboxGroup({ name, label, hint, required, options, value, filterable }: Props) {
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
      <div
        class={filterable ? 'choices choices-long' : 'choices'}
        data-filter-list={filterable ? label : undefined}
      >
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={name}
            option={option}
            checked={field.all.includes(option.value)}
            invalid={field.error !== undefined}
          />
        ))}
      </div>
    </Fieldset>
  )
}
