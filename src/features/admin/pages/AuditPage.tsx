import { formatDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { type ActiveFilter, Filters } from '#ui/Filters.tsx'
import { namedOptions } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { Moment } from '#ui/When.tsx'
import type { AuditFilter, Name } from '../audit-queries.ts'
import type { ReadableEvent } from '../event.ts'
import { wordsOfEvent, wordsOfKind } from '../event-words.ts'
import { auditAddress } from '../input.ts'

type Props = {
  filter: AuditFilter
  /** What the filtered subject is called, when one is filtered. */
  subjectName: string | null
  kinds: readonly string[]
  people: readonly Name[]
  events: readonly ReadableEvent[]
  nextHref: string | undefined
  /** Absent on the newest page. */
  newestHref: string | undefined
}

export const AuditPage = (props: Props) => (
  <>
    <PageHeading
      title="Nhật ký"
      lead="Mỗi việc làm trong hệ thống được ghi một dòng, nối với dòng trước bằng mã kiểm, không sửa, không xóa được."
      actions={
        <>
          <LinkButton href={href(routes.auditChain)}>Kiểm tra nhật ký</LinkButton>
          <LinkButton
            icon="download"
            href={href(routes.auditLogCsv, {}, auditAddress(props.filter))}
            download
          >
            Tải về (.csv)
          </LinkButton>
        </>
      }
    />
    <AuditFilters {...props} />
    <Table
      caption="Nhật ký, mới nhất trước"
      rows={props.events}
      rowKey={(event) => String(event.seq)}
      empty={<Empty title="Không có dòng nhật ký nào khớp bộ lọc" />}
      columns={[
        { key: 'at', header: 'Lúc', nowrap: true, cell: (event) => <Moment at={event.at} /> },
        { key: 'by', header: 'Người làm', cell: who },
        { key: 'what', header: 'Việc', cell: (event) => wordsOfEvent(event.type) },
        {
          key: 'subject',
          header: 'Đối tượng',
          cell: (event) => <Subject event={event} filter={props.filter} />,
        },
        { key: 'details', header: 'Chi tiết', cell: details },
      ]}
    />
    <Pagination previousHref={props.newestHref} nextHref={props.nextHref} />
  </>
)

/** Whoever signs in is nobody yet, so the account itself says who it was. */
const who = (event: ReadableEvent): string => {
  const by = event.by ?? (event.type === 'account.signed-in' ? event.subjectName : null) ?? 'Hệ thống'
  return event.onBehalfOf === null ? by : `${by} (thay ${event.onBehalfOf})`
}

const Subject = ({ event, filter }: { event: ReadableEvent; filter: AuditFilter }) =>
  event.subjectId === null ? (
    <span class="muted">{wordsOfKind(event.subjectKind)}</span>
  ) : (
    <a href={href(routes.auditLog, {}, { ...auditAddress(filter), muc: event.subjectId })}>
      {event.subjectName ?? wordsOfKind(event.subjectKind)}
    </a>
  )

const details = ({ details }: ReadableEvent) =>
  details.length === 0 ? null : (
    <ul class="event-details">
      {details.map(({ label, text }) => (
        <li key={label}>
          <span class="muted">{label}:</span> {text}
        </li>
      ))}
    </ul>
  )

const AuditFilters = ({ filter, subjectName, kinds, people }: Props) => {
  const address = auditAddress(filter)
  const without = (...keys: (keyof typeof address)[]) =>
    href(routes.auditLog, {}, { ...address, ...Object.fromEntries(keys.map((key) => [key, null])) })
  const active: (ActiveFilter | null)[] = [
    filter.kind && { label: wordsOfKind(filter.kind), removeHref: without('loai') },
    filter.type && { label: wordsOfEvent(filter.type), removeHref: without('viec') },
    filter.person && {
      label: people.find(({ id }) => id === filter.person)?.name ?? 'Người khác',
      removeHref: without('nguoi'),
    },
    filter.subject && { label: subjectName ?? 'Một đối tượng', removeHref: without('muc') },
    filter.from && { label: `Từ ${formatDate(filter.from)}`, removeHref: without('tu') },
    filter.to && { label: `Đến ${formatDate(filter.to)}`, removeHref: without('den') },
  ].map((one) => one || null)
  return (
    <Filters
      action={href(routes.auditLog)}
      values={{
        loai: filter.kind ?? '',
        nguoi: filter.person ?? '',
        tu: filter.from ?? '',
        den: filter.to ?? '',
      }}
      active={active.filter((one) => one !== null)}
      clearHref={href(routes.auditLog)}
      keep={filter.subject === null ? {} : { muc: filter.subject }}
    >
      <SelectField
        name="loai"
        label="Loại việc"
        empty="Tất cả"
        options={kinds.map((kind) => ({ value: kind, label: wordsOfKind(kind) }))}
      />
      <ComboField name="nguoi" label="Người làm" empty="Tất cả" options={namedOptions(people)} />
      <DateField name="tu" label="Từ ngày" />
      <DateField name="den" label="Đến ngày" />
    </Filters>
  )
}
