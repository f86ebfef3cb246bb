import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { outcomeKinds } from '../dossier.ts'
import { outcomeNames } from '../messages.ts'
import { currentOutcome } from '../outcome-queries.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { VersionField } from './GatherPages.tsx'

type Props = FormPageState & { readonly view: DossierView }

/** What the ward tells everybody in this matter. Each kind says what it needs. */
export const OutcomePage = ({ view, ...state }: Props) => {
  const latest = currentOutcome(view.outcomes)
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Ghi kết quả"
      lead="Lời ghi ở đây là phần chung của mọi thư trả lời trong hồ sơ này."
      action={href(routes.dossierOutcome, { id: view.dossier.id })}
      submit="Lưu kết quả"
      draftKey={`ho-so/${view.dossier.id}/ket-qua`}
    >
      <VersionField view={view} values={state.values} />
      <RadioGroup
        name="kind"
        label="Kết quả"
        value={latest?.kind ?? ''}
        options={outcomeKinds.map((kind) => ({ value: kind, label: outcomeNames[kind], hint: needs[kind] }))}
        required
      />
      <TextArea
        name="explanation"
        label="Nói cho người dân rõ"
        value={latest?.explanation ?? ''}
        rows={6}
        required
      />
      <DateField name="until" label="Dự kiến xong" value={latest?.until ?? ''} />
      <TextField
        name="referredTo"
        label="Chuyển đến"
        hint="Tên cơ quan nhận, không ghi chung chung"
        value={latest?.referredTo ?? ''}
      />
      <FieldRow>
        <TextField
          name="referredNumber"
          label="Số văn bản chuyển"
          value={latest?.referredNumber ?? ''}
          size={20}
        />
        <DateField name="referredOn" label="Ngày chuyển" value={latest?.referredOn ?? ''} />
      </FieldRow>
      <TextArea name="legalBasis" label="Quy định pháp luật" value={latest?.legalBasis ?? ''} rows={3} />
      <TextArea
        name="nextStep"
        label="Người dân có thể làm gì tiếp"
        value={latest?.nextStep ?? ''}
        rows={3}
      />
    </FormPage>
  )
}

const needs = {
  done: 'Việc đã được báo làm xong.',
  'in-progress': 'Ghi dự kiến xong ngày nào.',
  referred: 'Ghi rõ cơ quan nhận, số và ngày văn bản chuyển.',
  'not-possible': 'Dẫn quy định pháp luật, và người dân có thể làm gì tiếp.',
} as const
