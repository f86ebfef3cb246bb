import { formatMoment, type IsoDate } from '#domain/date.ts'
import { PublicSheet } from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Moment } from '#ui/When.tsx'
import { changeWords } from '../change-words.ts'
import { issuerOf } from '../issuer.ts'
import type { Edition, PublishedNotice } from '../published-queries.ts'

type Props = PublishedNotice & {
  readonly editions: readonly Edition[]
  readonly today: IsoDate
  readonly ward: Ward
  readonly printedAt: Date
}

/** The ledger of promises of one notice: for a phone, for a screen, and for the notice board as a printed sheet. */
export const PublicNoticePage = ({
  announcement,
  noticeTitle,
  states,
  editions,
  today,
  ward,
  printedAt,
}: Props) => (
  <>
    <PrintSheet
      issuer={issuerOf(ward)}
      title={announcement.title}
      subtitle={noticeTitle}
      printed={`In lúc ${formatMoment(printedAt)}. Dấu vân tay nội dung: ${announcement.sha256}`}
    >
      <PublicSheet content={{ ...announcement, noticeTitle }} states={states} today={today} />
    </PrintSheet>
    <section class="trust">
      <h2>Làm sao tin được trang này?</h2>
      <p>
        Câu chữ, đơn vị và hạn ban đầu được chốt khi công khai, không ai sửa lặng lẽ được: mỗi lần đổi là một
        bản mới ghi ở dưới. Đúng hạn luôn tính theo hạn ban đầu, dù việc đã được gia hạn. Tình trạng từng việc
        lấy trực tiếp từ sổ theo dõi của phường.
      </p>
      <ol class="editions">
        {editions.map((edition) => (
          <li key={edition.version}>
            <p>
              <strong>Bản {edition.version}</strong>, công khai lúc <Moment at={edition.publishedAt} />
              {edition.withdrawnAt !== null && (
                <>
                  , thu hồi lúc <Moment at={edition.withdrawnAt} />
                </>
              )}
            </p>
            {edition.changes.length > 0 && <p>So với bản trước: {changeWords(edition.changes)}.</p>}
            <p class="muted">
              Dấu vân tay SHA-256: <code class="fingerprint">{edition.sha256}</code>
            </p>
          </li>
        ))}
      </ol>
      <p>
        Ai cũng kiểm tra được: tải{' '}
        <a href={href(routes.publicNoticeData, { notice: announcement.notice })}>dữ liệu của bản này</a> rồi
        tính SHA-256, kết quả phải giống dấu vân tay ở trên.
      </p>
    </section>
  </>
)
