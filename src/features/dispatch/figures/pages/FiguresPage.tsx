import { formatDate, type IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { DispatchTabs } from '../../pages/DispatchTabs.tsx'
import { FEW, type ResponseFigures } from '../figure.ts'

type Props = {
  readonly papers: number
  readonly figures: readonly ResponseFigures[]
  readonly period: { readonly from: IsoDate; readonly to: IsoDate }
  /** Somebody chose the period. */
  readonly asked: boolean
}

/** How fast each unit and group reads and answers; honest about how little a few papers say. */
export const FiguresPage = ({ papers, figures, period, asked }: Props) => {
  const words = `${formatDate(period.from)} đến ${formatDate(period.to)}`
  const parts = [
    { title: 'Tổ dân phố', of: figures.filter(({ isGroup }) => isGroup) },
    { title: 'Cơ quan, đơn vị', of: figures.filter(({ isGroup }) => !isGroup) },
  ].filter(({ of }) => of.length > 0)
  return (
    <>
      <PageHeading
        title="Thời gian phản hồi"
        lead={`${formatNumber(papers)} lần gửi từ ${words}. Giờ tính theo giờ làm việc; một nửa số văn bản được phản hồi nhanh hơn con số trong bảng, một nửa chậm hơn.`}
      />
      <DispatchTabs current="figures" />
      <Filters
        action={href(routes.dispatchFigures)}
        values={{ tu: period.from, den: period.to }}
        active={asked ? [{ label: `Gửi từ ${words}`, removeHref: href(routes.dispatchFigures) }] : []}
        clearHref={href(routes.dispatchFigures)}
      >
        <DateField name="tu" label="Gửi từ ngày" />
        <DateField name="den" label="Đến ngày" />
      </Filters>
      {parts.length === 0 && (
        <Empty title="Chưa gửi văn bản nào trong khoảng này">Hãy chọn khoảng thời gian khác.</Empty>
      )}
      {parts.map(({ title, of }) => (
        <section key={title} class="figures-part">
          <h2>{title}</h2>
          <FiguresTable title={title} of={of} />
        </section>
      ))}
      {parts.length > 0 && (
        <p class="muted">
          Đơn vị nhận dưới {FEW} văn bản thì tỷ lệ không ghi, vì quá ít để so sánh. Văn bản chưa đến hạn mà
          chưa xong không tính vào tỷ lệ đúng hạn.
        </p>
      )}
    </>
  )
}

const FiguresTable = ({ title, of }: { readonly title: string; readonly of: readonly ResponseFigures[] }) => (
  <Table
    caption={`Thời gian phản hồi: ${title}`}
    rows={of}
    rowKey={({ unit }) => unit}
    columns={[
      { key: 'name', header: title, hideLabel: true, cell: ({ name }) => <strong>{name}</strong> },
      { key: 'sent', header: 'Văn bản nhận', align: 'end', cell: ({ sent }) => formatNumber(sent) },
      { key: 'read', header: 'Mở đọc sau', align: 'end', cell: ({ readHours }) => hours(readHours) },
      { key: 'answer', header: 'Xác nhận sau', align: 'end', cell: ({ answerHours }) => hours(answerHours) },
      { key: 'on-time', header: 'Đúng hạn', align: 'end', cell: onTimeWords },
      { key: 'chased', header: 'Phải nhắc', align: 'end', cell: ({ chased }) => formatNumber(chased) },
      { key: 'open', header: 'Đang thiếu', align: 'end', cell: ({ open }) => formatNumber(open) },
    ]}
  />
)

/** "3,5 giờ"; under a quarter of an hour nobody counts. */
function hours(value: number | null): string {
  if (value === null) return '—'
  return value < 0.25 ? 'dưới 15 phút' : `${formatNumber(value, value < 10 ? 1 : 0)} giờ`
}

const onTimeWords = ({ judged, onTime }: ResponseFigures): string => {
  if (judged === 0) return '—'
  const counted = `${onTime}/${judged}`
  return judged < FEW ? counted : `${counted} (${Math.round((onTime / judged) * 100)} %)`
}
