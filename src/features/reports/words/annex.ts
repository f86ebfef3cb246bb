import { formatDate, type IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import type { DocumentAnnex } from '#features/documents/index.ts'
import { type Matter, nameOfMatter, standing } from './matter.ts'
import { tableLines } from './sentences.ts'

/** As many rows as somebody still leafs through: some hundred pages. The file beside the figure has all of them. */
export const MOST_IN_ANNEX = 1_000

/** Every matter in a row, on sheets that lie on their side. */
export const matterAnnex = (
  matters: readonly Matter[],
  { today, total, several }: { readonly today: IsoDate; readonly total: number; readonly several: boolean },
): DocumentAnnex => ({
  name: 'Phụ lục',
  title: 'Danh mục nhiệm vụ và kết quả thực hiện',
  landscape: true,
  body: [
    ...tableLines([
      [
        'STT',
        several ? 'Mã' : 'Mục',
        'Nội dung',
        'Đơn vị chủ trì',
        'Hạn ban đầu',
        'Hạn hiện nay',
        'Kết quả đến nay',
      ],
      ...matters.map((one, at) => [
        String(at + 1),
        several ? one.code : (one.part ?? '—'),
        nameOfMatter(one),
        one.unit,
        day(one.due),
        day(one.lastDay),
        standing(one, today),
      ]),
    ]),
    ...(total > matters.length
      ? [
          '',
          `Danh mục này có ${formatNumber(matters.length)} nhiệm vụ cần chú ý nhất trong ${formatNumber(total)} nhiệm vụ; danh mục đầy đủ có trong tệp kèm theo.`,
        ]
      : []),
  ].join('\n'),
})

const day = (date: IsoDate | null): string => (date === null ? '—' : formatDate(date))
