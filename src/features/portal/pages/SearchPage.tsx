import { formatDate } from '#domain/date.ts'
import type { findDirectives } from '#features/directives/index.ts'
import { registerHref, statusNames, statusTones } from '#features/directives/index.ts'
import { dossierRegisterHref, type findDossiers } from '#features/dossiers/index.ts'
import { type Notice, noticeTitle, stateOf } from '#features/notices/index.ts'
import { type findPetitions, registerHref as petitionsHref } from '#features/petitions/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'

type Found = {
  readonly petitions: Awaited<ReturnType<typeof findPetitions>>
  readonly dossiers: Awaited<ReturnType<typeof findDossiers>>
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
    {found !== null && isEmpty(found) && (
      <Empty title="Không tìm thấy gì">
        Hãy thử ít từ hơn, hoặc gõ mã như KN-2025-0012, HS-2025-0012, CĐ-2025-012.
      </Empty>
    )}
    {found !== null && found.petitions.rows.length > 0 && <Petitions q={q} {...found.petitions} />}
    {found !== null && found.dossiers.rows.length > 0 && <Dossiers q={q} {...found.dossiers} />}
    {found !== null && found.directives.rows.length > 0 && <Directives q={q} {...found.directives} />}
    {found !== null && found.notices.length > 0 && <Notices q={q} notices={found.notices} />}
  </>
)

const isEmpty = ({ petitions, dossiers, directives, notices }: Found): boolean =>
  petitions.rows.length + dossiers.rows.length + directives.rows.length + notices.length === 0

const Petitions = ({ q, rows, more }: Found['petitions'] & { readonly q: string }) => (
  <section>
    <h2>Ý kiến</h2>
    <ul class="found" data-list>
      {rows.map(({ id, code, text, name, unit, topic }) => (
        <li key={id}>
          <a class="row-link" href={href(routes.petition, { id })}>
            {text.length > 160 ? `${text.slice(0, 160)}…` : text}
          </a>
          <p class="muted">{[code, name, unit?.name, topic?.name].filter(Boolean).join(', ')}</p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a href={petitionsHref({ text: q })}>Xem tất cả ý kiến có “{q}” trong sổ</a>
      </p>
    )}
  </section>
)

const Dossiers = ({ q, rows, more }: Found['dossiers'] & { readonly q: string }) => (
  <section>
    <h2>Hồ sơ</h2>
    <ul class="found" data-list>
      {rows.map(({ id, code, title }) => (
        <li key={id}>
          <a class="row-link" href={href(routes.dossier, { id })}>
            {title}
          </a>
          <p class="muted">{code}</p>
        </li>
      ))}
    </ul>
    {more && (
      <p>
        <a href={dossierRegisterHref({ text: q })}>Xem tất cả hồ sơ có “{q}” trong sổ</a>
      </p>
    )}
  </section>
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
