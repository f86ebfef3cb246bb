import { daysBetween, formatDate, type IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { type LateWork, registerHref } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'

type Props = { readonly work: readonly LateWork[]; readonly count: number; readonly today: IsoDate }

/** The handful one should ask about first. */
export const LongestLate = ({ work, count, today }: Props) =>
  work.length === 0 ? (
    <Empty title="Không việc nào quá hạn" />
  ) : (
    <>
      <ul class="brief">
        {work.map(({ id, code, title, lead, lastDay, originalLastDay }) => (
          <li key={id}>
            <a class="row-link" href={href(routes.directive, { id })}>
              {title}
            </a>
            <p class="brief-facts">
              <strong data-color="danger">quá hạn {formatNumber(daysBetween(lastDay, today))} ngày</strong>
              <span>{lead}</span>
              <span>{code}</span>
              {originalLastDay !== lastDay && <span>hạn ban đầu {formatDate(originalLastDay)}</span>}
            </p>
          </li>
        ))}
      </ul>
      {count > work.length && (
        <p>
          <a href={registerHref({ due: 'late' })}>Xem cả {formatNumber(count)} việc quá hạn</a>
        </p>
      )}
    </>
  )
