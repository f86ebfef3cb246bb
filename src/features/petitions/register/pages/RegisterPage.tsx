import type { Count } from '#platform/db/pages.ts'
import { href, routes } from '#routes'
import { BulkForm } from '#ui/BulkForm.tsx'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { RegisterCopies, sizeWords } from '#ui/RegisterCopies.tsx'
import { Table } from '#ui/Table.tsx'
import { registerHref, registerParameters } from '../address.ts'
import type { Choices } from '../choice-queries.ts'
import { noFilter, type RegisterFilter } from '../filter.ts'
import type { RegisterRow } from '../row-queries.ts'
import { filterLine } from '../words.ts'
import { registerColumns } from './columns.tsx'
import { RegisterFilters } from './RegisterFilters.tsx'

export type RegisterView = {
  readonly filter: RegisterFilter
  readonly rows: readonly RegisterRow[]
  readonly count: Count
  /** No row has the words; these look like them. */
  readonly similar: boolean
  readonly choices: Choices
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly mayEnter: boolean
  readonly mayImport: boolean
  readonly maySeeRequests: boolean
  /** Ticked rows become a dossier. */
  readonly mayGather: boolean
}

/** The register of what people said. */
export const RegisterPage = (view: RegisterView) => {
  const { filter, rows, choices } = view
  const parameters = registerParameters(filter)
  const table = (
    <div class="register">
      <Table<RegisterRow>
        caption="Sổ ý kiến"
        columns={registerColumns(true)}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => href(routes.petition, { id })}
        {...(view.mayGather ? { select: { name: 'petition', label: (row: RegisterRow) => row.code } } : {})}
        empty={<Nothing {...view} />}
      />
    </div>
  )
  return (
    <>
      <PageHeading
        title="Sổ ý kiến"
        lead={`${sizeWords(view.count, 'ý kiến')} · ${filterLine(filter, choices)}`}
        actions={
          <>
            {view.maySeeRequests && (
              <LinkButton variant="tertiary" href={href(routes.dataRequests)}>
                Dữ liệu cá nhân
              </LinkButton>
            )}
            {view.mayImport && (
              <LinkButton variant="secondary" href={href(routes.petitionBatches)}>
                Nhập bản tổng hợp
              </LinkButton>
            )}
            {view.mayEnter && (
              <LinkButton variant="primary" href={href(routes.petitionNew)}>
                Ghi ý kiến
              </LinkButton>
            )}
          </>
        }
      />
      <RegisterFilters filter={filter} choices={choices} />
      {view.similar && (
        <Notice tone="info">
          <p>Không có ý kiến nào chứa đúng những chữ đã gõ. Dưới đây là những ý kiến gần giống.</p>
        </Notice>
      )}
      {view.mayGather && rows.length > 0 ? (
        <BulkForm
          action={href(routes.dossierPick)}
          bar={
            <Button size="sm" variant="secondary">
              Lập hồ sơ
            </Button>
          }
        >
          {table}
        </BulkForm>
      ) : (
        table
      )}
      <Pagination previousHref={view.previousHref ?? undefined} nextHref={view.nextHref ?? undefined} />
      {rows.length > 0 && (
        <RegisterCopies
          xlsx={href(routes.petitionsXlsx, {}, parameters)}
          csv={href(routes.petitionsCsv, {}, parameters)}
          print={href(routes.petitionsPrint, {}, parameters)}
        />
      )}
    </>
  )
}

const Nothing = ({ filter, choices, mayEnter }: RegisterView) =>
  JSON.stringify(filter) === JSON.stringify(noFilter) ? (
    <Empty
      title="Chưa có ý kiến nào"
      action={mayEnter && <LinkButton href={href(routes.petitionNew)}>Ghi ý kiến đầu tiên</LinkButton>}
    >
      Ý kiến của bà con hiện ở đây khi được ghi tại trụ sở, tại hội nghị, do tổ trưởng ghi giúp hoặc gửi qua
      mạng.
    </Empty>
  ) : (
    <Empty
      title="Không có ý kiến nào khớp"
      action={<LinkButton href={registerHref()}>Xem tất cả ý kiến</LinkButton>}
    >
      Đang lọc: {filterLine(filter, choices)}. Hãy bỏ bớt điều kiện, hoặc tìm bằng ít chữ hơn.
    </Empty>
  )
