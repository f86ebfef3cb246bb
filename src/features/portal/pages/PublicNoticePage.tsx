import { formatMoment, type IsoDate } from '#domain/date.ts'
import { hiddenItems, PublicSheet } from '#features/announcements/index.ts'
import type { Ward } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { changeWords } from '../change-words.ts'
import { issuerOf } from '../issuer.ts'
import type { Edition, PublishedNotice } from '../published-queries.ts'
import { PublicEditions } from './PublicEditions.tsx'

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
}: Props) => {
  const hidden = hiddenItems(announcement, states).length
  return (
    <>
      <PrintSheet
        issuer={issuerOf(ward)}
        title={announcement.title}
        subtitle={noticeTitle}
        printed={`In lúc ${formatMoment(printedAt)}. Mã kiểm nội dung: ${announcement.sha256}`}
      >
        <PublicSheet content={{ ...announcement, noticeTitle }} states={states} today={today} />
        {hidden > 0 && (
          <p class="muted">
            {hidden} nội dung đã ẩn vì thuộc lĩnh vực phường không công khai. Phường sẽ công khai bản mới.
          </p>
        )}
      </PrintSheet>
      <PublicEditions
        editions={editions.map((one) => ({
          ...one,
          number: one.version,
          changes: one.changes.length === 0 ? null : changeWords(one.changes),
        }))}
        dataHref={href(routes.publicNoticeData, { notice: announcement.notice })}
      >
        <p>
          Câu chữ, đơn vị và hạn ban đầu được chốt khi công khai, không ai sửa lén được: mỗi lần đổi là một
          bản mới ghi ở dưới. Đúng hạn luôn tính theo hạn ban đầu, dù việc đã được gia hạn. Tình trạng từng
          việc lấy trực tiếp từ sổ theo dõi của phường.
        </p>
      </PublicEditions>
    </>
  )
}
