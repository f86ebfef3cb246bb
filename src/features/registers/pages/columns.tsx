import { formatNumber } from '#domain/number.ts'
import { Status } from '#ui/Status.tsx'
import type { Column } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import { numberSign } from '../book.ts'
import type { Entry } from '../entry.ts'
import { stateWords } from '../messages.ts'
import { abstractOf, remarksOf } from '../out-words.ts'

/** In the order of the office's book; the state only on the screen, on paper the remark says it. */
export const outColumns = (screen: boolean): readonly Column<Entry>[] => [
  {
    key: 'number',
    header: 'Số, ký hiệu',
    nowrap: true,
    cell: (entry) => <Sign entry={entry} />,
  },
  {
    key: 'date',
    header: 'Ngày tháng',
    nowrap: true,
    cell: ({ documentDate }) => (documentDate === null ? '—' : <Day date={documentDate} />),
  },
  { key: 'abstract', header: 'Tên loại và trích yếu', words: true, cell: abstractOf },
  { key: 'signer', header: 'Người ký', nowrap: screen, cell: ({ signer }) => signer ?? '—' },
  { key: 'recipients', header: 'Nơi nhận', cell: ({ recipients }) => recipients ?? '—' },
  {
    key: 'keeper',
    header: screen ? 'Nơi lưu' : 'Đơn vị, người nhận bản lưu',
    cell: ({ keeper }) => keeper ?? '—',
  },
  {
    key: 'copies',
    header: screen ? 'Số bản' : 'Số lượng bản',
    align: 'end',
    cell: ({ copies }) => (copies === null ? '—' : formatNumber(copies)),
  },
  { key: 'remarks', header: 'Ghi chú', cell: (entry) => remarksOf(entry) || '—' },
  ...(screen
    ? [
        {
          key: 'state',
          header: 'Tình trạng',
          nowrap: true,
          cell: ({ state }: Entry) => (
            <Status tone={stateWords[state].tone}>{stateWords[state].words}</Status>
          ),
        },
      ]
    : []),
]

const Sign = ({ entry }: { entry: Entry }) => {
  const sign = numberSign(entry.book, entry)
  return entry.state === 'voided' ? <del>{sign}</del> : <span>{sign}</span>
}
