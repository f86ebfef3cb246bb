import { daysBetween, formatDate, type IsoDate, weekdayName } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { type Conference, stateOf } from '../conference.ts'
import type { Figures } from '../queries.ts'
import { StateTag } from './StateTag.tsx'

type Props = {
  readonly conferences: readonly Conference[]
  readonly people: ReadonlyMap<string, Figures>
  readonly today: IsoDate
  readonly mayManage: boolean
}

export const ListPage = ({ conferences, people, today, mayManage }: Props) => {
  const add = mayManage && (
    <LinkButton href={href(routes.conferenceNew)} variant="primary">
      Lập hội nghị
    </LinkButton>
  )
  return (
    <>
      <PageHeading
        title="Hội nghị đối thoại"
        lead="Từ lúc chuẩn bị, thông báo cho Nhân dân, ghi từng ý kiến tại hội trường đến khi công bố kết quả."
        actions={conferences.length > 0 && add}
      />
      <Table
        caption="Các hội nghị đối thoại"
        rows={conferences}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.conference, { id })}
        columns={[
          { key: 'title', header: 'Hội nghị', cell: ({ title }) => title },
          { key: 'when', header: 'Thời gian', cell: (one) => <When {...one} today={today} /> },
          { key: 'place', header: 'Nơi họp', cell: ({ place }) => place },
          { key: 'people', header: 'Đại biểu', align: 'end', cell: ({ id }) => peopleWords(people.get(id)) },
          {
            key: 'state',
            header: 'Tình trạng',
            nowrap: true,
            cell: (one) => <StateTag state={stateOf(one)} />,
          },
        ]}
        empty={
          <Empty title="Chưa có hội nghị nào" action={add}>
            Lập hội nghị trước ngày họp ít nhất 10 ngày để kịp thông báo cho Nhân dân.
          </Empty>
        }
      />
    </>
  )
}

const When = ({ startsAt, heldOn, today }: Pick<Conference, 'startsAt' | 'heldOn'> & { today: IsoDate }) => {
  const left = daysBetween(today, heldOn)
  return (
    <>
      {startsAt} {weekdayName(heldOn)}, {formatDate(heldOn)}
      {left >= 0 && left <= 30 && (
        <span class="muted">{left === 0 ? ' (hôm nay)' : ` (còn ${left} ngày)`}</span>
      )}
    </>
  )
}

const peopleWords = (figures: Figures | undefined): string => {
  if (figures === undefined) return '—'
  return figures.present === 0 ? `${figures.invited}` : `${figures.present}/${figures.invited}`
}
