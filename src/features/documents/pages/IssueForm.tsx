import { numberText } from '#features/formats/index.ts'
import { routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { TextField } from '#ui/TextField.tsx'
import { symbolUnder } from '../official.ts'
import { Act, Submit } from './ActForm.tsx'
import type { DocumentPageView } from './DocumentPage.tsx'

/** The day and the number that the paper will bear for good. */
export const IssueForm = (view: DocumentPageView) => {
  const { document, letterhead, nextNumber, today } = view
  return (
    <Act view={view} act="issue" title="Ban hành" action={routes.documentIssue}>
      {document.type === '' ? (
        <p>Văn bản này không lấy số. Ban hành xong, lời văn giữ nguyên.</p>
      ) : (
        <p>
          Số tiếp theo trong sổ là{' '}
          <strong>
            {numberText(nextNumber ?? 1, document.family)}
            {symbolUnder(document.type, letterhead)}
          </strong>
          . Ban hành xong, lời văn và số giữ nguyên.
        </p>
      )}
      <FieldRow>
        <DateField name="on" label="Ngày văn bản" required value={today} />
        {document.type !== '' && (
          <TextField
            name="number"
            label="Số"
            hint="Để trống thì lấy số tiếp theo"
            inputmode="numeric"
            size={8}
          />
        )}
      </FieldRow>
      <Submit>Ban hành</Submit>
    </Act>
  )
}
