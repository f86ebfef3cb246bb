import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { type Attachment, Attachments } from '#ui/Attachments.tsx'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { FieldRow, Form, FormActions } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { Option } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import { Day } from '#ui/When.tsx'
import { arrivalNumber, type Incoming } from '../incoming.ts'
import { remarksOf } from '../sheet.ts'
import { SameNotice } from './SameNotice.tsx'

export type DocumentAct = 'assign' | 'finish' | 'void'
type Props = {
  readonly document: Incoming
  readonly files: readonly Attachment[]
  readonly same: readonly Incoming[]
  readonly units: readonly Option[]
  readonly may: Readonly<Record<DocumentAct, boolean>>
  readonly today: IsoDate
  readonly history: readonly TimelineItem[]
  readonly refused: {
    readonly act: DocumentAct
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
}

/** One paper that came in, its files, and what is to be done with it. */
export const DocumentPage = (props: Props) => {
  const { document, may, refused } = props
  const id = { document: document.id }
  const open = document.voidedAt === null && document.doneOn === null
  const attempt = (act: DocumentAct, values: FormValues = {}) =>
    refused?.act === act ? { values: refused.values, errors: refused.errors } : { values, errors: [] }
  const deadline = document.deadline === null ? '' : formatDate(document.deadline)
  return (
    <>
      <PageHeading
        over={`${document.book.name} ${document.period}`}
        title={`Số đến ${arrivalNumber(document)}`}
        status={<Standing document={document} />}
        lead={document.abstract}
      />
      <SameNotice same={props.same} />
      <ReadingNotice document={document} />
      <Card title="Tệp">
        {props.files.length === 0 ? (
          <p class="muted">Không có tệp nào kèm theo.</p>
        ) : (
          <Attachments items={props.files} />
        )}
      </Card>
      <Card title="Thông tin">
        <Facts document={document} today={props.today} />
      </Card>
      {may.assign && open && (
        <Card title={document.unit === null ? 'Chuyển cho đơn vị' : 'Chuyển cho đơn vị khác, đổi hạn'}>
          <Form
            action={href(routes.incomingAssignment, id)}
            idPrefix="chuyen-"
            {...attempt('assign', { unit: document.unit ?? '', deadline })}
          >
            <FieldRow>
              <ComboField name="unit" label="Đơn vị nhận" required options={props.units} />
              <DateField name="deadline" label="Hạn giải quyết" />
            </FieldRow>
            <FormActions>
              <Button>Chuyển</Button>
            </FormActions>
          </Form>
        </Card>
      )}
      {may.finish && open && (
        <Card title="Đã giải quyết xong">
          <Form action={href(routes.incomingDone, id)} idPrefix="xong-" {...attempt('finish')}>
            <TextField
              name="note"
              label="Kết quả"
              required
              hint="Ví dụ: đã trả lời bằng Công văn 156/UBND-VP"
            />
            <FormActions>
              <Button variant="secondary">Báo xong</Button>
            </FormActions>
          </Form>
        </Card>
      )}
      {may.void && document.voidedAt === null && (
        <div class="quiet-acts">
          <ConfirmForm
            action={href(routes.incomingVoid, id)}
            summary="Hủy khỏi sổ"
            question="Số đến vẫn hiện trong sổ, gạch ngang, kèm lý do."
            confirmLabel="Hủy khỏi sổ"
            tone="danger"
            idPrefix="huy-"
            {...attempt('void')}
          >
            <TextField name="reason" label="Lý do" required />
          </ConfirmForm>
        </div>
      )}
      <Card title="Đã diễn ra">
        <Timeline items={props.history} />
      </Card>
    </>
  )
}

function Standing({ document }: { document: Incoming }) {
  if (document.voidedAt !== null) return <Status tone="danger">Đã hủy khỏi sổ</Status>
  if (document.doneOn !== null) return <Status tone="success">Đã xong</Status>
  return document.unit === null ? (
    <Status tone="warning">Chưa chuyển</Status>
  ) : (
    <Status tone="info">Đơn vị đang giải quyết</Status>
  )
}

const ReadingNotice = ({ document: { reading, readingMessage } }: { document: Incoming }) =>
  reading === 'waiting' ? (
    <Notice>Đang nhận dạng chữ trong bản quét. Xong thì tìm được theo chữ trong tệp; không cần chờ.</Notice>
  ) : reading === 'failed' ? (
    <Notice tone="warning">{readingMessage}</Notice>
  ) : null

const Facts = ({ document, today }: { document: Incoming; today: IsoDate }) => (
  <DefinitionList
    items={[
      { term: 'Ngày đến', value: <Day date={document.arrivedOn} /> },
      { term: 'Tác giả', value: document.sender },
      { term: 'Số, ký hiệu', value: document.code },
      { term: 'Ngày văn bản', value: document.documentDate && <Day date={document.documentDate} /> },
      { term: 'Đơn vị nhận', value: document.unitName },
      { term: 'Ngày chuyển', value: document.assignedOn && <Day date={document.assignedOn} /> },
      {
        term: 'Hạn giải quyết',
        value: document.deadline && <DueDate due={document.deadline} done={document.doneOn} today={today} />,
      },
      { term: 'Kết quả', value: document.doneNote },
      { term: 'Ghi chú', value: remarksOf(document) || null },
    ]}
  />
)
