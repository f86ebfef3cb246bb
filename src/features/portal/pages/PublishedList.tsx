import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import { standingOf, tally, tallyWords } from '#features/announcements/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import type { PublishedNotice } from '../published-queries.ts'

type Props = { readonly published: readonly PublishedNotice[]; readonly today: IsoDate }

/** Each published notice with how its promises stand. */
export const PublishedList = ({ published, today }: Props) =>
  published.length === 0 ? (
    <Empty title="Chưa có kết quả nào được công khai">
      Sau mỗi hội nghị đối thoại, kết quả được công khai tại đây.
    </Empty>
  ) : (
    <ul class="published">
      {published.map((one) => (
        <li key={one.announcement.notice}>
          <a href={href(routes.publicNotice, { notice: one.announcement.notice })}>
            {one.announcement.title}
          </a>
          <p>{summary(one, today)}</p>
          <p class="muted">
            {one.noticeTitle}. Công khai ngày {formatDate(dateInVietnam(one.announcement.publishedAt))}.
          </p>
        </li>
      ))}
    </ul>
  )

function summary({ announcement, states }: PublishedNotice, today: IsoDate): string {
  const standings = announcement.items.flatMap(({ directiveId }) => {
    const state = states.get(directiveId)
    return state === undefined ? [] : [standingOf(state, today)]
  })
  const parts = tally(standings).map(([kind, count]) => `${count}\u00a0${tallyWords[kind]}`)
  return `${standings.length} việc: ${parts.join(', ')}`
}
