import type { IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { Empty } from '#ui/Empty.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { StatRow, StatTile } from '#ui/StatTile.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { Day } from '#ui/When.tsx'
import { reasons, reasonWords, type UnansweredReason } from '../unanswered.ts'
import type { Unanswered, UnansweredCount } from '../unanswered-queries.ts'
import { ReplyTabs } from './ReplyTabs.tsx'

type Props = {
  /** One more than is shown when there are more. */
  readonly rows: readonly Unanswered[]
  /** How many stand before the first of them. */
  readonly before: number
  readonly counts: readonly UnansweredCount[]
  readonly only: UnansweredReason | null
  readonly today: IsoDate
  readonly waitingWords: number | null
}

export const UNANSWERED_SHOWN = 100

/** Who has not been answered, and the first thing that is missing. */
export const UnansweredPage = ({ rows, before, counts, only, today, waitingWords }: Props) => {
  const shown = rows.slice(0, UNANSWERED_SHOWN)
  const last = rows.length > UNANSWERED_SHOWN ? shown.at(-1) : undefined
  const sum = (of: 'count' | 'late' | 'untold') => counts.reduce((total, one) => total + one[of], 0)
  const countOf = (reason: UnansweredReason) => counts.find((one) => one.reason === reason)?.count ?? 0
  const all = sum('count')
  const listed = only === null ? all : countOf(only)
  return (
    <>
      <PageHeading
        title="Ai chưa được trả lời"
        lead={
          all > 0 &&
          `${formatNumber(all)} người chưa cầm thư trả lời, trong đó ${formatNumber(sum('late'))} người đã quá hạn, ${formatNumber(sum('untold'))} người chưa được báo tiếp nhận bằng văn bản.`
        }
        actions={
          <LinkButton
            href={href(routes.repliesUnansweredXlsx, {}, { reason: only })}
            icon="download"
            download
          >
            Xuất Excel
          </LinkButton>
        }
      />
      <ReplyTabs current="unanswered" waitingWords={waitingWords} />
      {all > 0 && (
        <StatRow>
          {reasons
            .map((reason) => [reason, countOf(reason)] as const)
            .filter(([, count]) => count > 0)
            .map(([reason, count]) => (
              <StatTile
                key={reason}
                label={reasonWords[reason]}
                value={formatNumber(count)}
                href={href(routes.repliesUnanswered, {}, { reason })}
              />
            ))}
        </StatRow>
      )}
      {only !== null && (
        <p>
          Đang xem: <strong>{reasonWords[only]}</strong>.{' '}
          <a href={href(routes.repliesUnanswered)}>Xem tất cả</a>
        </p>
      )}
      <Table
        caption="Người chưa được trả lời"
        rows={shown}
        rowKey={({ code }) => code}
        rowTone={({ answerDue }) => (answerDue !== null && answerDue < today ? 'danger' : undefined)}
        columns={[
          {
            key: 'who',
            header: 'Người gửi',
            cell: ({ code, name, groupName }) => (
              <>
                <strong>{name ?? 'Không ghi tên'}</strong>
                <p class="muted">
                  {groupName !== null && `${groupName}, `}
                  <span class="nowrap">{code}</span>
                </p>
              </>
            ),
          },
          {
            key: 'received',
            header: 'Nhận ngày',
            nowrap: true,
            cell: ({ receivedOn }) => <Day date={receivedOn} />,
          },
          { key: 'dossier', header: 'Hồ sơ, đơn vị chủ trì', cell: (row) => <DossierCell row={row} /> },
          {
            key: 'due',
            header: 'Hạn trả lời',
            cell: ({ answerDue }) => <DueDate due={answerDue} today={today} />,
          },
          { key: 'why', header: 'Vì sao', cell: (row) => <Why row={row} /> },
        ]}
        empty={<Empty title="Mọi người đều đã được trả lời">Chưa có ý kiến nào đang chờ thư.</Empty>}
      />
      {listed > UNANSWERED_SHOWN && (
        <Pagination
          summary={`Người ${formatNumber(before + 1)}–${formatNumber(before + shown.length)} trong ${formatNumber(listed)} người`}
          nextHref={
            last === undefined
              ? undefined
              : href(routes.repliesUnanswered, {}, { reason: only, sau: last.code })
          }
        />
      )}
    </>
  )
}

const DossierCell = ({ row }: { readonly row: Unanswered }) =>
  row.dossier === null ? (
    <>—</>
  ) : (
    <>
      <a href={href(routes.dossier, { id: row.dossier })}>
        {row.dossierCode}: {row.dossierTitle}
      </a>
      <p class="muted">{row.leadName ?? 'Chưa giao đơn vị nào'}</p>
    </>
  )

const Why = ({ row }: { readonly row: Unanswered }) => (
  <>
    <Status tone={row.reason === 'no-dossier' || row.reason === 'no-outcome' ? 'warning' : 'info'}>
      {reasonWords[row.reason]}
    </Status>
    {row.letterId !== null && (
      <>
        {' '}
        <a class="nowrap" href={href(routes.reply, { reply: row.letterId })}>
          Mở thư
        </a>
      </>
    )}
    {row.reason === 'not-drafted' && row.dossier !== null && (
      <>
        {' '}
        <a class="nowrap" href={href(routes.replyNew, { dossier: row.dossier })}>
          Soạn thư
        </a>
      </>
    )}
  </>
)
