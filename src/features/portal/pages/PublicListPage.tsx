import type { IsoDate } from '#domain/date.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { PublishedNotice } from '../published-queries.ts'
import { PublishedList } from './PublishedList.tsx'

type Props = { readonly published: readonly PublishedNotice[]; readonly today: IsoDate }

export const PublicListPage = (props: Props) => (
  <>
    <PageHeading
      title="Kết quả đối thoại"
      lead="Những việc phường đã nhận tại các hội nghị đối thoại với Nhân dân, và việc nào đã xong."
    />
    <PublishedList {...props} />
  </>
)
