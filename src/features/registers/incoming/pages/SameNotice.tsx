import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Notice } from '#ui/Notice.tsx'
import { arrivalNumber, type Incoming } from '../incoming.ts'

/** Papers in the book that look like this one, each with the way to it. */
export const SameNotice = ({ same }: { same: readonly Incoming[] }) =>
  same.length === 0 ? null : (
    <Notice tone="warning" title="Có thể đã vào sổ rồi">
      <p>Cùng tệp, hoặc cùng nơi gửi, số và ngày với:</p>
      <ul>
        {same.map((one) => (
          <li key={one.id}>
            <a href={href(routes.incomingDocument, { document: one.id })}>
              Văn bản đến số {arrivalNumber(one)} ngày {formatDate(one.arrivedOn)}
            </a>
            : {one.sender}, {one.abstract}
          </li>
        ))}
      </ul>
    </Notice>
  )
