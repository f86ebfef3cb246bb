import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/Card.tsx'
import { Table } from '#ui/Table.tsx'
import type { KeptFigure } from '../load-queries.ts'
import { markName } from '../marks.ts'
import { type Report, type RowKind, rowKinds } from '../report.ts'

type Props = { readonly report: Report; readonly figures: readonly KeptFigure[] }

/** Every figure of the report: those of the whole by what they count, the others in tables as the paper has them. */
export const Figures = ({ report, figures }: Props) => {
  const wholes = figures.filter((one) => ofWhole(one))
  const tables = [
    { title: 'Theo đơn vị chủ trì', rows: figures.filter(({ unit }) => unit !== null) },
    {
      title: 'Theo nội dung của thông báo',
      rows: figures.filter(
        ({ kind, notice, part }) => kind === 'directive' && notice !== null && part !== null,
      ),
    },
    {
      title: 'Theo thông báo',
      rows: figures.filter(({ notice, part }) => notice !== null && part === null),
    },
    { title: 'Theo tuần', rows: figures.filter(({ days }) => days !== null) },
    {
      title: 'Ý kiến theo nhóm vấn đề',
      rows: figures.filter(({ kind, part }) => kind === 'petition' && part !== null),
    },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      <Card title="Số liệu chung">
        <div class="report-figures">
          {rowKinds
            .map((kind) => ({ kind, own: wholes.filter((one) => one.kind === kind) }))
            .filter(({ own }) => own.length > 0)
            .map(({ kind, own }) => (
              <Wholes key={kind} report={report} kind={kind} figures={own} />
            ))}
        </div>
      </Card>
      {tables.map(({ title, rows }) => (
        <Card key={title} title={title}>
          <Matrix report={report} title={title} figures={rows} />
        </Card>
      ))}
    </>
  )
}

const ofWhole = ({ unit, notice, part, days }: KeptFigure): boolean =>
  unit === null && notice === null && part === null && days === null

const kindTitles: Readonly<Record<RowKind, string>> = {
  directive: 'Nhiệm vụ',
  petition: 'Ý kiến của Nhân dân',
  dossier: 'Hồ sơ vụ việc',
  letter: 'Thư trả lời',
  word: 'Lời của người dân về kết quả',
  publication: 'Công khai',
  deliverable: 'Sản phẩm',
}
const spanTitles = ['Kỳ này', 'Kỳ trước', 'Cùng kỳ năm trước'] as const

type WholesProps = Props & { readonly kind: RowKind }

const Wholes = ({ report, kind, figures }: WholesProps) => {
  const spans = [...new Set(figures.map(({ span }) => span))]
  const marks = [...new Set(figures.map(({ mark }) => mark))]
  return (
    <Table
      caption={kindTitles[kind]}
      rows={marks}
      rowKey={(mark) => mark}
      columns={[
        { key: 'name', header: kindTitles[kind], hideLabel: true, cell: (mark) => markName(kind, mark) },
        ...spans.map((span) => ({
          key: String(span),
          header: spans.length === 1 ? 'Số liệu' : spanTitles[span],
          align: 'end' as const,
          cell: (mark: string) => (
            <Value report={report} figure={figures.find((one) => one.mark === mark && one.span === span)} />
          ),
        })),
      ]}
    />
  )
}

/** Rows are what the labels begin with, columns what is counted. */
const Matrix = ({ report, title, figures }: Props & { readonly title: string }) => {
  const nameOf = ({ label }: KeptFigure) => label.slice(0, label.lastIndexOf(': '))
  const names = [...new Set(figures.map(nameOf))]
  const marks = [...new Set(figures.map(({ mark }) => mark))]
  const kind = figures[0]?.kind ?? 'directive'
  return (
    <Table
      caption={title}
      rows={names}
      rowKey={(name) => name}
      columns={[
        { key: 'name', header: title, hideLabel: true, cell: (name) => name },
        ...marks.map((mark) => ({
          key: mark,
          header: markName(kind, mark),
          align: 'end' as const,
          cell: (name: string) => (
            <Value
              report={report}
              figure={figures.find((one) => one.mark === mark && nameOf(one) === name)}
            />
          ),
        })),
      ]}
    />
  )
}

/** A figure leads to its rows; nothing to see behind a zero. */
const Value = ({ report, figure }: { readonly report: Report; readonly figure: KeptFigure | undefined }) =>
  figure === undefined || figure.value === 0 ? (
    <span class="muted">0</span>
  ) : (
    <a class="figure" href={href(routes.reportFigure, { id: report.id, figure: String(figure.position) })}>
      {formatNumber(figure.value)}
    </a>
  )
