import type { IsoDate } from '#domain/date.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { PublishedNotice } from '../published-queries.ts'
import { PublishedList } from './PublishedList.tsx'

type Props = {
  readonly ward: Ward
  readonly published: readonly PublishedNotice[]
  readonly today: IsoDate
}

const kinds = { phuong: 'Phường', xa: 'Xã', 'dac-khu': 'Đặc khu' } as const

/** The door of the ward: what was promised to the people, and the way in for those who work here. */
export const HomePage = ({ ward, published, today }: Props) => (
  <>
    <PageHeading
      over={`${kinds[ward.kind]} ${ward.name}, ${ward.province}`}
      title="Bà con đã nói, phường trả lời"
      lead="Tại hội nghị đối thoại, bà con nêu ý kiến và phường nhận việc. Trang này cho biết từng việc đã hứa: ai làm, hạn đến bao giờ, đã xong hay chưa."
    />
    <section class="published-section">
      <h2>Kết quả mới công khai</h2>
      <PublishedList published={published} today={today} />
      {published.length > 0 && (
        <p>
          <a href={href(routes.publicNotices)}>Xem tất cả các lần đối thoại</a>
        </p>
      )}
    </section>
    <section class="for-staff">
      <h2>Dành cho cán bộ, tổ trưởng tổ dân phố</h2>
      <LinkButton href={href(routes.signIn)}>Đăng nhập</LinkButton>
    </section>
  </>
)
