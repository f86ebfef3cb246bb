import type { PublishableDossier } from '#features/dossiers/index.ts'
import { href, routes } from '#routes'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { PublicationTabs } from '../../pages/PublicationTabs.tsx'
import type { LedgerEdition } from '../ledger.ts'

type Props = {
  readonly dossiers: readonly PublishableDossier[]
  readonly latest: ReadonlyMap<string, LedgerEdition>
}

/** Every matter that may be public, and whether the people can read of it. Land cases, hardship and conduct are not even listed. */
export const MattersPage = ({ dossiers, latest }: Props) => (
  <>
    <PageHeading
      title="Công khai từng việc"
      lead="Mỗi hồ sơ một mục: việc đã hứa, ai làm, hạn, kết quả. Hồ sơ đất đai, an sinh và hồ sơ hạn chế không bao giờ có ở đây."
    />
    <PublicationTabs current="matters" />
    <Table
      caption="Hồ sơ có thể công khai"
      rows={dossiers}
      rowKey={({ id }) => id}
      rowHref={({ id }) => href(routes.matterEdit, { dossier: id })}
      columns={[
        { key: 'code', header: 'Mã', nowrap: true, cell: ({ code }) => code },
        { key: 'title', header: 'Hồ sơ', words: true, cell: ({ title }) => title },
        { key: 'topic', header: 'Lĩnh vực', cell: ({ topic }) => topic },
        { key: 'group', header: 'Tổ dân phố', cell: ({ group }) => group ?? '—' },
        { key: 'conference', header: 'Hội nghị', cell: ({ conference }) => conference?.title ?? '—' },
        { key: 'state', header: 'Công khai', cell: ({ id }) => <Standing latest={latest.get(id)} /> },
      ]}
      empty={
        <Empty title="Chưa có hồ sơ nào công khai được">
          Hồ sơ cần có lĩnh vực và ít nhất một ý kiến; lĩnh vực đất đai, an sinh không công khai.
        </Empty>
      }
    />
  </>
)

const Standing = ({ latest }: { latest: LedgerEdition | undefined }) => {
  if (latest === undefined) return <Status tone="neutral">Chưa công khai</Status>
  if (latest.withdrawn !== null) return <Status tone="warning">Đã thu hồi</Status>
  return <Status tone="success">{`Đang công khai, bản ${latest.edition}`}</Status>
}
