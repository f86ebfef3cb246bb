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
import { PaperFacts } from './PaperFacts.tsx'
import { SameNotice } from './SameNotice.tsx'

export type DocumentAct = 'assign' | 'finish' | 'correct' | 'void' | 'clear' | 'destroy'
type Props = {
  readonly document: Incoming
  readonly files: readonly Attachment[]
  readonly same: readonly Incoming[]
  readonly units: readonly Option[]
  readonly may: Readonly<Record<'assign' | 'finish' | 'correct' | 'void' | 'quarantine', boolean>>
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
      {document.reading === 'secret' && may.quarantine && <HeldActs document={document} attempt={attempt} />}
      <Card title="Tệp">
        {document.reading === 'secret' || document.reading === 'destroyed' ? (
          <p class="muted">
            {document.reading === 'secret'
              ? 'Tệp đang được cất riêng, không ai mở được.'
              : 'Tệp đã xóa khỏi hệ thống.'}
          </p>
        ) : props.files.length === 0 ? (
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
      {document.voidedAt === null && (may.correct || may.void) && (
        <div class="quiet-acts">
          {may.correct && <Correction document={document} attempt={attempt} />}
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

type Attempt = (act: DocumentAct, values?: FormValues) => { values: FormValues; errors: readonly Refusal[] }

const Correction = ({ document, attempt }: { document: Incoming; attempt: Attempt }) => (
  <ConfirmForm
    action={href(routes.incomingCorrection, { document: document.id })}
    summary="Sửa thông tin"
    question="Số đến và ngày đến giữ nguyên. Nội dung trước và sau khi sửa hiện ở mục Đã diễn ra."
    confirmLabel="Lưu"
    idPrefix="sua-"
    {...attempt('correct', {
      sender: document.sender,
      code: document.code ?? '',
      documentDate: document.documentDate === null ? '' : formatDate(document.documentDate),
      abstract: document.abstract,
      deadline: document.deadline === null ? '' : formatDate(document.deadline),
      note: document.note ?? '',
    })}
  >
    <PaperFacts />
    <TextField name="reason" label="Lý do sửa" required />
  </ConfirmForm>
)

/** The scan seems to be secret: a person looks at the paper, never at the screen. */
const HeldActs = ({ document, attempt }: { document: Incoming; attempt: Attempt }) => (
  <Card title="Bản quét có dấu mật: cần làm ngay">
    <ol>
      <li>Xem bản giấy. Không quét lại, không chụp, không gửi bản quét cho ai.</li>
      <li>
        Đúng là văn bản mật: giao bản giấy cho người được phân công giữ tài liệu mật, rồi xóa tệp ở đây.
      </li>
      <li>Máy đọc nhầm: ghi lý do rồi cho mở lại tệp.</li>
    </ol>
    <div class="quiet-acts">
      <ConfirmForm
        action={href(routes.incomingFilesEnd, { document: document.id })}
        summary="Đúng là văn bản mật, xóa tệp"
        question="Tệp bị xóa hẳn khỏi hệ thống, không lấy lại được. Số đến vẫn còn trong sổ."
        confirmLabel="Xóa tệp"
        tone="danger"
        idPrefix="xoa-tep-"
        {...attempt('destroy')}
      >
        <TextField name="reason" label="Bản giấy đã giao cho ai, ngày nào" required />
      </ConfirmForm>
      <ConfirmForm
        action={href(routes.incomingClearance, { document: document.id })}
        summary="Không phải văn bản mật, mở lại tệp"
        question="Tệp lại mở được như mọi văn bản đến, chữ trong tệp được đọc lại để tìm kiếm."
        confirmLabel="Mở lại tệp"
        idPrefix="mo-tep-"
        {...attempt('clear')}
      >
        <TextField name="reason" label="Vì sao biết không phải văn bản mật" required />
      </ConfirmForm>
    </div>
  </Card>
)

const ReadingNotice = ({ document: { reading, readingMessage } }: { document: Incoming }) => {
  switch (reading) {
    case 'waiting':
      return (
        <Notice>
          Đang nhận dạng chữ trong bản quét. Xong thì tìm được theo chữ trong tệp; không cần chờ.
        </Notice>
      )
    case 'failed':
      return <Notice tone="warning">{readingMessage}</Notice>
    case 'secret':
      return <Notice tone="danger">{readingMessage}</Notice>
    case 'destroyed':
      return (
        <Notice tone="warning">Văn bản mật: tệp đã xóa, bản giấy do người giữ tài liệu mật quản lý.</Notice>
      )
    case 'none':
    case 'read':
      return null
  }
}

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
