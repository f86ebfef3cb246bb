import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Notice as Alert } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Progress } from '#ui/Progress.tsx'
import type { Notice } from '../notice.ts'

/** While a scan is being read; the page asks again by itself, without script. */
export const ReadingPage = ({ notice }: { readonly notice: Notice }) =>
  notice.readingState === 'failed' ? (
    <>
      <PageHeading title="Không đọc được bản chụp" />
      <Alert tone="danger">
        <p>{notice.readingMessage}</p>
      </Alert>
      <p>
        <LinkButton href={href(routes.noticeNew)}>Tải lên lại hoặc dán nội dung</LinkButton>
      </p>
    </>
  ) : (
    <>
      <PageHeading
        title="Đang đọc bản chụp"
        lead="Mỗi trang mất chừng nửa phút, máy bận thì lâu hơn. Có thể sang việc khác, rồi mở lại thông báo này trong sổ thông báo."
      />
      <Progress
        label={notice.readingState === 'waiting' ? 'Đang chờ đến lượt' : `Đã đọc ${notice.readingProgress}%`}
        {...(notice.readingState === 'waiting' ? {} : { done: notice.readingProgress, total: 100 })}
        refreshHref={href(routes.noticeReading, { id: notice.id })}
      />
    </>
  )
