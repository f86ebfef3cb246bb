import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { Book } from '../book.ts'
import type { Entry } from '../entry.ts'
import { type OutFilter, outParameters } from '../out-filter.ts'
import { filterWords } from '../out-words.ts'
import { bookOptions } from './book-options.ts'
import { outColumns } from './columns.tsx'
import { RegisterTabs } from './RegisterTabs.tsx'

type Props = {
  readonly rows: readonly Entry[]
  readonly filter: OutFilter
  readonly books: readonly Book[]
  readonly periods: readonly string[]
  readonly firstHref: string | null
  readonly nextHref: string | null
  readonly mayEnter: boolean
}

/** The register of outgoing papers, the latest first. */
export const OutPage = (props: Props) => {
  const { filter } = props
  const parameters = outParameters(filter)
  const active = filterWords(filter, props.books).map(({ key, label }) => ({
    label,
    removeHref: href(routes.outgoing, {}, outParameters({ ...filter, [key]: null })),
  }))
  return (
    <>
      <PageHeading
        title="Sổ văn bản đi"
        actions={
          <>
            {props.mayEnter && (
              <LinkButton variant="primary" href={href(routes.outgoingNew)}>
                Lấy số
              </LinkButton>
            )}
            <LinkButton variant="secondary" href={href(routes.outgoingXlsx, {}, parameters)} download>
              Xuất Excel
            </LinkButton>
            <LinkButton variant="secondary" href={href(routes.outgoingPrint, {}, parameters)}>
              In sổ (A4 ngang)
            </LinkButton>
          </>
        }
      />
      <RegisterTabs current="out" office />
      <RegisterFilters {...props} active={active} />
      <Table
        caption="Sổ đăng ký văn bản đi, mới nhất trước"
        columns={outColumns(true)}
        rows={props.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.outgoingEntry, { entry: id })}
        empty={
          active.length === 0 ? (
            <Empty title="Chưa có văn bản nào trong sổ">
              Thư trả lời và thông báo vào sổ khi được cấp số; văn bản khác thì bấm “Lấy số”.
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

const RegisterFilters = ({
  filter,
  books,
  periods,
  active,
}: Props & { active: Parameters<typeof Filters>[0]['active'] }) => (
  <Filters
    action={href(routes.outgoing)}
    values={outParameters(filter)}
    active={active}
    clearHref={href(routes.outgoing)}
    moreOpen={filter.period !== null || filter.from !== null || filter.to !== null}
    more={
      <>
        <SelectField
          name="ky"
          label="Năm, nhiệm kỳ"
          empty="Tất cả"
          options={periods.map((period) => ({ value: period, label: period }))}
        />
        <DateField name="tu" label="Từ ngày" />
        <DateField name="den" label="Đến ngày" />
      </>
    }
  >
    <TextField name="q" label="Tìm" hint="Số, trích yếu, người ký, nơi nhận; có dấu hay không đều được" />
    <ComboField name="so" label="Sổ" empty="Mọi sổ" options={bookOptions(books)} />
    <SelectField
      name="tinh-trang"
      label="Tình trạng"
      empty="Tất cả"
      options={[
        { value: 'cap', label: 'Đã cấp' },
        { value: 'giu', label: 'Đang giữ' },
        { value: 'huy', label: 'Đã hủy' },
      ]}
    />
  </Filters>
)
