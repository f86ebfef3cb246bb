import type { IsoDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { type Unit, unitKindNames } from '#features/people/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { ComboField } from '#ui/ComboField.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { PrintSheet } from '#ui/PrintSheet.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { groupOptions, topicOptions } from '../pages/options.ts'
import { gapsOf, lateClocks } from '../state.ts'
import { registerColumns } from './columns.tsx'
import {
  addressWords,
  dossierRegisterHref,
  offeredStates,
  type RegisterFilter,
  registerParameters,
  type Sort,
  stateOfFilter,
} from './filter.ts'
import type { RegisterRow } from './row-queries.ts'
import {
  conditionsOf,
  filterLine,
  gapFilterNames,
  lateNames,
  type RegisterChoices,
  stateFilterNames,
} from './words.ts'

type Shown = {
  readonly filter: RegisterFilter
  readonly sort: Sort
  readonly rows: readonly RegisterRow[]
  readonly choices: RegisterChoices
  readonly today: IsoDate
}
type Props = Shown & {
  readonly count: { readonly rows: number; readonly more: boolean }
  readonly nextHref: string | null
  readonly firstHref: string | null
  readonly mayChange: boolean
}

/** The register of dossiers: every matter, who handles it, both clocks, what is missing. */
export const RegisterPage = (props: Props) => {
  const { filter, sort, rows, choices, today } = props
  const parameters = registerParameters(filter, sort)
  return (
    <>
      <PageHeading
        title="Sổ hồ sơ"
        lead={`${countWords(props.count)} · ${filterLine(filter, choices)}`}
        actions={
          <>
            <LinkButton href={href(routes.dossierTemplates)}>Mẫu kiểm tra</LinkButton>
            <LinkButton href={href(routes.terms)}>Thời hạn</LinkButton>
          </>
        }
      />
      <RegisterFilters {...props} />
      {rows[0]?.similar && (
        <Notice tone="info">
          <p>Không có hồ sơ nào chứa đúng những chữ đã gõ. Dưới đây là những hồ sơ gần giống.</p>
        </Notice>
      )}
      <div class="register">
        <Table<RegisterRow>
          caption="Sổ hồ sơ"
          columns={registerColumns(today)}
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => href(routes.dossier, { id: row.id })}
          rowTone={(row) => toneOf(row, today)}
          empty={<Nothing {...props} />}
        />
      </div>
      <Pagination previousHref={props.firstHref ?? undefined} nextHref={props.nextHref ?? undefined} />
      {rows.length > 0 && (
        <p class="actions screen-only">
          <a href={href(routes.dossiersXlsx, {}, parameters)}>Xuất Excel</a>
          <a href={href(routes.dossiersCsv, {}, parameters)}>Xuất CSV</a>
          <a href={href(routes.dossiersPrint, {}, parameters)}>In sổ (A4 ngang)</a>
        </p>
      )}
    </>
  )
}

const countWords = ({ rows, more }: Props['count']): string =>
  more ? `Hơn ${formatNumber(rows)} hồ sơ` : `${formatNumber(rows)} hồ sơ`

/** What nobody has in hand, or what is late. */
function toneOf({ known: { facts, linked } }: RegisterRow, today: IsoDate): 'danger' | undefined {
  const missing = gapsOf(facts, linked).some((gap) => gap !== 'answer')
  return missing || lateClocks(facts, today).length > 0 ? 'danger' : undefined
}

const Nothing = ({ filter, choices, mayChange }: Props) => (
  <Empty
    title="Không có hồ sơ nào khớp"
    action={
      mayChange && filter.gap === null ? (
        <LinkButton href={href(routes.petitions)}>Mở sổ ý kiến</LinkButton>
      ) : (
        <LinkButton href={dossierRegisterHref({})}>Xem các hồ sơ đang mở</LinkButton>
      )
    }
  >
    <p>
      Đang lọc: {filterLine(filter, choices)}.{' '}
      {mayChange && filter.gap === null && 'Hồ sơ được lập từ các ý kiến đánh dấu trong sổ ý kiến.'}
    </p>
  </Empty>
)

