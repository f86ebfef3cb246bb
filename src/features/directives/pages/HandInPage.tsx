import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Deliverable, Directive, Part } from '../directive.ts'
import { deliverableTitle } from '../messages.ts'
import type { Submission } from '../submission-queries.ts'
import { FilesField } from './FilesField.tsx'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & {
  directive: Directive
  deliverable: Deliverable
  /** The reader's places through which it can be handed in; at least one. */
  places: readonly Part[]
  /** The one that was sent back, when this is another attempt. */
  returned: Submission | undefined
}

export const HandInPage = ({ directive, deliverable, places, returned, ...state }: Props) => (
  <FormPage
    {...state}
    directive={directive}
    title={`Nộp “${deliverableTitle(deliverable)}”`}
    action={href(routes.directiveSubmission, { id: directive.id, deliverable: deliverable.id })}
    submit="Nộp"
    multipart
    draftKey={`chi-dao/${directive.id}/nop/${deliverable.id}`}
    before={
      returned?.decision === 'returned' && (
        <Notice tone="warning" title="Lần trước bị trả lại vì">
          <p class="as-typed">{returned.decisionReason}</p>
        </Notice>
      )
    }
  >
    <PlaceField places={places} label="Nộp thay mặt" />
    <TextArea
      name="text"
      label="Tóm tắt kết quả"
      hint="Đã làm gì, ở đâu, kết quả ra sao, còn vướng gì."
      rows={8}
      value={returned?.text}
      required
    />
    <FieldRow>
      <TextField
        name="documentNumber"
        label="Số văn bản kết quả"
        hint="Ví dụ: 335-BC/ĐU"
        maxlength={60}
        value={returned?.documentNumber ?? ''}
      />
      <DateField name="documentDate" label="Ngày văn bản" value={returned?.documentDate ?? ''} />
    </FieldRow>
    <FilesField again={state.errors.length > 0} />
  </FormPage>
)

/** Whose name the act is done in: asked only of people who have more than one place in the work. */
export const PlaceField = ({ places, label }: { places: readonly Part[]; label: string }) =>
  places.length === 1 ? (
    <input type="hidden" name="part" value={places[0]?.id} />
  ) : (
    <RadioGroup
      name="part"
      label={label}
      options={places.map(({ id, unitName }) => ({ value: id, label: unitName }))}
      value={places[0]?.id}
      required
    />
  )
