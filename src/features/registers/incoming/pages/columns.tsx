import type { IsoDate } from '#domain/date.ts'
import { DueDate } from '#ui/DueDate.tsx'
import type { Column } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import { arrivalNumber, type Incoming } from '../incoming.ts'
import { remarksOf } from '../sheet.ts'

const dayOr = (date: IsoDate | null) => (date === null ? '—' : <Day date={date} />)

/** On the screen the number leads to the paper and the deadline says what it means today. */
export const screenColumns = (today: IsoDate): readonly Column<Incoming>[] => [
  { key: 'number', header: 'Số đến', nowrap: true, cell: (one) => <Arrival document={one} /> },
  { key: 'arrived', header: 'Ngày đến', nowrap: true, cell: ({ arrivedOn }) => <Day date={arrivedOn} /> },
  { key: 'sender', header: 'Tác giả', cell: ({ sender }) => sender },
  { key: 'code', header: 'Số, ký hiệu', nowrap: true, cell: ({ code }) => code ?? '—' },
  {
    key: 'date',
    header: 'Ngày văn bản',
    nowrap: true,
    cell: ({ documentDate }) => dayOr(documentDate),
  },
  { key: 'abstract', header: 'Tên loại và trích yếu', words: true, cell: ({ abstract }) => abstract },
  { key: 'unit', header: 'Đơn vị nhận', cell: ({ unitName }) => unitName ?? 'Chưa chuyển' },
  {
    key: 'deadline',
    header: 'Hạn',
    cell: (one) => <Deadline document={one} today={today} />,
  },
  { key: 'remarks', header: 'Ghi chú', cell: (one) => remarksOf(one) || '—' },
]

/** On paper in the order of the office's book, with an empty place to sign. */
export const paperColumns: readonly Column<Incoming>[] = [
  { key: 'arrived', header: 'Ngày đến', nowrap: true, cell: ({ arrivedOn }) => <Day date={arrivedOn} /> },
  { key: 'number', header: 'Số đến', nowrap: true, cell: (one) => <Arrival document={one} /> },
  { key: 'sender', header: 'Tác giả', cell: ({ sender }) => sender },
  { key: 'code', header: 'Số, ký hiệu', nowrap: true, cell: ({ code }) => code ?? '' },
  { key: 'date', header: 'Ngày tháng', nowrap: true, cell: ({ documentDate }) => dayOr(documentDate) },
  { key: 'abstract', header: 'Tên loại và trích yếu nội dung', cell: ({ abstract }) => abstract },
  { key: 'unit', header: 'Đơn vị hoặc người nhận', cell: ({ unitName }) => unitName ?? '' },
  { key: 'assigned', header: 'Ngày chuyển', nowrap: true, cell: ({ assignedOn }) => dayOr(assignedOn) },
  { key: 'signed', header: 'Ký nhận', cell: () => '\u00a0' },
  { key: 'remarks', header: 'Ghi chú', cell: remarksOf },
]

const Arrival = ({ document }: { document: Incoming }) =>
  document.voidedAt === null ? <span>{arrivalNumber(document)}</span> : <del>{arrivalNumber(document)}</del>

const Deadline = ({ document, today }: { document: Incoming; today: IsoDate }) =>
  document.deadline === null && document.doneOn !== null ? (
    <span>
      Xong <Day date={document.doneOn} />
    </span>
  ) : document.voidedAt === null ? (
    <DueDate due={document.deadline} done={document.doneOn} today={today} />
  ) : (
    <span>—</span>
  )
