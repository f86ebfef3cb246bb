import type { Id } from '#domain/id.ts'
import { href, routes } from '#routes'
import { ConfirmForm } from '#ui/ConfirmForm.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Moment } from '#ui/When.tsx'
import { deviceName } from '../device-name.ts'
import { meansNames } from '../messages.ts'
import type { ListedSession } from '../session-queries.ts'

type Props = { sessions: readonly ListedSession[]; present: Id<'Session'> }

export const SessionsPage = ({ sessions, present }: Props) => (
  <>
    <PageHeading
      title="Các phiên đăng nhập"
      lead="Mỗi dòng là một máy hoặc trình duyệt đang mở tài khoản này. Phiên không dùng 12 giờ sẽ tự kết thúc."
    />
    <Table
      caption="Các phiên đăng nhập đang mở"
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'device',
          header: 'Thiết bị',
          cell: (session) => (
            <>
              {deviceName(session.userAgent)}{' '}
              {session.id === present && <Status tone="info">Đang dùng</Status>}
            </>
          ),
        },
        { key: 'means', header: 'Đăng nhập bằng', cell: (session) => meansNames[session.means] },
        {
          key: 'start',
          header: 'Đăng nhập lúc',
          nowrap: true,
          cell: (session) => <Moment at={session.startedAt} />,
        },
        {
          key: 'seen',
          header: 'Dùng lần cuối',
          nowrap: true,
          cell: (session) => <Moment at={session.lastSeenAt} />,
        },
        {
          key: 'end',
          header: 'Thao tác',
          acts: true,
          cell: (session) =>
            session.id === present ? (
              <span class="muted">Phiên này</span>
            ) : (
              <PostButton
                action={href(routes.sessionEnd, { id: session.id })}
                size="sm"
                label={`Kết thúc phiên ${deviceName(session.userAgent)}`}
              >
                Kết thúc
              </PostButton>
            ),
        },
      ]}
    />
    <ConfirmForm
      action={href(routes.sessionsEnd)}
      summary="Đăng xuất khỏi mọi máy"
      question="Mọi phiên sẽ kết thúc, kể cả phiên này. Sau đó phải đăng nhập lại."
      confirmLabel="Đăng xuất khỏi mọi máy"
      tone="danger"
      idPrefix="moi-may-"
    />
  </>
)