const RegisterFilters = ({ filter, sort, choices }: Shown) => {
  const parameters = registerParameters(filter, sort)
  const values = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
  // What no choice means depends on the rest of the filter; the field says the same as the head of the page.
  const otherwise = stateOfFilter({ ...filter, state: null })
  const hidden = { muc: filter.clause, 'chi-dao': filter.directive }
  return (
    <Filters
      action={href(routes.dossiers)}
      values={values}
      keep={Object.fromEntries(
        Object.entries(hidden).flatMap(([key, value]) => (value ? [[key, value]] : [])),
      )}
      active={conditionsOf(filter, sort, choices)}
      clearHref={dossierRegisterHref({})}
      moreOpen={[filter.group, filter.conference, filter.topic].some((value) => value !== null)}
      more={
        <>
          <ComboField
            name="linh-vuc"
            label="Lĩnh vực"
            empty="Mọi lĩnh vực"
            options={topicOptions(choices.topics)}
          />
          <ComboField name="to" label="Tổ dân phố" empty="Mọi tổ" options={groupOptions(choices.units)} />
          <SelectField
            name="hoi-nghi"
            label="Hội nghị"
            empty="Mọi nguồn"
            options={choices.conferences.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SelectField
            name="sap-xep"
            label="Sắp xếp"
            empty="Mới lập trước"
            options={[{ value: 'han', label: 'Đến hạn trước' }]}
          />
        </>
      }
    >
      <TextField name="q" label="Tìm" hint="Mã, tên việc, địa điểm; có dấu hay không dấu đều được" />
      <SelectField
        name="tinh-trang"
        label="Tình trạng"
        empty={stateFilterNames[otherwise]}
        options={stateOptions.filter(({ state }) => state !== otherwise)}
      />
      <SelectField
        name="qua-han"
        label="Quá hạn"
        empty="Không lọc"
        options={Object.entries(addressWords.late).map(([value, key]) => ({ value, label: lateNames[key] }))}
      />
      <SelectField
        name="thieu"
        label="Còn thiếu"
        empty="Không lọc"
        options={Object.entries(addressWords.gap).map(([value, gap]) => ({
          value,
          label: gapFilterNames[gap],
        }))}
      />
      <ComboField name="don-vi" label="Đơn vị" empty="Mọi đơn vị" options={bodyOptions(choices.units)} />
    </Filters>
  )
}

const wordOf = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.entries(table).find(([, one]) => one === value)?.[0] ?? ''

const stateOptions = offeredStates.map((state) => ({
  state,
  value: wordOf(addressWords.state, state),
  label: stateFilterNames[state],
}))

const bodyOptions = (units: readonly Unit[]) =>
  [
    ...Map.groupBy(
      units.filter(({ kind }) => kind !== 'group'),
      ({ kind }) => unitKindNames[kind],
    ),
  ].map(([group, of]) => ({ group, options: of.map(({ id, name }) => ({ value: id, label: name })) }))

type PrintProps = Shown & {
  readonly issuer: readonly string[]
  readonly printed: string
  readonly cut: boolean
}

/** The register as the office files it. */
export const PrintPage = ({ rows, filter, sort, choices, today, issuer, printed, cut }: PrintProps) => (
  <>
    <div class="screen-only">
      <PageHeading
        title="In sổ hồ sơ"
        lead={
          cut
            ? `Chỉ in ${rows.length} dòng đầu. Hãy lọc bớt, hoặc xuất Excel để có đủ.`
            : 'Dùng lệnh in của trình duyệt; khổ giấy A4 ngang.'
        }
        actions={
          <LinkButton href={href(routes.dossiers, {}, registerParameters(filter, sort))}>
            Quay lại sổ
          </LinkButton>
        }
      />
    </div>
    <PrintSheet
      issuer={issuer}
      title="SỔ HỒ SƠ Ý KIẾN, KIẾN NGHỊ"
      subtitle={filterLine(filter, choices)}
      printed={printed}
      landscape
    >
      <div class="register">
        <Table
          caption="Sổ hồ sơ"
          columns={registerColumns(today)}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<p>Không có dòng nào khớp bộ lọc.</p>}
        />
      </div>
      <div class="signatures print-only">
        <p>Người lập</p>
        <p>Lãnh đạo duyệt</p>
      </div>
    </PrintSheet>
  </>
)
