import type { IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { DueDate } from '#ui/DueDate.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { StatRow, StatTile } from '#ui/StatTile.tsx'
import { Status } from '#ui/Status.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Moment } from '#ui/When.tsx'
import { purposes } from '../dispatch.ts'
import { type DispatchFilter, type DispatchState, filterWords, parametersOf, stateNames } from '../filter.ts'
import { purposeWords, requiredDone } from '../messages.ts'
import type { Sent } from '../register-queries.ts'
import { DispatchTabs } from './DispatchTabs.tsx'

type Props = {
  readonly rows: readonly Sent[]
  readonly counts: Readonly<Record<DispatchState, number>>
  readonly filter: DispatchFilter
  readonly today: IsoDate
  readonly firstHref: string | null
  readonly nextHref: string | null
  readonly maySend: boolean
}

/** Every paper that was sent out, the latest first, and how far its recipients are. */
export const SentPage = (props: Props) => {
  const { filter, rows } = props
  const at = (changed: Partial<DispatchFilter>) =>
    href(routes.dispatches, {}, parametersOf({ ...filter, ...changed }))
  const active = filterWords(filter).map(({ key, label }) => ({ label, removeHref: at({ [key]: null }) }))
  return (
    <>
      <PageHeading
        title="Sổ phát hành"
        actions={
          props.maySend && (
            <LinkButton variant="primary" href={href(routes.dispatchNew)}>
              Gửi văn bản
            </LinkButton>
          )
        }
      />
      <DispatchTabs current="sent" />
      <StateTiles {...props} />
      <Filters
        action={href(routes.dispatches)}
        values={parametersOf(filter)}
        active={active}
        clearHref={href(routes.dispatches)}
        moreOpen={filter.from !== null || filter.to !== null}
        more={
          <>
            <DateField name="tu" label="Gửi từ ngày" />
            <DateField name="den" label="Đến ngày" />
          </>
        }
      >
        <TextField name="q" label="Tìm" hint="Số, ký hiệu, trích yếu; có dấu hay không đều được" />
        <SelectField
          name="muc-dich"
          label="Mục đích"
          empty="Tất cả"
          options={purposes.map((value) => ({ value, label: purposeWords[value] }))}
        />
        <SelectField name="tinh-trang" label="Tình trạng" empty="Tất cả" options={optionsOf(stateNames)} />
      </Filters>
      <SentTable rows={rows} today={props.today} filtered={active.length > 0} />
      {(props.firstHref !== null || props.nextHref !== null) && (
        <Pagination previousHref={props.firstHref ?? undefined} nextHref={props.nextHref ?? undefined} />
      )}
    </>
  )
}

const StateTiles = ({ counts, filter }: Props) => {
  const at = (state: DispatchState) => href(routes.dispatches, {}, parametersOf({ ...filter, state }))
  return (
    <StatRow>
      <StatTile
        label="Còn thiếu"
        value={formatNumber(counts['con-thieu'])}
        detail="chưa đủ nơi xác nhận"
        href={at('con-thieu')}
      />
      {counts['qua-han'] > 0 ? (
        <StatTile
          label="Quá hạn"
          value={formatNumber(counts['qua-han'])}
          detail="còn nơi chưa xác nhận"
          tone="danger"
          href={at('qua-han')}
        />
      ) : (
        <StatTile label="Quá hạn" value="0" detail="không có" href={at('qua-han')} />
      )}
      <StatTile
        label="Đã đủ"
        value={formatNumber(counts['da-du'])}
        detail="mọi nơi nhận đã xong"
        href={at('da-du')}
      />
    </StatRow>
  )
}

const SentTable = ({
  rows,
  today,
  filtered,
}: Pick<Props, 'rows' | 'today'> & { readonly filtered: boolean }) => (
  <Table
    caption="Các lần gửi văn bản, mới nhất trước"
    rows={rows}
    rowKey={({ id }) => id}
    rowHref={({ id }) => href(routes.dispatch, { id })}
    rowTone={(row) => (isLate(row, today) ? 'danger' : undefined)}
    columns={[
      { key: 'title', header: 'Văn bản', cell: titleOf },
      { key: 'abstract', header: 'Trích yếu', words: true, cell: ({ abstract }) => abstract },
      { key: 'purpose', header: 'Mục đích', nowrap: true, cell: ({ purpose }) => purposeWords[purpose] },
      { key: 'sent', header: 'Gửi lúc', nowrap: true, cell: ({ sentAt }) => <Moment at={sentAt} /> },
      { key: 'complete', header: 'Đã xong', nowrap: true, cell: (row) => <Share {...row} /> },
      { key: 'due', header: 'Hạn', cell: (row) => <Due row={row} today={today} /> },
    ]}
    empty={
      filtered ? (
        <Empty title="Không có lần gửi nào khớp">Hãy bỏ bớt điều kiện lọc, hoặc tìm bằng ít từ hơn.</Empty>
      ) : (
        <Empty title="Chưa gửi văn bản nào">
          Văn bản đã ban hành được gửi từ đây; nơi nhận xác nhận trên điện thoại, nơi nào chưa xác nhận thì
          phần mềm nhắc.
        </Empty>
      )
    }
  />
)

const titleOf = ({ title, edition }: Sent) => (edition > 1 ? `${title} (bản ${edition})` : title)

const isLate = ({ superseded, dueOn, complete, recipients }: Sent, today: IsoDate): boolean =>
  !superseded && dueOn < today && complete < recipients

/** "40/43 đã xác nhận", with a bar that says the same. */
const Share = ({ complete, recipients, required }: Pick<Sent, 'complete' | 'recipients' | 'required'>) => (
  <span class="share">
    <strong>
      {formatNumber(complete)}/{formatNumber(recipients)}
    </strong>{' '}
    {requiredDone[required]}
    <progress value={complete} max={Math.max(1, recipients)} aria-hidden="true" />
  </span>
)

const Due = ({ row, today }: { readonly row: Sent; readonly today: IsoDate }) => {
  if (row.superseded) return <Status tone="neutral">Đã có bản mới</Status>
  if (row.recipients > 0 && row.complete === row.recipients) return <Status tone="success">Đã đủ</Status>
  return <DueDate due={row.dueOn} today={today} />
}
