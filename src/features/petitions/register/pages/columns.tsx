import { dateInVietnam } from '#domain/date.ts'
import { href, routes } from '#routes'
import { Status } from '#ui/Status.tsx'
import type { Column } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import { kindNames, originNames } from '../../messages.ts'
import type { RegisterRow } from '../row-queries.ts'

/** The columns of the register of petitions; `links` leads on to dossiers. */
export const registerColumns = (links: boolean): readonly Column<RegisterRow>[] => [
  { key: 'code', header: 'Mã', nowrap: true, hideLabel: true, cell: ({ code }) => code },
  {
    key: 'text',
    header: 'Nội dung',
    hideLabel: true,
    cell: ({ text, place }) => (
      <div class="petition-words">
        <p>{text}</p>
        {place !== null && <p class="muted">{place}</p>}
      </div>
    ),
  },
  { key: 'name', header: 'Người kiến nghị', cell: ({ name }) => name },
  { key: 'unit', header: 'Tổ dân phố', cell: ({ unit }) => unit?.name },
  { key: 'kind', header: 'Loại', cell: ({ kind }) => kindNames[kind] },
  {
    key: 'topic',
    header: 'Lĩnh vực',
    cell: ({ topic }) => (topic === null ? <Status tone="warning">Chưa xếp</Status> : topic.name),
  },
  {
    key: 'origin',
    header: 'Nguồn',
    cell: ({ origin, answeredOnSpot }) => (
      <>
        {originNames[origin]}
        {answeredOnSpot && <span class="muted"> (đã giải đáp tại chỗ)</span>}
      </>
    ),
  },
  {
    key: 'received',
    header: 'Ngày nhận',
    nowrap: true,
    cell: ({ receivedAt }) => <Day date={dateInVietnam(receivedAt)} />,
  },
  {
    key: 'dossier',
    header: 'Hồ sơ',
    nowrap: true,
    cell: ({ dossier }) =>
      dossier === null ? (
        <Status tone="warning">Chưa có</Status>
      ) : links ? (
        <a href={href(routes.dossier, { id: dossier.id })}>{dossier.code}</a>
      ) : (
        dossier.code
      ),
  },
]
