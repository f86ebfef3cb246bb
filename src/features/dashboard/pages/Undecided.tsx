import { formatDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { registerHref, type Undecided as Work } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'

/** Extensions that only the assigner can grant or refuse. */
export const Undecided = ({ work, count }: { readonly work: readonly Work[]; readonly count: number }) =>
  work.length === 0 ? (
    <Empty title="Không có đề nghị gia hạn nào đang chờ" />
  ) : (
    <>
      <ul class="brief">
        {work.map(({ id, code, title, unit, from, to, reason }) => (
          <li key={id}>
            <a class="row-link" href={href(routes.directive, { id })}>
              {title}
            </a>
            <p class="brief-facts">
              <strong>
                {from === null ? '' : `từ ${formatDate(from)} `}đến {formatDate(to)}
              </strong>
              <span>{unit}</span>
              <span>{code}</span>
            </p>
            <p class="brief-reason">{reason}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={registerHref({ waiting: 'extension' })}>
          {count === 1 ? 'Xem đề nghị này trong sổ' : `Xem cả ${formatNumber(count)} đề nghị`}
        </a>
      </p>
    </>
  )
