import { href, routes } from '#routes'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Part } from '../directive.ts'
import { FilesField } from './FilesField.tsx'
import { type DirectivePageProps, refusedHere } from './page-props.ts'

/** An executing or coordinating unit says that its own part is done, and what was done. */
export const FinishRow = ({ view: { directive }, refused, part }: DirectivePageProps & { part: Part }) => (
  <>
    <p>
      <strong>{part.unitName}</strong> đang làm phần {part.role === 'coordinating' ? 'phối hợp' : 'việc'} của
      mình.
    </p>
    <ConfirmForm
      action={href(routes.directivePartDone, { id: directive.id, part: part.id })}
      summary="Báo xong phần việc"
      question="Ghi ngắn gọn đơn vị đã làm gì, kết quả ra sao."
      confirmLabel="Báo xong"
      idPrefix={`xong-${part.id}-`}
      draftKey={`chi-dao/${directive.id}/xong/${part.id}`}
      multipart
      {...refusedHere(refused, `finish-${part.id}`)}
    >
      <TextArea name="text" label="Kết quả phần việc" required />
      <FilesField />
    </ConfirmForm>
  </>
)
