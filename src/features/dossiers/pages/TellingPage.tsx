import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Choice } from '#ui/Choice.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Fieldset } from '#ui/Fieldset.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'

type Props = FormPageState & { readonly view: DossierView }

/** Who has been told in writing that the matter is accepted, or to whom it went. */
export const TellingPage = ({ view, today, ...state }: Props & { today: IsoDate }) => {
  const waiting = view.gathered.petitions.filter(({ told }) => told === null)
  const chosen = state.values.petition ?? waiting.map(({ id }) => id as string)
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Ghi đã báo tiếp nhận"
      lead="Mỗi người gửi ý kiến phải được báo bằng văn bản trong 10 ngày làm việc: đã tiếp nhận, hoặc đã chuyển đến cơ quan nào."
      action={href(routes.dossierTelling, { id: view.dossier.id })}
      submit="Lưu"
    >
      <Fieldset legend="Đã báo cho">
        <div class="choices">
          {waiting.map((one, at) => (
            <Choice
              key={one.id}
              type="checkbox"
              id={at === 0 ? 'f-petition' : `f-petition-${at + 1}`}
              name="petition"
              option={{
                value: one.id,
                label: [one.code, one.person?.name, one.group].filter(Boolean).join(' · '),
                hint:
                  one.tellBy === null
                    ? undefined
                    : `Chậm nhất ${formatDate(one.tellBy.due)}. ${one.tellBy.why}`,
              }}
              checked={chosen.includes(one.id)}
            />
          ))}
        </div>
      </Fieldset>
      <RadioGroup
        name="kind"
        label="Nội dung báo"
        options={[
          { value: 'accepted', label: 'Đã tiếp nhận, phường đang giải quyết' },
          { value: 'transferred', label: 'Đã chuyển cơ quan khác' },
        ]}
        required
      />
      <TextField name="owner" label="Chuyển đến" hint="Cần ghi khi đã chuyển: tên cơ quan" conditional />
      <FieldRow>
        <DateField name="on" label="Ngày gửi" value={today} required />
        <TextField name="document" label="Số văn bản" size={20} />
      </FieldRow>
    </FormPage>
  )
}
