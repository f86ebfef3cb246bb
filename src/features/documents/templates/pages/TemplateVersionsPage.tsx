import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Table } from '#ui/Table.tsx'
import { Moment } from '#ui/When.tsx'
import type { changedParts } from '../../changes.ts'
import { ChangedLines } from '../../pages/ChangedLines.tsx'
import type { DocumentTemplate } from '../../template.ts'
import type { TemplateVersion } from '../template-queries.ts'

type Props = {
  readonly template: DocumentTemplate
  readonly versions: readonly TemplateVersion[]
  readonly shown: TemplateVersion
  /** What it changed of the one before; null: it is the first. */
  readonly parts: ReturnType<typeof changedParts> | null
}

/** Every wording of a template, one of them whole, with what it changed. */
export const TemplateVersionsPage = ({ template, versions, shown, parts }: Props) => (
  <>
    <PageHeading over={template.name} title={`Bản ${shown.version}`} lead={savedWords(shown)} />
    {parts === null ? (
      <p class="muted">Đây là bản đầu tiên, chưa có bản nào trước để so.</p>
    ) : (
      <>
        <p class="muted">
          <ins>Chữ gạch chân</ins> là chữ thêm vào, <del>chữ gạch ngang</del> là chữ bỏ đi, so với bản{' '}
          {shown.version - 1}.
        </p>
        {parts.changed.map(({ name, lines }) => (
          <Card key={name} title={name}>
            <ChangedLines lines={lines} />
          </Card>
        ))}
      </>
    )}
    <Card title="Cả bản">
      <p>
        <strong>{shown.abstract}</strong>
      </p>
      <p class="as-typed">{shown.body}</p>
    </Card>
    <Card title="Các bản">
      <Table
        caption="Các bản của mẫu"
        rows={versions}
        rowKey={({ version }) => String(version)}
        rowHref={({ version }) =>
          href(routes.documentTemplateVersions, { template: template.id }, { ban: version })
        }
        columns={[
          { key: 'version', header: 'Bản', cell: ({ version }) => `Bản ${version}` },
          { key: 'by', header: 'Người lưu', cell: ({ by }) => by ?? 'Mẫu ban đầu' },
          { key: 'at', header: 'Lúc', nowrap: true, cell: ({ at }) => <Moment at={at} /> },
        ]}
      />
    </Card>
  </>
)

const savedWords = ({ by, at }: TemplateVersion) => (
  <>
    {by === null ? 'Mẫu ban đầu,' : `${by} lưu`} <Moment at={at} />
  </>
)
