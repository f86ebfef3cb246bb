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
import type { Unanswered } from '../unanswered-queries.ts'
import { ReplyTabs } from './ReplyTabs.tsx'

type Props = {
  readonly all: readonly Unanswered[]
  readonly only: UnansweredReason | null
  /** The last one of the page before, by code. */
  readonly after: string | null
  readonly today: IsoDate
  readonly waitingWords: number
}

const SHOWN = 100

/** Who has not been answered, and the first thing that is missing. */
export const UnansweredPage = ({ all, only, after, today, waitingWords }: Props) => {
  const rows = only === null ? all : all.filter(({ reason }) => reason === only)
  const start = rows.findIndex(({ code }) => code === after) + 1
  const shown = rows.slice(start, start + SHOWN)
  const last = rows.length > start + SHOWN ? shown.at(-1) : undefined
  const late = all.filter(({ answerDue }) => answerDue !== null && answerDue < today).length
  const untold = all.filter(({ told }) => !told).length
  return (
    <>
      <PageHeading
        title="Ai chưa được trả lời"
        lead={
          all.length > 0 &&
          `${formatNumber(all.length)} người chưa cầm thư trả lời, trong đó ${formatNumber(late)} người đã quá hạn, ${formatNumber(untold)} người chưa được báo tiếp nhận bằng văn bản.`
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
      {all.length > 0 && (
        <StatRow>
          {reasons
            .map((reason) => [reason, all.filter((one) => one.reason === reason).length] as const)
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
                  {groupName !== null && <span class="nowrap">{groupName},</span>}{' '}
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
      {rows.length > SHOWN && (
        <Pagination
          summary={`Người ${formatNumber(start + 1)}–${formatNumber(start + shown.length)} trong ${formatNumber(rows.length)} người`}
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
