import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { numberText } from '#features/formats/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { FileField } from '#ui/FileField.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { channelNames } from '../messages.ts'
import { deliveryChannels, mayFollow, type Reply, type ReplyStepKind } from '../reply.ts'

/** What one may do with these letters now: the same acts for one and for forty. */
export type ActsView = {
  readonly letters: readonly Reply[]
  readonly may: Readonly<Record<'submit' | 'decide' | 'number' | 'sign' | 'send' | 'withdraw', boolean>>
  /** The one the office's register would give. */
  readonly nextNumber: number
  readonly today: IsoDate
  /** The form that was refused, by its act. */
  readonly refused: {
    readonly act: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
  /** Where the acts come back to. */
  readonly back: 'reply' | 'batch'
}

export const Acts = (view: ActsView) => {
  const { letters, may, today } = view
  const ready = (step: ReplyStepKind) => letters.filter(({ state }) => mayFollow(state, step))
  const toApprove = ready('approved')
  const toReturn = letters.filter(({ state }) => state === 'submitted' || state === 'approved')
  return (
    <>
      {may.submit && (
        <ActCard
          view={view}
          act="submit"
          letters={ready('submitted')}
          title="Trình duyệt"
          action={routes.repliesSubmission}
        >
          <p>Sau khi trình, nội dung không sửa được cho đến khi người duyệt trả lại.</p>
          <Submit>Trình duyệt</Submit>
        </ActCard>
      )}
      {may.decide && (
        <ActCard view={view} act="approve" letters={toApprove} title="Duyệt" action={routes.repliesApproval}>
          <p>Xem nội dung ở dưới rồi duyệt. Người trình không tự duyệt thư của mình.</p>
          <Submit>Duyệt</Submit>
        </ActCard>
      )}
      {may.number && (
        <ActCard
          view={view}
          act="number"
          letters={ready('numbered')}
          title="Ghi số và ngày"
          action={routes.repliesNumbers}
        >
          <p>{numberWords(view, ready('numbered'))}</p>
          <FieldRow>
            <TextField
              name="first"
              label="Số"
              hint="Để trống thì lấy số tiếp theo của sổ"
              inputmode="numeric"
              size={8}
            />
            <DateField name="issuedOn" label="Ngày văn bản" required value={today} />
          </FieldRow>
          <Submit>Ghi số</Submit>
        </ActCard>
      )}
      {may.sign && (
        <ActCard
          view={view}
          act="sign"
          letters={ready('signed')}
          title="Nhận bản đã ký"
          action={routes.repliesSigned}
          multipart
        >
          <p>In ra ký tay rồi quét, hoặc tải PDF về ký số. Tệp được giữ nguyên cùng mã kiểm SHA-256.</p>
          <FileField
            name="file"
            label="Bản đã ký"
            required
            accept=".pdf,image/*"
            acceptHint="PDF hoặc ảnh quét"
            maxMegabytes={25}
          />
          <Submit>Lưu bản đã ký</Submit>
        </ActCard>
      )}
      {may.send && (
        <ActCard view={view} act="send" letters={ready('sent')} title="Gửi đi" action={routes.repliesSending}>
          <FieldRow>
            <SelectField
              name="channel"
              label="Cách giao"
              conditional
              empty="Theo cách từng người đã chọn"
              options={deliveryChannels.map((value) => ({ value, label: channelNames[value] }))}
            />
            <DateField name="on" label="Ngày gửi" required value={today} />
          </FieldRow>
          <p class="muted">
            Chọn thư điện tử hay tin nhắn thì phần mềm gửi đi; các cách khác chỉ ghi lại việc đã giao cho bưu
            điện hoặc tổ trưởng.
          </p>
          <Submit>Gửi đi</Submit>
        </ActCard>
      )}
      <div class="quiet-acts">
        {may.decide && toReturn.length > 0 && (
          <ReasonForm
            view={view}
            act="return"
            letters={toReturn}
            action={routes.repliesReturn}
            summary="Trả lại để sửa"
          />
        )}
        {may.withdraw && ready('withdrawn').length > 0 && (
          <ReasonForm
            view={view}
            act="withdraw"
            letters={ready('withdrawn')}
            action={routes.repliesWithdrawal}
            summary="Hủy thư"
          />
        )}
      </div>
    </>
  )
}

const Submit = ({ children }: { readonly children: string }) => (
  <FormActions>
    <Button>{children}</Button>
  </FormActions>
)

function numberWords({ nextNumber }: ActsView, letters: readonly Reply[]): string {
  const [first] = letters
  if (first === undefined) return ''
  const sign = (number: number) => `${numberText(number, first.letterhead.family)}${first.symbol}`
  return letters.length === 1
    ? `Số tiếp theo trong sổ văn bản đi là ${sign(nextNumber)}. Chỉ ghi số khi văn bản giấy đã có số.`
    : `${letters.length} thư nhận số liên tiếp theo thứ tự in, từ số ${sign(nextNumber)} trong sổ văn bản đi. Chỉ ghi số đầu khi văn bản giấy đã có số.`
}

type CardProps = {
  readonly view: ActsView
  readonly act: string
  readonly letters: readonly Reply[]
  readonly title: string
  readonly action: (typeof routes)[
    | 'repliesSubmission'
    | 'repliesApproval'
    | 'repliesNumbers'
    | 'repliesSigned'
    | 'repliesSending']
  readonly multipart?: boolean
  readonly children: ComponentChildren
}

/** Nothing to do: nothing shown. */
const ActCard = ({ view, act, letters, title, action, multipart, children }: CardProps) =>
  letters.length === 0 ? null : (
    <Card title={view.letters.length === 1 ? title : `${title} (${letters.length} thư)`}>
      <Form
        action={href(action)}
        idPrefix={`${act}-`}
        multipart={multipart}
        values={view.refused?.act === act ? view.refused.values : {}}
        errors={view.refused?.act === act ? view.refused.errors : []}
      >
        <Hidden view={view} letters={letters} />
        {children}
      </Form>
    </Card>
  )

const Hidden = ({ view, letters }: Pick<CardProps, 'view' | 'letters'>) => (
  <>
    <input type="hidden" name="back" value={view.back} />
    {letters.map(({ id }) => (
      <input key={id} type="hidden" name="reply" value={id} />
    ))}
  </>
)

type ReasonProps = Pick<CardProps, 'view' | 'act' | 'letters'> & {
  readonly action: (typeof routes)['repliesReturn' | 'repliesWithdrawal']
  readonly summary: string
}

const ReasonForm = ({ view, act, letters, action, summary }: ReasonProps) => (
  <ConfirmForm
    action={href(action)}
    summary={letters.length === 1 ? summary : `${summary} (${letters.length} thư)`}
    question="Lý do được ghi vào lịch sử và báo cho người soạn."
    confirmLabel={summary}
    tone={act === 'withdraw' ? 'danger' : undefined}
    idPrefix={`${act}-`}
    values={view.refused?.act === act ? view.refused.values : {}}
    errors={view.refused?.act === act ? view.refused.errors : []}
  >
    <Hidden view={view} letters={letters} />
    <TextArea name="reason" label="Lý do" required rows={2} maxlength={2000} />
  </ConfirmForm>
)
