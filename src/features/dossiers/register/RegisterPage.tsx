import type { IsoDate } from '#domain/date.ts'
import type { Count } from '#platform/db/pages.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Pagination } from '#ui/Pagination.tsx'
import { RegisterCopies, sizeWords } from '#ui/RegisterCopies.tsx'
import { Table } from '#ui/Table.tsx'
import { gapsOf, lateClocks } from '../state.ts'
import { registerColumns } from './columns.tsx'
import { dossierRegisterHref, type RegisterFilter, registerParameters, type Sort } from './filter.ts'
import { RegisterFilters } from './RegisterFilters.tsx'
import type { RegisterRow } from './row-queries.ts'
import { filterLine, type RegisterChoices } from './words.ts'

export type Shown = {
  readonly filter: RegisterFilter
  readonly sort: Sort
  readonly rows: readonly RegisterRow[]
  readonly choices: RegisterChoices
  readonly today: IsoDate
}
type Props = Shown & {
  readonly count: Count
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
        lead={`${sizeWords(props.count, 'hồ sơ')} · ${filterLine(filter, choices)}`}
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
        <RegisterCopies
          xlsx={href(routes.dossiersXlsx, {}, parameters)}
          csv={href(routes.dossiersCsv, {}, parameters)}
          print={href(routes.dossiersPrint, {}, parameters)}
        />
      )}
    </>
  )
}

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
