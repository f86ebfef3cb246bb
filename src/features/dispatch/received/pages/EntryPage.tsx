import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { Refusal } from '#domain/result.ts'
import { paperOf } from '#features/formats/index.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Form } from '#ui/Form.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { Moment } from '#ui/When.tsx'
import { purposeWords, requiredWords, stageWords } from '../../messages.ts'
import { hasReached, reachedAt, stageOf } from '../../receipt.ts'
import type { Entry } from '../entry-queries.ts'
import type { PaperWords } from '../words-queries.ts'

type Props = {
  readonly entry: Entry
  readonly words: PaperWords | null
  readonly today: IsoDate
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** One paper for one unit: what it is, until when, and one big button; the words below can be read without opening the file. */
export const EntryPage = ({ entry, words, today, values, errors }: Props) => {
  const { dispatch } = entry
  return (
    <>
      <PageHeading
        over={`${purposeWords[dispatch.purpose]}${dispatch.edition > 1 ? ` · bản ${dispatch.edition}` : ''}`}
        title={dispatch.title}
        lead={dispatch.abstract}
      />
      {dispatch.superseded && <Replaced entry={entry} />}
      {errors.length > 0 && errors.every(({ field }) => field === undefined) && (
        <ErrorSummary errors={errors} idPrefix="f-" />
      )}
      <section class="card received-act">
        <p>
          Gửi <strong>{entry.unitName}</strong>
          {!dispatch.superseded && (
            <>
              . {requiredWords[dispatch.required]} trước hết ngày{' '}
              <DueDate due={dispatch.dueOn} done={doneOn(entry)} today={today} />
            </>
          )}
        </p>
        {dispatch.note !== null && (
          <div>
            <p class="muted">Văn phòng Đảng ủy nhắn:</p>
            <blockquote>{dispatch.note}</blockquote>
          </div>
        )}
        <Done entry={entry} />
        <div class="received-buttons">
          <LinkButton
            href={href(routes.receivedFile, { id: entry.id })}
            variant={mayAcknowledge(entry) ? 'secondary' : 'primary'}
            icon="file"
          >
            {dispatch.file.mediaType === 'application/pdf' ? 'Mở văn bản (PDF)' : 'Tải văn bản về'}
          </LinkButton>
          {mayAcknowledge(entry) && (
            <Form action={href(routes.receivedAcknowledgement, { id: entry.id })}>
              <Button icon="check">Đã nhận và nắm nội dung</Button>
            </Form>
          )}
        </div>
      </section>
      {mayFinish(entry) && (
        <Card title="Báo đã thực hiện">
          <Form
            action={href(routes.receivedDone, { id: entry.id })}
            values={values}
            errors={errors}
            draftKey={`van-ban-nhan/${entry.id}`}
          >
            <TextArea name="note" label="Đã làm gì, kết quả ra sao" rows={3} maxlength={2_000} required />
            <Button variant={mayAcknowledge(entry) ? 'secondary' : 'primary'}>Báo đã thực hiện</Button>
          </Form>
        </Card>
      )}
      {words !== null && (
        <section class="received-words">
          <h2>Nội dung văn bản</h2>
          <Words words={words} dispatch={dispatch} />
        </section>
      )}
    </>
  )
}

const doneOn = ({ receipts, dispatch }: Entry): IsoDate | null => {
  const at = reachedAt(receipts, dispatch.required)
  return at === null ? null : dateInVietnam(at)
}

const mayAcknowledge = ({ dispatch, receipts }: Entry): boolean =>
  !dispatch.superseded && !hasReached(stageOf(receipts), 'acknowledged')
const mayFinish = ({ dispatch, receipts }: Entry): boolean =>
  !dispatch.superseded &&
  (dispatch.required === 'done' || dispatch.purpose === 'action') &&
  !hasReached(stageOf(receipts), 'done') &&
  hasReached(stageOf(receipts), 'acknowledged')

/** What the unit has done about the paper so far; the further steps only, a glance at the list is no news to anybody. */
const Done = ({ entry: { receipts } }: { readonly entry: Entry }) => {
  const told = receipts.filter(({ stage }) => stage !== 'received')
  if (told.length === 0) return null
  return (
    <ul class="received-steps">
      {told.map(({ stage, at, by, how, note }) => (
        <li key={stage}>
          <Status tone="success">{stageWords[stage]}</Status> {by} lúc <Moment at={at} />
          {how === 'paper' && ' (ký trên giấy)'}
          {note !== null && <blockquote>{note}</blockquote>}
        </li>
      ))}
    </ul>
  )
}

const Replaced = ({ entry: { newer } }: { readonly entry: Entry }) => (
  <Notice tone="warning" title="Văn bản này đã có bản mới thay" role="alert">
    {newer === null ? (
      <p>Bản này không còn phải xác nhận. Văn phòng Đảng ủy sẽ gửi bản mới nếu cần.</p>
    ) : (
      <p>
        Bản này không còn phải xác nhận. <a href={href(routes.receivedDocument, { id: newer })}>Mở bản mới</a>
      </p>
    )}
  </Notice>
)

const Words = ({ words, dispatch }: { readonly words: PaperWords } & Pick<Entry, 'dispatch'>) =>
  words.kind === 'text' ? (
    <div class="card received-text">
      {words.text.split(/\n+/).map((line) => (
        <p>{line}</p>
      ))}
    </div>
  ) : (
    <div class="received-paper">
      <PaperPreview
        paper={paperOf([words.document], {
          today: words.document.issuedOn ?? dispatch.dueOn,
          rules: words.rules,
          title: dispatch.title,
        })}
      />
    </div>
  )
