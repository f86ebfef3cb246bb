import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { optionsOf } from '#ui/options.ts'
import { PostButton } from '#ui/PostButton.tsx'
import { Refusals } from '#ui/Refusals.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { TextField } from '#ui/TextField.tsx'
import { isShortNotice } from '../acts.ts'
import { type Conference, type ConferenceState, stateOf } from '../conference.ts'
import { channelNames } from '../messages.ts'
import type { ActAttempt } from './ConferencePage.tsx'

type Props = {
  readonly conference: Conference
  /** What the law says of announcing. */
  readonly statute: string
  readonly today: IsoDate
  readonly attempt: ActAttempt
}

/** The next step first; what is rarely needed folded away behind its name. */
export const ActsCard = ({ conference, statute, today, attempt }: Props) => {
  const state = stateOf(conference)
  if (state === 'cancelled') return null
  const refusedPlain = attempt.act === 'open' || attempt.act === 'close' ? attempt.errors : []
  return (
    <Card title="Việc tiếp theo">
      <p>{nextWords(state, conference, today)}</p>
      <Refusals errors={refusedPlain} />
      <div class="conference-acts">
        {state === 'announced' && (
          <PostButton action={href(routes.conferenceOpening, { id: conference.id })} variant="primary">
            Khai mạc
          </PostButton>
        )}
        {state === 'open' && (
          <ConfirmForm
            action={href(routes.conferenceClosing, { id: conference.id })}
            summary="Bế mạc hội nghị"
            question="Sau khi bế mạc không ghi thêm được ý kiến nào, trừ khi mở lại hội nghị với lý do."
            confirmLabel="Bế mạc"
            idPrefix="be-mac-"
          />
        )}
        {(state === 'planned' || state === 'announced') && (
          <Announcement
            conference={conference}
            statute={statute}
            today={today}
            attempt={attempt}
            again={state === 'announced'}
          />
        )}
        {(state === 'closed' || state === 'published') && (
          <>
            <Results conference={conference} today={today} attempt={attempt} />
            <Reason
              conference={conference}
              attempt={attempt}
              act="reopen"
              summary="Mở lại hội nghị"
              question="Chỉ mở lại khi còn ý kiến phải ghi. Việc mở lại lưu trong diễn biến."
              label="Lý do mở lại"
            />
          </>
        )}
        {(state === 'planned' || state === 'announced') && (
          <Reason
            conference={conference}
            attempt={attempt}
            act="cancel"
            summary="Hủy hội nghị"
            question="Hội nghị đã hủy không khai mạc được nữa. Nếu chỉ đổi ngày, hãy sửa hội nghị."
            label="Lý do hủy"
          />
        )}
      </div>
    </Card>
  )
}

function nextWords(state: ConferenceState, { heldOn }: Conference, today: IsoDate): string {
  switch (state) {
    case 'planned':
      return 'Thông báo cho Nhân dân thời gian, địa điểm, nội dung, cách tham dự.'
    case 'announced':
      return today < heldOn
        ? `Chờ đến ngày họp ${formatDate(heldOn)}. Trong lúc chờ: lập danh sách đại biểu, chương trình, tài liệu.`
        : 'Đến ngày họp: bấm Khai mạc để bắt đầu ghi ý kiến.'
    case 'open':
      return 'Hội nghị đang họp, thư ký đang ghi ý kiến.'
    case 'closed':
      return 'Hội nghị đã bế mạc. Công bố kết quả cho Nhân dân.'
    case 'published':
      return 'Đã công bố kết quả. Có thể ghi thêm lần công bố khác.'
    case 'cancelled':
      return ''
  }
}

const Announcement = ({
  conference,
  statute,
  today,
  attempt,
  again,
}: Props & { readonly again: boolean }) => {
  const errors = attempt.act === 'announce' ? attempt.errors : []
  const short = isShortNotice(conference.heldOn, today) || errors.some(({ code }) => code === 'short-notice')
  return (
    <ConfirmForm
      action={href(routes.conferenceAnnouncement, { id: conference.id })}
      summary={again ? 'Ghi lần thông báo khác' : 'Thông báo hội nghị'}
      question="Ghi lại việc đã thông báo: ngày nào, bằng những hình thức nào."
      confirmLabel="Ghi việc thông báo"
      idPrefix="thong-bao-"
      values={attempt.act === 'announce' ? attempt.values : {}}
      errors={errors}
    >
      <DateField name="on" label="Ngày thông báo" value={formatDate(today)} required />
      <CheckboxGroup name="channels" label="Hình thức" options={channels} required />
      <TextField name="document" label="Số văn bản" hint="Ví dụ: 12-TB/ĐU" />
      {short && (
        <>
          <Notice tone="warning" title="Thông báo gấp hơn luật yêu cầu">
            <p>
              {statute} {leftWords(daysBetween(today, conference.heldOn))}
            </p>
          </Notice>
          <Checkbox name="aware" label="Đã biết, vẫn thông báo cho kịp ngày họp" required />
        </>
      )}
    </ConfirmForm>
  )
}

const Results = ({ conference, today, attempt }: Omit<Props, 'statute'>) => (
  <ConfirmForm
    action={href(routes.conferenceResults, { id: conference.id })}
    summary="Công bố kết quả"
    question="Ghi lại việc đã công bố kết quả hội nghị cho Nhân dân, chậm nhất 10 ngày sau ngày họp."
    confirmLabel="Ghi việc công bố"
    idPrefix="ket-qua-"
    values={attempt.act === 'publish' ? attempt.values : {}}
    errors={attempt.act === 'publish' ? attempt.errors : []}
  >
    <DateField name="on" label="Ngày công bố" value={formatDate(today)} required />
    <CheckboxGroup name="channels" label="Hình thức" options={channels} required />
    <TextField name="document" label="Số văn bản" />
  </ConfirmForm>
)

type ReasonProps = {
  readonly conference: Conference
  readonly attempt: ActAttempt
  readonly act: 'reopen' | 'cancel'
  readonly summary: string
  readonly question: string
  readonly label: string
}

const Reason = ({ conference, attempt, act, summary, question, label }: ReasonProps) => (
  <ConfirmForm
    action={href(act === 'cancel' ? routes.conferenceCancellation : routes.conferenceReopening, {
      id: conference.id,
    })}
    summary={summary}
    question={question}
    confirmLabel={summary}
    tone={act === 'cancel' ? 'danger' : undefined}
    idPrefix={`${act}-`}
    values={attempt.act === act ? attempt.values : {}}
    errors={attempt.act === act ? attempt.errors : []}
  >
    <TextArea name="reason" label={label} rows={3} required />
  </ConfirmForm>
)

const channels = optionsOf(channelNames)

const leftWords = (days: number): string =>
  days > 0
    ? `Tính từ hôm nay chỉ còn ${days} ngày.`
    : days === 0
      ? 'Hội nghị họp ngay hôm nay.'
      : 'Ngày họp đã qua.'
