import { Empty } from '#ui/Empty.tsx'
import { Table } from '#ui/Table.tsx'
import { type AgendaItem, durationWords, startTimes, totalMinutes } from '../agenda.ts'

type Props = { readonly agenda: readonly AgendaItem[]; readonly startsAt: string }

export const AgendaTable = ({ agenda, startsAt }: Props) => {
  const starts = startTimes(agenda, startsAt)
  const rows = agenda.map((item, position) => ({ ...item, position, start: starts[position] ?? null }))
  const total = totalMinutes(agenda)
  const untimed = agenda.filter(({ minutes }) => minutes === null).length
  return (
    <>
      <Table
        caption="Chương trình"
        rows={rows}
        rowKey={({ position }) => String(position)}
        columns={[
          { key: 'start', header: 'Giờ', nowrap: true, cell: ({ start }) => start ?? '—' },
          { key: 'title', header: 'Nội dung', cell: ({ title }) => title },
          { key: 'speaker', header: 'Người trình bày', cell: ({ speaker }) => speaker ?? '—' },
          {
            key: 'minutes',
            header: 'Thời lượng',
            align: 'end',
            nowrap: true,
            cell: ({ minutes }) => (minutes === null ? '—' : `${minutes} phút`),
          },
        ]}
        empty={
          <Empty title="Chưa có chương trình">
            Ghi chương trình trong phần sửa hội nghị, mỗi dòng một nội dung.
          </Empty>
        }
      />
      {total > 0 && (
        <p>
          <strong>Tổng thời gian: {durationWords(total)}</strong>
          {untimed > 0 && <span class="muted">, chưa kể {untimed} nội dung chưa ghi số phút</span>}.
        </p>
      )}
    </>
  )
}
