import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { clockNames } from '../messages.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { VersionField } from './GatherPages.tsx'

type Props = FormPageState & { readonly view: DossierView }

/** A clock without a date gets one; a clock with a date is extended, with a reason. */
export const DuePage = ({ view, ...state }: Props) => {
  const { answerDue, workDue } = view.dossier
  const hint = (due: IsoDate | undefined) =>
    due === undefined
      ? 'Chưa có hạn; ngày ghi ở đây là hạn ban đầu.'
      : `Hạn hiện tại ${formatDate(due)}; ngày ghi ở đây là gia hạn.`
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Ghi hạn, gia hạn"
      lead="Hạn ban đầu được giữ mãi. Đúng hạn hay không luôn tính theo hạn ban đầu."
      action={href(routes.dossierDue, { id: view.dossier.id })}
      submit="Lưu"
    >
      <VersionField view={view} values={state.values} />
      <RadioGroup
        name="clock"
        label="Hạn nào"
        options={[
          { value: 'answer', label: clockNames.answer, hint: hint(answerDue?.due) },
          { value: 'work', label: clockNames.work, hint: hint(workDue?.due) },
        ]}
        required
      />
      <DateField name="to" label="Ngày" required />
      <TextArea name="reason" label="Lý do, căn cứ" rows={3} required />
      <TextField name="document" label="Văn bản cho gia hạn" hint="Số, ký hiệu nếu có" size={20} />
    </FormPage>
  )
}
