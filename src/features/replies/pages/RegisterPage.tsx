import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day, Moment } from '#ui/When.tsx'
import { stateTones } from '../dossier-queries.ts'
import { channelNames, kindNames } from '../messages.ts'
import type { RegisterFilter } from '../register-queries.ts'
import { isState } from '../register-queries.ts'
import { nameOf, type Reply, type ReplyState, replySteps, stateWords } from '../reply.ts'
import { capital } from '../template/values.ts'
import { ReplyTabs } from './ReplyTabs.tsx'

type Props = {
  readonly rows: readonly Reply[]
  readonly more: boolean
  readonly filter: RegisterFilter
  readonly counts: ReadonlyMap<ReplyState, number>
  readonly waitingWords: number | null
}

/** Every letter, where it stands, the latest first. */
export const RegisterPage = ({ rows, more, filter, counts, waitingWords }: Props) => {
  const page = (at: number) => href(routes.replies, {}, { q: filter.q, state: filter.state, page: at })
  const filtered = filter.q !== '' || isState(filter.state)
  return (
    <>
      <PageHeading
        title="Thư trả lời"
        lead="Mỗi người có ý kiến nhận một thư riêng. Soạn thư từ trang hồ sơ; theo dõi duyệt, số, ký, giao ở đây."
      />
      <ReplyTabs current="register" waitingWords={waitingWords} />
      <Filters
        action={href(routes.replies)}
        values={{ q: filter.q, state: filter.state }}
        active={active(filter)}
        clearHref={href(routes.replies)}
      >
        <TextField name="q" label="Tìm tên, mã, số thư" />
        <SelectField
          name="state"
          label="Tình trạng"
          empty="Tất cả"
          options={replySteps
            .filter((state) => (counts.get(state) ?? 0) > 0)
            .map((state) => ({ value: state, label: `${stateWords[state]} (${counts.get(state)})` }))}
        />
      </Filters>
      <Table
        caption="Sổ thư trả lời"
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.reply, { reply: id })}
        columns={[
          { key: 'to', header: 'Người nhận', cell: (row) => `${capital(row.honorific)} ${row.addressee}` },
          { key: 'group', header: 'Tổ dân phố', cell: ({ groupName }) => groupName ?? '—' },
          { key: 'kind', header: 'Loại thư', cell: ({ kind }) => kindNames[kind] },
          {
            key: 'number',
            header: 'Số, ngày',
            cell: (row) =>
              row.number === null || row.issuedOn === null ? (
                '—'
              ) : (
                <>
                  {nameOf(row).replace(/^.* số /, '')}, <Day date={row.issuedOn} />
                </>
              ),
          },
          {
            key: 'state',
            header: 'Tình trạng',
            nowrap: true,
            cell: ({ state }) => <Status tone={stateTones[state]}>{stateWords[state]}</Status>,
          },
          { key: 'way', header: 'Cách giao', cell: ({ channel }) => channelNames[channel] },
          { key: 'at', header: 'Soạn lúc', nowrap: true, cell: ({ draftedAt }) => <Moment at={draftedAt} /> },
        ]}
        empty={
          <Empty title={filtered ? 'Không có thư nào khớp với bộ lọc' : 'Chưa soạn thư nào'}>
            {filtered
              ? 'Hãy bỏ bớt điều kiện lọc.'
              : 'Mở một hồ sơ đã ghi kết quả rồi chọn “Soạn thư”, hoặc xem danh sách chưa trả lời.'}
          </Empty>
        }
      />
      <Pagination
        previousHref={filter.page > 1 ? page(filter.page - 1) : undefined}
        nextHref={more ? page(filter.page + 1) : undefined}
      />
    </>
  )
}

const active = ({ q, state }: RegisterFilter) => [
  ...(q === '' ? [] : [{ label: `“${q}”`, removeHref: href(routes.replies, {}, { state }) }]),
  ...(isState(state) ? [{ label: stateWords[state], removeHref: href(routes.replies, {}, { q }) }] : []),
]
