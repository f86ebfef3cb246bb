import { typeName } from '#features/registers/index.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Filters } from '#ui/Filters.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Status } from '#ui/Status.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { Day, Moment } from '#ui/When.tsx'
import { nameOf, stateWords } from '../document.ts'
import { documentKinds, kinds } from '../kinds.ts'
import { stateTones } from '../messages.ts'
import { addressStates, type DocumentFilter, documentParameters } from '../register-filter.ts'
import type { DocumentRow } from '../register-queries.ts'

type Props = {
  readonly rows: readonly DocumentRow[]
  readonly filter: DocumentFilter
  readonly firstHref: string | null
  readonly nextHref: string | null
  readonly mayDraft: boolean
  readonly maySeeTemplates: boolean
}

/** Every paper that is being composed here or was, the latest begun first. */
export const DocumentsPage = ({ rows, filter, firstHref, nextHref, mayDraft, maySeeTemplates }: Props) => {
  const active = activeOf(filter)
  return (
    <>
      <PageHeading
        title="Soạn văn bản"
        actions={
          <>
            {mayDraft && (
              <LinkButton variant="primary" href={href(routes.documentNew)}>
                Soạn văn bản mới
              </LinkButton>
            )}
            {maySeeTemplates && <LinkButton href={href(routes.documentTemplates)}>Mẫu văn bản</LinkButton>}
          </>
        }
      />
      <Filters
        action={href(routes.documents)}
        values={documentParameters(filter)}
        active={active}
        clearHref={href(routes.documents)}
      >
        <TextField name="q" label="Tìm" hint="Số, trích yếu, lời văn, nơi nhận; có dấu hay không đều được" />
        <SelectField
          name="tinh-trang"
          label="Tình trạng"
          empty="Đang dùng"
          options={Object.entries(addressStates).map(([value, state]) => ({
            value,
            label: stateWords[state],
          }))}
        />
        <SelectField
          name="loai"
          label="Loại"
          empty="Mọi loại"
          options={documentKinds.map((value) => ({ value, label: kinds[value].name }))}
        />
      </Filters>
      <Table
        caption="Văn bản soạn ở đây, mới nhất trước"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.document, { id })}
        empty={
          active.length === 0 ? (
            <Empty title="Chưa có văn bản nào">
              Thông báo kết luận, giấy mời, công văn, báo cáo soạn ở đây: từ lời văn đầu tiên, qua trình và
              duyệt, đến khi có số trong sổ.
            </Empty>
          ) : (
            <Empty title="Không có văn bản nào khớp">
              Hãy bỏ bớt điều kiện lọc, hoặc tìm bằng ít từ hơn.
            </Empty>
          )
        }
      />
      {(firstHref !== null || nextHref !== null) && (
        <Pagination previousHref={firstHref ?? undefined} nextHref={nextHref ?? undefined} />
      )}
    </>
  )
}

/** What it is for; where that says nothing, what it is. */
const plainName = ({ kind, family, type }: DocumentRow): string =>
  kind === 'other' && type !== '' ? typeName(family, type) : kinds[kind].name

const columns: readonly Column<DocumentRow>[] = [
  { key: 'abstract', header: 'Trích yếu', words: true, cell: ({ words }) => words.abstract },
  {
    key: 'name',
    header: 'Loại, số',
    cell: (row) => (row.issued === null ? plainName(row) : nameOf(row, kinds[row.kind].name)),
  },
  {
    key: 'date',
    header: 'Ngày ban hành',
    nowrap: true,
    cell: ({ issued }) => (issued === null ? '—' : <Day date={issued.on} />),
  },
  {
    key: 'by',
    header: 'Nơi soạn',
    cell: ({ drafter, unitName }) => (unitName === null ? drafter : `${unitName} (${drafter})`),
  },
  { key: 'saved', header: 'Sửa lần cuối', nowrap: true, cell: ({ savedAt }) => <Moment at={savedAt} /> },
  {
    key: 'state',
    header: 'Tình trạng',
    nowrap: true,
    cell: ({ state }) => <Status tone={stateTones[state]}>{stateWords[state]}</Status>,
  },
]

function activeOf(filter: DocumentFilter) {
  const without = (part: keyof DocumentFilter) =>
    href(routes.documents, {}, documentParameters({ ...filter, [part]: null }))
  return [
    ...(filter.text === null ? [] : [{ label: `“${filter.text}”`, removeHref: without('text') }]),
    ...(filter.state === null ? [] : [{ label: stateWords[filter.state], removeHref: without('state') }]),
    ...(filter.kind === null ? [] : [{ label: kinds[filter.kind].name, removeHref: without('kind') }]),
  ]
}
