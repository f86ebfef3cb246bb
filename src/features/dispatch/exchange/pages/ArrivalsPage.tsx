import type { Refusal } from '#domain/result.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Form, FormActions } from '#ui/Form.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { Tone } from '#ui/tone.ts'
import { Moment } from '#ui/When.tsx'
import { MOST_PACKAGE_BYTES } from '../edxml/read.ts'
import { type Arrival, type ArrivalState, stateOf, suggestionOf } from '../in/arrival.ts'
import { ExchangeTabs } from './ExchangeTabs.tsx'

type Props = {
  readonly arrivals: readonly Arrival[]
  readonly errors: readonly Refusal[]
  readonly mayTake: boolean
}

/** Packages that somebody brought, and what was made of each. */
export const ArrivalsPage = ({ arrivals, errors, mayTake }: Props) => (
  <>
    <PageHeading
      title="Gói văn bản nhận về"
      lead="Mở gói để xem trước; chưa vào sổ cho đến khi bấm Vào sổ. Gói có dấu mật bị trả lại, không giữ tệp nào."
    />
    <ExchangeTabs current="in" />
    {mayTake && (
      <Card title="Mở gói mới">
        <Form action={href(routes.exchangeArrivals)} values={{}} errors={errors} multipart>
          <FileField
            name="package"
            label="Tệp gói"
            required
            accept=".edxml,.xml,.zip"
            acceptHint="Gói edXML (.edxml, .xml) hoặc gói PDF kèm thông tin (.zip)"
            maxMegabytes={MOST_PACKAGE_BYTES / 1024 / 1024}
          />
          <FormActions>
            <Button>Mở xem</Button>
          </FormActions>
        </Form>
      </Card>
    )}
    <Table
      caption="Các gói đã mở, mới nhất trước"
      columns={columns}
      rows={arrivals}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.exchangeArrival, { arrival: id })}
      empty={
        <Empty title="Chưa mở gói nào">
          Gói mang về bằng USB, thư công vụ hay tải từ phần mềm khác đều mở được ở đây.
        </Empty>
      }
    />
  </>
)

export const arrivalStates: Readonly<Record<ArrivalState, { readonly words: string; readonly tone: Tone }>> =
  {
    waiting: { words: 'Chờ vào sổ', tone: 'warning' },
    entered: { words: 'Đã vào sổ', tone: 'success' },
    dropped: { words: 'Đã bỏ', tone: 'neutral' },
  }

const columns: readonly Column<Arrival>[] = [
  { key: 'paper', header: 'Văn bản', cell: ({ facts, fileName }) => facts.subject ?? fileName },
  { key: 'from', header: 'Nơi gửi', cell: ({ facts }) => facts.from?.name || 'Không ghi' },
  { key: 'code', header: 'Số, ký hiệu', nowrap: true, cell: ({ facts }) => suggestionOf(facts).code || '—' },
  { key: 'came', header: 'Mở lúc', nowrap: true, cell: ({ cameAt }) => <Moment at={cameAt} /> },
  {
    key: 'state',
    header: 'Tình trạng',
    nowrap: true,
    cell: (one) => {
      const { words, tone } = arrivalStates[stateOf(one)]
      return <Status tone={tone}>{words}</Status>
    },
  },
]
