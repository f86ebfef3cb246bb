import type { IsoDate } from '#domain/date.ts'
import { DueDate } from '#ui/DueDate.tsx'
import { Status } from '#ui/Status.tsx'
import type { Column } from '#ui/Table.tsx'
import { statusNames, statusTones } from '../../messages.ts'
import { registerHref } from '../address.ts'
import { type RegisterFilter, type Sort, type SortKey, sortedBy } from '../filter.ts'
import type { RegisterRow } from '../row-queries.ts'

type Shown = {
  /** With the filter, the heads lead to the same rows in another order; null on paper. */
  readonly filter: RegisterFilter | null
  readonly sort: Sort
  readonly today: IsoDate
}

/** The columns of the office's register, in its order. */
export function registerColumns({ filter, sort, today }: Shown): readonly Column<RegisterRow>[] {
  const sortable = (by: SortKey) => ({
    ...(filter === null ? {} : { sortHref: registerHref(filter, sortedBy(sort, by)) }),
    ...(sort.by === by ? { sorted: sort.descending ? ('descending' as const) : ('ascending' as const) } : {}),
  })
  return [
    {
      key: 'code',
      header: 'Mã',
      nowrap: true,
      hideLabel: true,
      cell: (row) => row.code,
      ...sortable('code'),
    },
    {
      key: 'title',
      header: 'Nội dung',
      hideLabel: true,
      cell: (row) => <p class="register-title">{row.title}</p>,
    },
    { key: 'lead', header: 'Chủ trì', cell: (row) => namesOf(row, ['lead']), ...sortable('unit') },
    { key: 'officer', header: 'Chuyên viên', cell: officersOf },
    {
      key: 'others',
      header: 'Thực hiện, phối hợp',
      cell: (row) => namesOf(row, ['executing', 'coordinating']),
    },
    { key: 'notice', header: 'Văn bản giao', cell: noticeOf },
    { key: 'result', header: 'Văn bản kết quả', cell: (row) => row.resultDocuments.join(', ') },
    {
      key: 'due',
      header: 'Hạn',
      cell: (row) => (
        <DueDate
          due={row.lastDay}
          original={row.originalLastDay}
          done={row.closedOn}
          today={today}
          over={row.status === 'cancelled'}
        />
      ),
      ...sortable('due'),
    },
    {
      key: 'status',
      header: 'Tình trạng',
      cell: (row) =>
        row.stuck ? (
          <Status tone="danger">Bị từ chối</Status>
        ) : (
          <Status tone={statusTones[row.status]}>{statusNames[row.status]}</Status>
        ),
      ...sortable('status'),
    },
    {
      key: 'summary',
      header: 'Tóm tắt kết quả',
      cell: (row) => row.summary !== null && <p class="register-summary">{row.summary}</p>,
    },
  ]
}

/** Short names; forty groups are counted, not listed. */
function namesOf({ units }: RegisterRow, roles: readonly string[]) {
  const those = units.filter(({ role }) => roles.includes(role))
  const groups = those.filter(({ group }) => group)
  const named =
    groups.length > 3
      ? [...those.filter(({ group }) => !group).map(({ name }) => name), `${groups.length} tổ dân phố`]
      : those.map(({ name }) => name)
  return named.join('; ')
}

const officersOf = ({ units }: RegisterRow) =>
  [...new Set(units.flatMap(({ officer }) => officer ?? []))].join('; ')

const noticeOf = ({ notice }: RegisterRow) =>
  notice !== null && (
    <span>
      <span class="nowrap">{notice.number}</span>
      {notice.clause !== null && <span class="muted"> mục {notice.clause}</span>}
    </span>
  )
