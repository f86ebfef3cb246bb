import { formatNumber } from '#domain/number.ts'
import type { Refusal } from '#domain/result.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Timeline, type TimelineItem } from '#ui/Timeline.tsx'
import { Day } from '#ui/When.tsx'
import { numberSign } from '../book.ts'
import type { Entry } from '../entry.ts'
import { stateWords } from '../messages.ts'
import { abstractOf, remarksOf } from '../out-words.ts'
import { PaperFields, ReasonField } from './PaperFields.tsx'

type Props = {
  readonly entry: Entry
  readonly may: Readonly<Record<'enter' | 'correct' | 'void', boolean>>
  readonly today: string
  readonly refused: {
    readonly act: 'use' | 'correct' | 'void'
    readonly values: FormValues
    readonly errors: readonly Refusal[]
  } | null
  readonly history: readonly TimelineItem[]
}

/** One line of the register with all that is known of it, and what may be done with it. */
export const EntryPage = ({ entry, may, today, refused, history }: Props) => {
  const id = { entry: entry.id }
  const attempt = (act: 'use' | 'correct' | 'void', values: FormValues = {}) =>
    refused?.act === act ? { values: refused.values, errors: refused.errors } : { values, errors: [] }
  return (
    <>
      <PageHeading
        over={`${entry.book.name} ${entry.period}`}
        title={`Số ${numberSign(entry.book, entry)}`}
        status={<Status tone={stateWords[entry.state].tone}>{stateWords[entry.state].words}</Status>}
      />
      <Card>
        <Facts entry={entry} />
      </Card>
      {may.enter && entry.state === 'reserved' && (
        <Card title="Văn bản đã ký">
          <Form
            action={href(routes.outgoingUse, id)}
            {...attempt('use', { abstract: entry.purpose ?? '' })}
            idPrefix="dung-"
          >
            <DateField name="date" label="Ngày văn bản" required value={today} />
            <PaperFields />
            <ReasonField />
            <FormActions>
              <Button>Vào sổ</Button>
            </FormActions>
          </Form>
        </Card>
      )}
      <div class="quiet-acts">
        {may.correct && entry.state === 'issued' && (
          <ConfirmForm
            action={href(routes.outgoingCorrection, id)}
            summary="Sửa thông tin"
            question="Số và ngày giữ nguyên; nội dung trước và sau khi sửa được ghi vào nhật ký."
            confirmLabel="Lưu"
            idPrefix="sua-"
            {...attempt('correct', valuesOf(entry))}
          >
            <PaperFields />
          </ConfirmForm>
        )}
        {may.void && entry.state !== 'voided' && (entry.source === null || refused?.act === 'void') && (
          <ConfirmForm
            action={href(routes.outgoingVoid, id)}
            summary="Hủy số"
            question="Số vẫn hiện trong sổ, gạch ngang, kèm lý do, và không cấp cho văn bản khác nữa."
            confirmLabel="Hủy số"
            tone="danger"
            idPrefix="huy-"
            {...attempt('void')}
          >
            <TextField name="reason" label="Lý do" required />
          </ConfirmForm>
        )}
      </div>
      <Card title="Đã diễn ra">
        <Timeline items={history} />
      </Card>
    </>
  )
}

const Facts = ({ entry }: { entry: Entry }) => (
  <DefinitionList
    items={[
      { term: 'Tên loại và trích yếu', value: <Abstract entry={entry} /> },
      { term: 'Ngày văn bản', value: entry.documentDate && <Day date={entry.documentDate} /> },
      { term: 'Người ký', value: entry.signer },
      { term: 'Nơi nhận', value: entry.recipients },
      { term: 'Đơn vị, người nhận bản lưu', value: entry.keeper },
      { term: 'Số lượng bản', value: entry.copies === null ? null : formatNumber(entry.copies) },
      { term: 'Ghi chú', value: remarksOf(entry) || null },
    ]}
  />
)

function Abstract({ entry }: { entry: Entry }) {
  const words = <span>{abstractOf(entry)}</span>
  if (entry.source === null) return words
  return <a href={sourceHref(entry.source)}>{words}</a>
}

function sourceHref({ kind, id }: NonNullable<Entry['source']>): string {
  switch (kind) {
    case 'reply':
      return href(routes.reply, { reply: id })
    case 'notice':
      return href(routes.notice, { id })
    case 'document':
      return href(routes.document, { id })
  }
}

const valuesOf = ({ abstract, signer, recipients, keeper, copies, note }: Entry): FormValues => ({
  abstract: abstract ?? '',
  signer: signer ?? '',
  recipients: recipients ?? '',
  keeper: keeper ?? '',
  copies: copies === null ? '' : String(copies),
  note: note ?? '',
})
