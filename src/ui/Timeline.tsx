import type { ComponentChildren } from 'preact'
import { type Attachment, Attachments } from './Attachments.tsx'
import type { Tone } from './tone.ts'
import { Moment } from './When.tsx'

export type TimelineItem = {
  key: string
  at: Date
  /** "Chị Nguyễn Thị Hoa, Văn phòng Đảng ủy" */
  who: string
  /** "giao chỉ đạo cho Công an phường" */
  what: ComponentChildren
  /** What it was and what it became, when something changed. */
  from?: string | undefined
  to?: string | undefined
  /** The reason or message, as written. */
  note?: string | undefined
  attachments?: readonly Attachment[] | undefined
  tone?: Tone | undefined
}

/** What happened, told as a story, each step with who, when, what, and from what to what. */
export const Timeline = ({ items }: { items: readonly TimelineItem[] }) => (
  <ol class="timeline">
    {items.map((item) => (
      <li key={item.key} data-color={item.tone ?? 'neutral'}>
        <p>
          <strong>{item.who}</strong> {item.what}
        </p>
        <Change from={item.from} to={item.to} />
        {item.note && <blockquote>{item.note}</blockquote>}
        <Attachments items={item.attachments ?? []} />
        <p class="timeline-when">
          <Moment at={item.at} />
        </p>
      </li>
    ))}
  </ol>
)

const Change = ({ from, to }: { from: string | undefined; to: string | undefined }) =>
  from === undefined && to === undefined ? null : (
    <p class="change">
      {from !== undefined && (
        <>
          <span class="ds-sr-only">từ </span>
          <del>{from}</del>{' '}
        </>
      )}
      {to !== undefined && (
        <>
          <span aria-hidden="true">→ </span>
          <span class="ds-sr-only">thành </span>
          <ins>{to}</ins>
        </>
      )}
    </p>
  )
