import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import { useField } from './form-state.ts'

type Props = FieldProps & {
  /** File name endings and types, as in the HTML attribute: ".pdf,.docx,image/*". */
  accept?: string | undefined
  /** The same in words: "Word, PDF hoặc ảnh". */
  acceptHint: string
  maxMegabytes: number
  multiple?: boolean | undefined
}

export function FileField({
  name,
  label,
  hint,
  required,
  conditional,
  accept,
  acceptHint,
  maxMegabytes,
  multiple,
}: Props) {
  const limits = `${acceptHint}. Mỗi tệp không quá ${maxMegabytes} MB.${multiple ? ' Có thể chọn nhiều tệp.' : ''}`
  const field = useField(name, limits)
  const shownHint = hint ? (
    <>
      {hint} {limits}
    </>
  ) : (
    limits
  )
  return (
    <FieldFrame {...{ label, hint: shownHint, required, conditional, field }}>
      <input
        class="file-input"
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
      />
    </FieldFrame>
  )
}
