import { formatDate } from '#domain/date.ts'
import type { findDirectives } from '#features/directives/index.ts'
import { registerHref, statusNames, statusTones } from '#features/directives/index.ts'
import { type Notice, noticeTitle, stateOf } from '#features/notices/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'

type Found = {
  readonly directives: Awaited<ReturnType<typeof findDirectives>>
  readonly notices: readonly Notice[]
}

/** What was found, in the groups of the office; nothing the person may not see is counted or named. */
export const SearchPage = ({ q, found }: { readonly q: string; readonly found: Found | null }) => (
  <>
    <PageHeading
      title={q === '' ? 'Tìm kiếm' : `Tìm “${q}”`}
      lead="Gõ có dấu hay không dấu đều được; có dấu thì chữ đúng dấu đứng trước."
    />
    {found === null && <Empty title="Hãy gõ điều cần tìm vào ô ở đầu trang" />}
    {found !== null && found.directives.rows.length + found.notices.length === 0 && (
      <Empty title="Không tìm thấy gì">Hãy thử ít từ hơn, hoặc gõ mã chỉ đạo như CĐ-2025-012.</Empty>
    )}
    {found !== null && found.directives.rows.length > 0 && <Directives q={q} {...found.directives} />}
    {found !== null && found.notices.length > 0 && <Notices q={q} notices={found.notices} />}
  </>
)

const Directives = ({ q, rows, more }: Found['directives'] & { readonly q: string }) => (
  <section>
    <h2>Chỉ đạo</h2>
    <ul class="found" data-list>
      {rows.map(({ id, code, title, status, lastDay, units }) => (
        <li key={id}>
          <a class="row-link" href={href(routes.directive, { id })}>
            {title}
          </a>
          <p class="muted">
            {[
              code,
              units.find(({ role }) => role === 'lead')?.name,
              lastDay === null ? 'không ghi hạn' : `hạn ${formatDate(lastDay)}`,
            ]
              .filter(Boolean)
              .join(', ')}{' '}
            <Status tone={statusTones[status]}>{statusNames[status]}</Status>
          </p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a href={registerHref({ text: q })}>Xem tất cả chỉ đạo có “{q}” trong sổ</a>
      </p>
    )}
  </section>
)

const Notices = ({ q, notices }: { readonly q: string; readonly notices: readonly Notice[] }) => (
  <section>
    <h2>Thông báo kết luận</h2>
    <ul class="found" data-list>
      {notices.map((notice) => (
        <li key={notice.id}>
          <a
            class="row-link"
            href={href(stateOf(notice) === 'draft' ? routes.noticeConfirm : routes.notice, { id: notice.id })}
          >
            {noticeTitle(notice)}
          </a>
          <p class="muted">{notice.subject}</p>
        </li>
      ))}
    </ul>
    <p>
      <a href={href(routes.notices, {}, { q })}>Xem trong sổ thông báo</a>
    </p>
  </section>
)
