import { formatMoment } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { type DeliverableType, deliverableNames } from '#features/directives/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { Table } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import type { KeptFigure } from '../load-queries.ts'
import { stateWord } from '../marks.ts'
import type { Report, RowKind } from '../report.ts'
import type { FrozenRow } from '../row-queries.ts'

type Props = {
  readonly report: Report
  readonly figure: KeptFigure
  readonly rows: readonly FrozenRow[]
  readonly firstHref: string | undefined
  readonly nextHref: string | undefined
}

/** What a figure counted, row by row, as it was on that day; and what has changed since. */
export const FigurePage = ({ report, figure, rows, firstHref, nextHref }: Props) => {
  const at = { id: report.id, figure: String(figure.position) }
  return (
    <>
      <PageHeading
        over={report.title}
        title={`${figure.label}: ${formatNumber(figure.value)}`}
        lead={`Danh sách đúng như lúc chốt số liệu, ${formatMoment(report.asOf)}. Dòng nào từ đó đã khác thì ghi rõ “nay đã”.`}
        actions={
          figure.value > 0 && (
            <LinkButton href={href(routes.reportFigureXlsx, at)} download>
              Xuất Excel
            </LinkButton>
          )
        }
      />
      <Table
        caption={figure.label}
        rows={rows}
        rowKey={({ id }) => id}
        columns={columnsOf(figure.kind)}
        empty={<Empty title="Không đếm dòng nào">Số liệu này bằng 0 vào ngày chốt.</Empty>}
      />
      {(firstHref ?? nextHref) !== undefined && <Pagination previousHref={firstHref} nextHref={nextHref} />}
    </>
  )
}

/** Columns that can say something of this kind of rows. */
function columnsOf(kind: RowKind) {
  const dated = kind === 'directive' || kind === 'dossier'
  return [
    { key: 'code', header: 'Mã', nowrap: true, hideLabel: true, cell: Code },
    ...(kind === 'petition' || kind === 'letter' || kind === 'word'
      ? []
      : [{ key: 'title', header: 'Nội dung', cell: Title }]),
    ...(dated
      ? [
          { key: 'unit', header: 'Đơn vị', cell: ({ unit }: FrozenRow) => unit ?? '—' },
          {
            key: 'due',
            header: 'Hạn ban đầu',
            nowrap: true,
            cell: ({ due }: FrozenRow) => <When day={due} />,
          },
          {
            key: 'last',
            header: 'Hạn khi chốt',
            nowrap: true,
            cell: ({ lastDay }: FrozenRow) => <When day={lastDay} />,
          },
        ]
      : []),
    ...(dated || kind === 'word'
      ? [
          {
            key: 'ended',
            header: 'Ngày',
            nowrap: true,
            cell: ({ endedOn }: FrozenRow) => <When day={endedOn} />,
          },
        ]
      : []),
    { key: 'state', header: 'Khi chốt số liệu', cell: State },
  ]
}

const When = ({ day }: { readonly day: FrozenRow['due'] }) => (day === null ? <>—</> : <Day date={day} />)

function Code(row: FrozenRow) {
  const address = addressOf(row)
  const words =
    row.kind === 'deliverable' ? (deliverableNames[row.code as DeliverableType] ?? row.code) : row.code
  return address === null ? words : <a href={address}>{words}</a>
}

const Title = ({ title, kind }: FrozenRow) =>
  title ?? (kind === 'deliverable' ? '—' : <span class="muted">Chỉ đếm, không nêu nội dung</span>)

const State = ({ kind, state, now }: FrozenRow) => {
  const then = stateWord(kind, state)
  if (now === state) return then
  return (
    <>
      {then}
      <span class="under">
        {now === null
          ? 'nay không còn trong sổ'
          : `nay đã chuyển: ${stateWord(kind, now).toLocaleLowerCase('vi')}`}
      </span>
    </>
  )
}

function addressOf({ kind, id, now, notice, title, about }: FrozenRow): string | null {
  if (now === null) return null
  switch (kind) {
    case 'directive':
      return href(routes.directive, { id })
    case 'petition':
      return href(routes.petition, { id })
    case 'dossier':
      return href(routes.dossier, { id })
    case 'letter':
      return href(routes.reply, { reply: id })
    case 'word':
      return about === null ? null : href(routes.petition, { id: about })
    case 'publication':
      if (notice !== null) return href(routes.announcementEdit, { id: notice })
      return title === null
        ? href(routes.matterEdit, { dossier: id })
        : href(routes.articleEdit, { article: id })
    case 'deliverable':
      return null
  }
}
