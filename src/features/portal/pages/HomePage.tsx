import type { IsoDate } from '#domain/date.ts'
import { wardTitle } from '#domain/ward.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { PublishedNotice } from '../published-queries.ts'
import { PublicSearch } from './PublicSearch.tsx'
import { PublishedList } from './PublishedList.tsx'

type Props = {
  readonly ward: Ward
  readonly published: readonly PublishedNotice[]
  readonly today: IsoDate
}

/** The door of the ward: what was promised to the people, and the way in for those who work here. */
export const HomePage = ({ ward, published, today }: Props) => (
  <>
    <PageHeading
      over={`${wardTitle(ward)}, ${ward.province}`}
      title="Bà con đã nói, phường trả lời"
      lead="Tại hội nghị đối thoại, bà con nêu ý kiến và phường nhận việc. Trang này cho biết từng việc đã hứa: ai làm, hạn đến bao giờ, đã xong hay chưa."
    />
    <ul class="ways-in">
      <li>
        <a href={href(routes.petitionSubmission)}>Gửi ý kiến</a>
        <p>Nói với phường một việc, không cần tài khoản. Không biết viết thì nhờ tổ trưởng ghi giúp.</p>
      </li>
      <li>
        <a href={href(routes.follow)}>Theo dõi ý kiến của tôi</a>
        <p>Bằng mã và PIN trên giấy biên nhận.</p>
      </li>
      <li>
        <a href={href(routes.publicLedgers)}>Việc phường đã hứa</a>
        <p>Từng việc của từng hội nghị: ai làm, hạn nào, đến nay ra sao.</p>
      </li>
      <li>
        <a href={href(routes.publicArticles)}>Chuyên mục</a>
        <p>Hướng dẫn giấy tờ, thủ tục, viết cho dễ hiểu.</p>
      </li>
    </ul>
    <PublicSearch action={href(routes.publicLedgers)} q="" label="Tìm việc phường đã hứa, bài hướng dẫn" />
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
