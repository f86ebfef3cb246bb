import type { IsoDate } from '#domain/date.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { type ActiveFilter, Filters } from '#ui/Filters.tsx'
import { optionsOf } from '#ui/options.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { type Option, SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Book } from '../../book.ts'
import { bookOptions } from '../../pages/book-options.ts'
import { RegisterTabs } from '../../pages/RegisterTabs.tsx'
import { type InFilter, inFilterWords, inParameters, standingNames } from '../filter.ts'
import { type Incoming, isLate } from '../incoming.ts'
import { screenColumns } from './columns.tsx'

type Props = {
  readonly rows: readonly Incoming[]
  readonly filter: InFilter
  readonly books: readonly Book[]
  readonly units: readonly Option[]
  readonly today: IsoDate
  readonly firstHref: string | null
  readonly nextHref: string | null
  /** The whole book, or only what was passed on to the own unit. */
  readonly office: boolean
  readonly mayEnter: boolean
}

/** The register of incoming papers, the latest first; a unit sees in it what was passed on to it. */
export const IncomingPage = (props: Props) => {
  const { filter, books, units, office } = props
  const parameters = inParameters(filter)
  const names = new Map(units.map(({ value, label }) => [value, label]))
  const active = inFilterWords(filter, books, names).map(({ key, label }) => ({
    label,
    removeHref: href(routes.incoming, {}, inParameters({ ...filter, [key]: null })),
  }))
  return (
    <>
      <PageHeading
        title={office ? 'Sổ văn bản đến' : 'Văn bản đến chuyển cho đơn vị'}
        actions={
          <>
            {props.mayEnter && (
              <LinkButton variant="primary" href={href(routes.incomingNew)}>
                Vào sổ văn bản đến
              </LinkButton>
            )}
            {props.mayEnter && (
              <LinkButton variant="secondary" href={href(routes.exchangeArrivals)}>
                Mở gói edXML
              </LinkButton>
            )}
            <LinkButton variant="secondary" href={href(routes.incomingXlsx, {}, parameters)} download>
              Xuất Excel
            </LinkButton>
            <LinkButton variant="secondary" href={href(routes.incomingPrint, {}, parameters)}>
              In sổ (A4 ngang)
            </LinkButton>
          </>
        }
      />
      <RegisterTabs current="in" office={office} />
      <IncomingFilters {...props} active={active} />
      <Table
        caption="Sổ đăng ký văn bản đến, mới nhất trước"
        columns={screenColumns(props.today)}
        rows={props.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.incomingDocument, { document: id })}
        rowTone={(one) => (isLate(one, props.today) ? 'danger' : undefined)}
        empty={
          active.length === 0 ? (
            <Empty title="Chưa có văn bản đến nào">
              {office
                ? 'Quét hoặc tải tệp lên, ghi nơi gửi và trích yếu; số đến do sổ cấp.'
                : 'Văn bản được Văn phòng chuyển cho đơn vị sẽ hiện ở đây.'}
            </Empty>
          ) : (
            <Empty title="Không có văn bản nào khớp">
              Hãy bỏ bớt điều kiện lọc, hoặc tìm bằng ít từ hơn.
            </Empty>
          )
        }
      />
      {(props.firstHref !== null || props.nextHref !== null) && (
        <Pagination previousHref={props.firstHref ?? undefined} nextHref={props.nextHref ?? undefined} />
      )}
    </>
  )
}

const IncomingFilters = ({
  filter,
  books,
  units,
  office,
  active,
}: Props & { active: readonly ActiveFilter[] }) => (
  <Filters
    action={href(routes.incoming)}
    values={inParameters(filter)}
    active={active}
    clearHref={href(routes.incoming)}
    moreOpen={filter.book !== null || filter.from !== null || filter.to !== null}
    more={
      <>
        <SelectField name="so" label="Sổ" empty="Mọi sổ" options={bookOptions(books)} />
        <DateField name="tu" label="Đến từ ngày" />
        <DateField name="den" label="Đến hết ngày" />
      </>
    }
  >
    <TextField
      name="q"
      label="Tìm"
      hint="Nơi gửi, số, trích yếu và cả chữ trong tệp; có dấu hay không đều được"
    />
    {office && <ComboField name="don-vi" label="Đơn vị nhận" empty="Mọi đơn vị" options={units} />}
    <SelectField name="tinh-trang" label="Tình trạng" empty="Tất cả" options={optionsOf(standingNames)} />
  </Filters>
)
