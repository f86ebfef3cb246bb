import { type IsoDate, timeInVietnam } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { PostButton } from '#ui/PostButton.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { dayWords } from '../day-words.ts'
import { kindOf } from '../kinds.ts'
import type { Notification } from '../notification-queries.ts'

export type NotificationsView = {
  readonly days: readonly (readonly [IsoDate, readonly Notification[]])[]
  readonly today: IsoDate
  readonly unread: number
  readonly onlyUnread: boolean
  readonly nextHref: string | undefined
}

/** Everything a person was told, the newest first. Opening a line takes them to the work and marks the line read. */
export const NotificationsPage = ({ days, today, unread, onlyUnread, nextHref }: NotificationsView) => (
  <>
    <PageHeading
      title="Tin của tôi"
      lead="Việc mới giao, việc bị trả lại, hạn sắp đến, việc quá hạn: mỗi chuyện chỉ báo một lần."
      actions={
        unread > 0 && (
          <PostButton action={href(routes.notificationsRead)} icon="check">
            Đánh dấu đã đọc tất cả
          </PostButton>
        )
      }
    />
    <Tabs
      label="Xem"
      items={[
        { href: href(routes.notifications), label: 'Tất cả', current: !onlyUnread },
        {
          href: href(routes.notifications, {}, { xem: 'chua-doc' }),
          label: 'Chưa đọc',
          count: unread,
          current: onlyUnread,
        },
      ]}
    />
    {days.length === 0 && (
      <Empty title={onlyUnread ? 'Đã đọc hết' : 'Chưa có tin nào'}>
        Khi có việc mới, tin sẽ hiện ở đây và trên chuông đầu trang.
      </Empty>
    )}
    {days.map(([day, items]) => (
      <section key={day} class="news-day">
        <h2>{dayWords(day, today)}</h2>
        <ul class="news" data-list>
          {items.map((item) => (
            <NewsItem key={item.id} {...item} />
          ))}
        </ul>
      </section>
    ))}
    {nextHref !== undefined && <Pagination nextHref={nextHref} />}
    <p class="muted">
      Muốn thấy hạn của mình trên lịch điện thoại? <a href={href(routes.calendarFeedSecret)}>Mở lịch hạn</a>.
    </p>
  </>
)

const NewsItem = ({ id, kind, title, about, note, createdAt, readAt }: Notification) => {
  const { words, tone } = kindOf(kind)
  return (
    <li data-color={tone} data-unread={readAt === null ? '' : undefined}>
      <p class="news-kind">
        {readAt === null && <strong class="news-new">Mới</strong>}
        <span>{words}</span>
        <time dateTime={createdAt.toISOString()}>{timeInVietnam(createdAt)}</time>
      </p>
      <a class="row-link" href={href(routes.notification, { id })}>
        {title}
      </a>
      {about !== null && <p class="news-about">{about}</p>}
      {note !== null && <p class="news-note">{note}</p>}
    </li>
  )
}
