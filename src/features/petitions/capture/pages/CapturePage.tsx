import type { Refusal } from '#domain/result.ts'
import type { Topic } from '#features/calendar/index.ts'
import { type Conference, stateNames, stateOf } from '#features/conferences/index.ts'
import type { Unit } from '#features/people/index.ts'
import type { FormValues } from '#platform/http/form.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { SpeakerChoice } from '../capture-routes.tsx'
import { mayCapture, type Remark } from '../remark.ts'
import { RemarkForm } from './RemarkForm.tsx'
import { RemarkItem } from './RemarkItem.tsx'

type Props = {
  readonly conference: Conference
  readonly seq: number
  readonly remarks: readonly Remark[]
  readonly sealed: number
  readonly speakers: readonly SpeakerChoice[]
  readonly groups: readonly Unit[]
  readonly topics: readonly Topic[]
  readonly chairs: readonly string[]
  readonly mayAmend: (remark: Remark) => boolean
  readonly values: FormValues
  readonly errors: readonly Refusal[]
}

/** One screen for the whole dialogue: what is being said on the left, what was said on the right. */
export const CapturePage = (props: Props) => {
  const { conference, seq, remarks, sealed, mayAmend } = props
  const open = mayCapture(conference)
  return (
    <div
      class="capture"
      data-capture={conference.id}
      data-seq={seq}
      data-state={stateOf(conference)}
      data-stream={href(routes.captureStream, { id: conference.id })}
      data-typing={href(routes.captureTyping, { id: conference.id })}
      data-topics={href(routes.captureTopics, { id: conference.id })}
    >
      <PageHeading
        title="Ghi ý kiến"
        actions={
          <LinkButton size="sm" href={href(routes.projector, { id: conference.id })}>
            Trình chiếu
          </LinkButton>
        }
      />
      <p class="capture-line" role="status" data-line hidden />
      <div class="capture-columns">
        <section aria-label="Ý kiến đang ghi">
          {!open.ok && (
            <Notice tone="warning" title={stateNames[stateOf(conference)]}>
              <p>{open.refusals[0].message}</p>
            </Notice>
          )}
          {open.ok && <RemarkForm {...props} />}
          <ul class="outbox" data-outbox aria-label="Ý kiến chờ gửi" hidden />
        </section>
        <section aria-labelledby="da-ghi">
          <h2 id="da-ghi">
            Đã ghi <span data-count>{remarks.length}</span> ý kiến
            <span class="muted" data-sealed hidden={sealed === 0}>
              {` và ${sealed} ý kiến hạn chế`}
            </span>
          </h2>
          <ul class="typing" data-typists aria-label="Người đang ghi" />
          <ol class="remarks" data-remarks reversed>
            {remarks.map((remark) => (
              <RemarkItem
                key={remark.id}
                conference={conference.id}
                remark={remark}
                mayAmend={open.ok && mayAmend(remark)}
              />
            ))}
          </ol>
          <p class="muted capture-empty">
            Chưa có ý kiến nào. Ý kiến vừa ghi, của mình và của đồng nghiệp, hiện ở đây.
          </p>
        </section>
      </div>
    </div>
  )
}
