import type { IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import type { Tone } from '#ui/tone.ts'
import { Day } from '#ui/When.tsx'
import { type CompletenessRow, type ReportStanding, standingOf } from '../completeness-queries.ts'
import { standingWords } from '../completeness-sheet.ts'
import type { ReportedNotice } from '../notice-queries.ts'

type Props = {
  readonly notice: ReportedNotice
  readonly rows: readonly CompletenessRow[]
  readonly today: IsoDate
}

/** One notice: who has reported on what, under which number; who has not; who is late. */
export const CompletenessPage = ({ mayDraft, ...props }: Props & { readonly mayDraft: boolean }) => {
  const id = { id: props.notice.id }
  return (
    <>
      <PageHeading
        over={<a href={href(routes.notice, id)}>{props.notice.title}</a>}
        title="Tình hình báo cáo"
        lead={verdict(props)}
        actions={
          <>
            {mayDraft && (
              <LinkButton
                href={href(routes.reportNew, {}, { loai: 'combined-report', nguon: props.notice.id, xem: 1 })}
              >
                Lập báo cáo tổng hợp
              </LinkButton>
            )}
            <LinkButton href={href(routes.reportCompletenessPrint, id)}>In</LinkButton>
            <LinkButton href={href(routes.reportCompletenessXlsx, id)} download>
              Xuất Excel
            </LinkButton>
          </>
        }
      />
      <CompletenessTable {...props} />
    </>
  )
}

type PrintProps = Props & {
  readonly issuer: readonly string[]
  readonly subtitle: string
  readonly printed: string
}

export const CompletenessPrint = ({ issuer, subtitle, printed, ...props }: PrintProps) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="In tình hình báo cáo"
        lead="Dùng lệnh in của trình duyệt; khổ giấy A4 ngang."
        actions={
          <LinkButton variant="secondary" href={href(routes.reportCompleteness, { id: props.notice.id })}>
            Quay lại
          </LinkButton>
        }
      />
    </div>
    <PrintSheet issuer={issuer} title="TÌNH HÌNH BÁO CÁO" subtitle={subtitle} printed={printed} landscape>
      <p>{verdict(props)}</p>
      <div class="register">
        <CompletenessTable {...props} />
      </div>
    </PrintSheet>
  </>
)

function verdict({ rows, today }: Props): string {
  const of = (standing: ReportStanding) => rows.filter((row) => standingOf(row, today) === standing).length
  const wanted = rows.length - of('not-wanted')
  if (wanted === 0) return 'Thông báo này không yêu cầu đơn vị nào báo cáo.'
  const parts = [
    `Đã báo cáo ${formatNumber(of('reported'))} trong ${formatNumber(wanted)} nhiệm vụ`,
    ...(of('missing') === 0 ? [] : [`${formatNumber(of('missing'))} chưa báo cáo`]),
    ...(of('late') === 0 ? [] : [`${formatNumber(of('late'))} quá hạn mà chưa báo cáo`]),
  ]
  return `${parts.join('; ')}.`
}

const tones: Readonly<Record<ReportStanding, Tone>> = {
  reported: 'success',
  late: 'danger',
  missing: 'warning',
  'not-wanted': 'neutral',
}

const CompletenessTable = ({ rows, today }: Props) => (
  <Table
    caption="Nhiệm vụ của thông báo và báo cáo của từng đơn vị"
    rows={rows}
    rowKey={({ id }) => id}
    rowTone={(row) => (standingOf(row, today) === 'late' ? 'danger' : undefined)}
    columns={[
      { key: 'part', header: 'Mục', nowrap: true, cell: ({ part }) => part ?? '—' },
      {
        key: 'title',
        header: 'Nội dung',
        hideLabel: true,
        cell: ({ id, code, title }) => (
          <>
            <a href={href(routes.directive, { id })}>{title}</a>
            <span class="under">{code}</span>
          </>
        ),
      },
      { key: 'unit', header: 'Đơn vị chủ trì', cell: ({ unit }) => unit },
      {
        key: 'due',
        header: 'Hạn',
        nowrap: true,
        cell: ({ due, lastDay }) => (
          <>
            {lastDay === null ? '—' : <Day date={lastDay} />}
            {due !== null && due !== lastDay && (
              <span class="under">
                ban đầu <Day date={due} />
              </span>
            )}
          </>
        ),
      },
      {
        key: 'number',
        header: 'Báo cáo số',
        cell: ({ number, numberedOn, handedInOn, draft }) => (
          <>
            {number ?? (handedInOn === null ? '—' : 'Không ghi số')}
            {(numberedOn ?? handedInOn) !== null && (
              <span class="under">
                <Day date={(numberedOn ?? handedInOn) as IsoDate} />
              </span>
            )}
            {number === null && draft !== null && <span class="under">đơn vị đang soạn</span>}
          </>
        ),
      },
      { key: 'arrival', header: 'Số đến', nowrap: true, cell: ({ arrival }) => arrival ?? '—' },
      {
        key: 'standing',
        header: 'Tình trạng',
        cell: (row) => {
          const standing = standingOf(row, today)
          const words = standing === 'reported' && row.accepted ? 'Đã báo cáo, đạt' : standingWords[standing]
          return <Status tone={tones[standing]}>{words}</Status>
        },
      },
    ]}
    empty={<Empty title="Thông báo này không giao nhiệm vụ nào" />}
  />
)
