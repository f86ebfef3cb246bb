import type { ComponentChildren } from 'preact'
import type { IsoDate } from '#domain/date.ts'
import type { Count } from '#platform/db/pages.ts'
import { href, routes } from '#routes'
import { BulkForm } from '#ui/BulkForm.tsx'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { RegisterCopies, sizeWords } from '#ui/RegisterCopies.tsx'
import { Table } from '#ui/Table.tsx'
import { registerHref, registerParameters } from '../address.ts'
import type { Choices } from '../choice-queries.ts'
import type { RegisterFilter, Sort } from '../filter.ts'
import type { RegisterRow } from '../row-queries.ts'
import { filterLine } from '../words.ts'
import { registerColumns } from './columns.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'

export type RegisterView = {
  readonly filter: RegisterFilter
  readonly sort: Sort
  readonly rows: readonly RegisterRow[]
  readonly count: Count
  /** No row has the words; these look like them. */
  readonly similar: boolean
  readonly choices: Choices
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly mayCreate: boolean
  readonly today: IsoDate
  /** The views this person keeps, with the form that keeps this one. */
  readonly saved: ComponentChildren
  /** What can be done to ticked rows; null when the person may do nothing to several at once. */
  readonly bulk: ComponentChildren | null
}

/** The register of directives, in the columns the office prints. */
export const RegisterPage = (view: RegisterView) => {
  const { filter, sort, rows } = view
  const parameters = registerParameters(filter, sort)
  const table = (
    <div class="register">
      <Table<RegisterRow>
        caption="Sổ theo dõi chỉ đạo"
        columns={registerColumns({ filter, sort, today: view.today })}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => href(routes.directive, { id: row.id })}
        rowTone={(row) => (isLate(row, view.today) ? 'danger' : undefined)}
        {...(view.bulk === null ? {} : { select: { name: 'directive', label: (row) => row.code } })}
        empty={<Nothing {...view} />}
      />
    </div>
  )
  return (
    <>
      <PageHeading
        title="Sổ theo dõi chỉ đạo"
        lead={`${sizeWords(view.count, 'chỉ đạo')} · ${filterLine(filter, view.choices)}`}
        actions={
          <>
            <LinkButton variant="secondary" href={href(routes.directivesBoard)}>
              Xem theo tình trạng
            </LinkButton>
            {view.mayCreate && (
              <LinkButton variant="primary" href={href(routes.directiveNew)}>
                Giao việc
              </LinkButton>
            )}
          </>
        }
      />
      <RegisterFilters {...view} />
      {view.saved}
      {view.similar && (
        <Notice tone="info">
          <p>Không có dòng nào chứa đúng những chữ đã gõ. Dưới đây là những dòng gần giống.</p>
        </Notice>
      )}
      {view.bulk === null || rows.length === 0 ? (
        table
      ) : (
        <BulkForm action={href(routes.directivesBulk)} bar={view.bulk}>
          {table}
        </BulkForm>
      )}
      <Pagination previousHref={view.previousHref ?? undefined} nextHref={view.nextHref ?? undefined} />
      {rows.length > 0 && (
        <RegisterCopies
          xlsx={href(routes.directivesXlsx, {}, parameters)}
          csv={href(routes.directivesCsv, {}, parameters)}
          print={href(routes.directivesPrint, {}, parameters)}
        />
      )}
    </>
  )
}

const Nothing = ({ filter, choices }: RegisterView) => (
  <Empty
    title="Không có chỉ đạo nào khớp"
    action={<LinkButton href={registerHref({})}>Xem các việc đang mở</LinkButton>}
  >
    <p>Đang lọc: {filterLine(filter, choices)}. Hãy bỏ bớt điều kiện, hoặc tìm bằng ít chữ hơn.</p>
  </Empty>
)

const isLate = (row: RegisterRow, today: IsoDate): boolean =>
  row.status !== 'closed' && row.status !== 'cancelled' && row.lastDay !== null && row.lastDay < today
