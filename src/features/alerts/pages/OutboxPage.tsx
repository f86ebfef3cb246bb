import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Moment } from '#ui/When.tsx'
import { letterStates } from '../letter-states.ts'
import type { Letter, LetterState } from '../outbox-queries.ts'

export type OutboxView = {
  readonly letters: readonly Letter[]
  readonly counts: Readonly<Record<LetterState | 'citizens', number>>
  readonly state: LetterState | null
  /** Only letters to citizens are shown. */
  readonly citizens: boolean
  readonly nextHref: string | undefined
  /** A mail server is configured. */
  readonly sending: boolean
  /** May open letters and read what they say. */
  readonly mayRead: boolean
  readonly refused: string | null
}

/** Every e-mail of the product: sent, waiting, failed, or held because nobody told the product of a mail server. */
export const OutboxPage = (view: OutboxView) => (
  <>
    <PageHeading title="Thư đi" lead="Mọi thư điện tử, tin nhắn mà phần mềm đã gửi, đang gửi hoặc giữ lại." />
    {view.refused !== null && (
      <Notice tone="warning" role="alert">
        <p>{view.refused}</p>
      </Notice>
    )}
    {!view.sending && (
      <Notice tone="info" title="Chưa có máy chủ thư">
        <p>
          Thư được giữ lại ở đây để đọc, không gửi ra ngoài. Để gửi, cán bộ công nghệ thông tin đặt SMTP_URL
          và MAIL_FROM rồi khởi động lại phần mềm.
        </p>
      </Notice>
    )}
    <Tabs
      label="Tình trạng"
      items={[
        { href: href(routes.outbox), label: 'Tất cả', current: view.state === null && !view.citizens },
        {
          href: href(routes.outbox, {}, { cho: 'nguoi-dan' }),
          label: 'Thư trả lời người dân',
          count: view.counts.citizens,
          current: view.citizens,
        },
        ...(Object.keys(letterStates) as LetterState[]).map((state) => ({
          href: href(routes.outbox, {}, { 'tinh-trang': state }),
          label: letterStates[state].words,
          count: view.counts[state],
          current: view.state === state,
        })),
      ]}
    />
    <Table
      caption="Thư đi, mới nhất trước"
      rows={view.letters}
      rowKey={({ id }) => id}
      rowHref={view.mayRead ? ({ id }) => href(routes.outboxLetter, { id }) : undefined}
      rowTone={({ state }) => (state === 'failed' ? 'danger' : undefined)}
      columns={[
        { key: 'subject', header: 'Tiêu đề', cell: ({ subject }) => subject },
        {
          key: 'to',
          header: 'Người nhận',
          cell: ({ to, address, reply }) => (
            <>
              {reply === null ? to : 'Người dân'}
              <span class="muted letter-address">{address}</span>
            </>
          ),
        },
        {
          key: 'at',
          header: 'Viết lúc',
          nowrap: true,
          cell: ({ createdAt }) => <Moment at={createdAt} />,
        },
        { key: 'state', header: 'Tình trạng', cell: (letter) => <State {...letter} /> },
        ...(view.sending
          ? [
              {
                key: 'act',
                header: 'Thao tác',
                acts: true,
                cell: (letter: Letter) => <Resend {...letter} />,
              },
            ]
          : []),
      ]}
      empty={
        <Empty title="Chưa có thư nào">
          Thư hiện ở đây khi có tin cho người có địa chỉ thư điện tử, hoặc khi gửi thư trả lời cho người dân.
        </Empty>
      }
    />
    {view.nextHref !== undefined && <Pagination nextHref={view.nextHref} />}
  </>
)

const State = ({ state, lastError, attempts, sentAt }: Letter) => (
  <>
    <Status tone={letterStates[state].tone}>{letterStates[state].words}</Status>
    {state === 'sent' && sentAt !== null && (
      <p class="muted">
        <Moment at={sentAt} />
      </p>
    )}
    {state === 'failed' && (
      <p class="muted">
        Đã thử {attempts} lần. Lỗi: {lastError}
      </p>
    )}
  </>
)

const Resend = ({ id, state, subject, channel }: Letter) =>
  channel === 'email' && (state === 'failed' || state === 'held') ? (
    <PostButton size="sm" action={href(routes.outboxResend, { id })} label={`Gửi lại: ${subject}`}>
      {state === 'held' ? 'Gửi' : 'Gửi lại'}
    </PostButton>
  ) : null
