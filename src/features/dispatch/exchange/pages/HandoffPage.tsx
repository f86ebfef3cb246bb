import type { Refusal } from '#domain/result.ts'
import type { Attachment } from '#platform/files/attachments.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { FieldRow } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day, Moment } from '#ui/When.tsx'
import { formNames, wayNames } from '../messages.ts'
import type { Handoff, HandoffRecipient } from '../out/handoff.ts'
import type { ExchangeAction } from '../policy.ts'

type Props = {
  readonly handoff: Handoff
  readonly file: Attachment | null
  readonly may: Readonly<Record<ExchangeAction, boolean>>
  readonly today: string
  readonly refused: {
    readonly act: string
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
}

/** One hand-off: the package itself, who carried it, and who said that it came. */
export const HandoffPage = (props: Props) => {
  const { handoff, file, may, refused } = props
  const attempt = (act: string, values: FormValues = {}) =>
    refused?.act === act ? { values: refused.values, errors: refused.errors } : { values, errors: [] }
  return (
    <>
      <PageHeading
        over="Bàn giao văn bản"
        title={handoff.title}
        status={handoff.voidedAt !== null && <Status tone="danger">Đã hủy</Status>}
        actions={
          file !== null && (
            <LinkButton variant="primary" href={href(routes.attachment, { id: file.id })} download>
              Tải gói về
            </LinkButton>
          )
        }
      />
      {handoff.voidReason !== null && <Notice tone="warning">Đã hủy: {handoff.voidReason}</Notice>}
      <Card title="Nơi nhận">
        <ul class="work-list">
          {handoff.recipients.map((one) => (
            <li key={one.body}>
              <p>
                <strong>{one.name}</strong> <span class="muted">{one.organId}</span>{' '}
                <Receipt recipient={one} />
              </p>
              {one.receivedOn === null && may.confirm && handoff.voidedAt === null && (
                <ConfirmForm
                  action={href(routes.exchangeReceipt, { id: handoff.id, body: one.body })}
                  summary="Ghi nơi này đã nhận"
                  question="Ghi theo biên nhận, văn bản trả lời hoặc lời xác nhận của nơi nhận."
                  confirmLabel="Ghi đã nhận"
                  idPrefix={`nhan-${one.body}-`}
                  {...attempt(one.body, { receivedOn: props.today })}
                >
                  <FieldRow>
                    <TextField name="receivedBy" label="Người nhận" required />
                    <DateField name="receivedOn" label="Ngày nhận" required />
                  </FieldRow>
                  <TextField name="receipt" label="Số biên nhận hoặc cách xác nhận" />
                </ConfirmForm>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Lần bàn giao">
        <Facts {...props} />
      </Card>
      {may.void && handoff.voidedAt === null && (
        <div class="quiet-acts">
          <ConfirmForm
            action={href(routes.exchangeVoid, { id: handoff.id })}
            summary="Hủy lần bàn giao"
            question="Dòng này vẫn hiện trong sổ, gạch ngang, kèm lý do. Gói đã mang đi thì phải báo nơi nhận riêng."
            confirmLabel="Hủy lần bàn giao"
            tone="danger"
            idPrefix="huy-"
            {...attempt('void')}
          >
            <TextField name="reason" label="Lý do" required />
          </ConfirmForm>
        </div>
      )}
    </>
  )
}

const Receipt = ({ recipient: { receivedBy, receivedOn, receipt } }: { recipient: HandoffRecipient }) =>
  receivedOn === null ? (
    <Status tone="warning">Chưa xác nhận</Status>
  ) : (
    <span>
      <Status tone="success">Đã nhận</Status> {receivedBy}, <Day date={receivedOn} />
      {receipt !== null && <span class="muted"> ({receipt})</span>}
    </span>
  )

const Facts = ({ handoff, file }: Props) => (
  <DefinitionList
    items={[
      { term: 'Văn bản', value: <a href={sourceHref(handoff.source)}>{handoff.title}</a> },
      { term: 'Loại gói', value: formNames[handoff.form] },
      {
        term: 'Cơ quan gửi',
        value: [handoff.sender.name, handoff.sender.organId].filter(Boolean).join(', '),
      },
      { term: 'Ngày giao', value: <Day date={handoff.handedOn} /> },
      { term: 'Người giao', value: handoff.handedBy },
      { term: 'Cách mang đi', value: wayNames[handoff.carried] },
      { term: 'Ghi chú', value: handoff.note },
      { term: 'Tệp gói', value: file?.fileName ?? null },
      { term: 'Mã kiểm SHA-256', value: <code class="fingerprint">{handoff.sha256}</code> },
      { term: 'Đóng gói lúc', value: <Moment at={handoff.madeAt} /> },
    ]}
  />
)

const sourceHref = ({ kind, id }: Handoff['source']): string =>
  kind === 'document' ? href(routes.document, { id }) : href(routes.notice, { id })
