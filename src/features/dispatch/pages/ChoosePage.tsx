import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day } from '#ui/When.tsx'
import type { Sendable } from '../subject-queries.ts'

type Props = { readonly papers: readonly Sendable[]; readonly words: string | null }

/** Which paper is sent: what was never sent stands first. */
export const ChoosePage = ({ papers, words }: Props) => (
  <>
    <PageHeading
      title="Gửi văn bản: chọn văn bản"
      lead="Chỉ văn bản đã ban hành mới gửi đi được. Văn bản chưa gửi lần nào đứng trước."
    />
    <Filters
      action={href(routes.dispatchNew)}
      values={{ q: words }}
      active={words === null ? [] : [{ label: `“${words}”`, removeHref: href(routes.dispatchNew) }]}
      clearHref={href(routes.dispatchNew)}
    >
      <TextField name="q" label="Tìm" hint="Số, ký hiệu, trích yếu" />
    </Filters>
    <Table
      caption="Văn bản đã ban hành"
      rows={papers}
      rowKey={({ kind, id }) => `${kind}-${id}`}
      rowHref={({ kind, id }) => href(routes.dispatchNew, {}, { loai: kind, nguon: id })}
      columns={[
        { key: 'title', header: 'Văn bản', cell: ({ title }) => title },
        {
          key: 'date',
          header: 'Ngày',
          nowrap: true,
          cell: ({ documentDate }) => (documentDate === null ? '—' : <Day date={documentDate} />),
        },
        { key: 'abstract', header: 'Trích yếu', cell: ({ abstract }) => abstract },
        {
          key: 'sent',
          header: 'Đã gửi',
          nowrap: true,
          cell: ({ sentTimes }) => (sentTimes === 0 ? 'Chưa gửi' : `${sentTimes} lần`),
        },
      ]}
      empty={
        words === null ? (
          <Empty title="Chưa có văn bản nào đã ban hành">
            Hãy ban hành văn bản ở mục Soạn văn bản, hoặc thông báo ở mục Kết luận, rồi gửi từ đây.
          </Empty>
        ) : (
          <Empty title="Không có văn bản nào khớp">Hãy tìm bằng ít từ hơn.</Empty>
        )
      }
    />
  </>
)
