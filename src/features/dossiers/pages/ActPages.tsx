import { formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Choice } from '#ui/Choice.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Fieldset } from '#ui/Fieldset.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { outcomeKinds } from '../dossier.ts'
import type { DossierAssignments } from '../later.ts'
import { authorityNames, clockNames, outcomeNames } from '../messages.ts'
import type { DossierView } from '../view-queries.ts'
import { FormPage, type FormPageState } from './FormPage.tsx'
import { VersionField } from './GatherPages.tsx'

type Of = FormPageState & { readonly view: DossierView }

/** The unit's draft; saved as often as one likes, sent up once. */
export const PlanPage = ({ view, maySubmit, ...state }: Of & { maySubmit: boolean }) => {
  const [latest] = view.plans
  const open = latest !== undefined && latest.decision === null ? latest : null
  const draft = latest ?? null
  const version = typeof state.values.version === 'string' ? state.values.version : String(open?.version ?? 0)
  return (
    <FormPage
      {...state}
      dossier={view.dossier}
      title="Phương án giải quyết"
      lead={
        latest?.decision === 'returned' && latest.decisionReason !== null
          ? `Bản trước bị trả lại: ${latest.decisionReason}`
          : 'Lưu bao nhiêu lần cũng được. Trình rồi thì chờ Văn phòng Đảng ủy, lãnh đạo duyệt.'
      }
      action={href(routes.dossierPlan, { id: view.dossier.id })}
      submit="Lưu bản nháp"
      buttons={
        maySubmit ? (
          <Button variant="secondary" name="step" value="submit">
            Lưu và trình duyệt
          </Button>
        ) : undefined
      }
      draftKey={`ho-so/${view.dossier.id}/phuong-an`}
    >
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="text"
        label="Làm gì, ai làm, bao giờ xong"
        value={draft?.text ?? ''}
        rows={8}
        required
      />
      <TextArea
        name="legalBasis"
        label="Căn cứ pháp lý"
        hint="Bắt buộc khi trình: luật, nghị định, quyết định; điều, khoản."
        value={draft?.legalBasis ?? ''}
        rows={3}
      />
      <RadioGroup
        name="authority"
        label="Thẩm quyền"
        value={draft?.authority ?? ''}
        options={[
          { value: 'within', label: authorityNames.within },
          { value: 'beyond', label: authorityNames.beyond },
        ]}
      />
      <TextField
        name="beyondTo"
        label="Cơ quan có thẩm quyền"
        hint="Ghi khi vượt thẩm quyền của phường: kiến nghị lên ai."
        value={draft?.beyondTo ?? ''}
      />
    </FormPage>
  )
}

/** A clock without a date gets one; a clock with a date is extended, with a reason. */
export const DuePage = ({ view, ...state }: Of) => {
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

/** Who has been told in writing that the matter is accepted, or to whom it went. */
export const TellingPage = ({ view, today, ...state }: Of & { today: IsoDate }) => {
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
      <TextField name="owner" label="Chuyển đến" hint="Tên cơ quan, khi đã chuyển" />
      <FieldRow>
        <DateField name="on" label="Ngày gửi" value={today} required />
        <TextField name="document" label="Số văn bản" size={20} />
      </FieldRow>
    </FormPage>
  )
}

/** What the ward tells everybody in this matter. Each kind says what it needs. */
export const OutcomePage = ({ view, ...state }: Of) => {
  const [latest] = view.outcomes
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

type Choices = Awaited<ReturnType<DossierAssignments['choices']>>

/** Which clause of a notice, or which directive, deals with the matter. */
export const LinkPage = ({ view, choices, ...state }: Of & { choices: Choices }) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Gắn với mục kết luận, chỉ đạo"
    lead="Chọn chỉ đạo thì hạn của chỉ đạo thành hạn giải quyết, nếu hồ sơ chưa có hạn."
    action={href(routes.dossierLinks, { id: view.dossier.id })}
    submit="Gắn"
  >
    <ComboField name="directive" label="Chỉ đạo" empty="Không chọn" options={grouped(choices.directives)} />
    <ComboField
      name="clause"
      label="Mục của thông báo kết luận"
      hint="Chọn khi chưa có chỉ đạo; có chỉ đạo thì mục đi theo chỉ đạo."
      empty="Không chọn"
      options={grouped(choices.clauses)}
    />
  </FormPage>
)

const grouped = (
  choices: readonly { readonly id: string; readonly label: string; readonly group: string }[],
) =>
  [...Map.groupBy(choices, ({ group }) => group)].map(([group, of]) => ({
    group,
    options: of.map(({ id, label }) => ({ value: id, label })),
  }))

export const DocumentPage = ({ view, ...state }: Of) => (
  <FormPage
    {...state}
    dossier={view.dossier}
    title="Thêm tài liệu"
    lead={`Tài liệu thứ ${(view.documents.at(-1)?.position ?? 0) + 1} trong mục lục.`}
    action={href(routes.dossierDocuments, { id: view.dossier.id })}
    submit="Thêm vào mục lục"
    multipart
  >
    <TextField
      name="title"
      label="Tên tài liệu"
      hint="Đơn của người dân, biên bản, bản vẽ, công văn…"
      required
    />
    <FieldRow>
      <TextField name="number" label="Số, ký hiệu" size={20} />
      <DateField name="dated" label="Ngày" />
    </FieldRow>
    <FieldRow>
      <TextField name="issuer" label="Cơ quan, người lập" />
      <TextField name="pages" label="Số tờ" inputmode="numeric" size={6} />
    </FieldRow>
    <FileField
      name="files"
      label="Tệp kèm theo"
      hint={state.errors.length > 0 ? 'Nếu đã chọn tệp, xin chọn lại.' : undefined}
      acceptHint="Word, Excel, PDF hoặc ảnh"
      maxMegabytes={25}
      multiple
    />
  </FormPage>
)
