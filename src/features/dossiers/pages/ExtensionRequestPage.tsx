import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

/** The head of the leading unit asks for more time for the work. */
export const ExtensionRequestPage = ({ view, ...state }: Props) => {
  const { dossier } = view
  return (
    <FormPage
      {...state}
      dossier={dossier}
      title="Đề nghị gia hạn giải quyết"
      lead={
        dossier.workDue !== null &&
        `Hạn giải quyết hiện tại là ${formatDate(dossier.workDue.due)}. Trong khi chờ trả lời, hạn không thay đổi.`
      }
      action={href(routes.dossierExtensions, { id: dossier.id })}
      submit="Gửi đề nghị"
      draftKey={`ho-so/${dossier.id}/gia-han`}
    >
      <TextField
        name="toDay"
        label="Gia hạn đến"
        hint="Một ngày, ví dụ 15/12/2025; hoặc số ngày làm việc thêm vào hạn hiện tại, ví dụ “5 ngày làm việc”."
        maxlength={40}
        size={20}
        required
      />
      <TextArea
        name="reason"
        label="Lý do"
        hint="Vì sao chưa xong đúng hạn, còn vướng gì, đã làm được gì."
        rows={5}
        required
      />
    </FormPage>
  )
}
