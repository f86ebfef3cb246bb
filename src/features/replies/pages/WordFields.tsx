import type { IsoDate } from '#domain/date.ts'
import { DateField } from '#ui/DateField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { wordKinds, wordNames } from '../word.ts'

/** Three answers and why; with a day when somebody writes down what was said earlier. */
export const WordFields = ({ saidOn }: { readonly saidOn?: IsoDate }) => (
  <>
    <RadioGroup
      name="word"
      label="Việc đã được giải quyết chưa?"
      required
      options={wordKinds.map((value) => ({ value, label: wordNames[value] }))}
    />
    <TextArea
      name="reason"
      label="Còn điều gì chưa xong?"
      hint="Cần ghi khi chưa xong hoặc mới xong một phần."
      rows={3}
      maxlength={4000}
      conditional
    />
    {saidOn !== undefined && <DateField name="saidOn" label="Ngày người dân nói" required value={saidOn} />}
  </>
)
