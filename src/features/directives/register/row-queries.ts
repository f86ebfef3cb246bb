import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type NoticeId, noticeNumber } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectiveId, Status, UnitRole } from '../directive.ts'

/** A unit's place as the register names it: by its short name where the office has one. */
export type RowUnit = {
  readonly name: string
  readonly role: UnitRole
  readonly group: boolean
  readonly officer: string | null
}

/** One line of the register, in the columns the office prints. */
export type RegisterRow = {
  readonly id: DirectiveId
  readonly code: string
  readonly title: string
  readonly status: Status
  readonly units: readonly RowUnit[]
  readonly notice: { readonly id: NoticeId; readonly number: string; readonly clause: string | null } | null
  /** Numbers of the outgoing documents that prove the result. */
  readonly resultDocuments: readonly string[]
  readonly originalLastDay: IsoDate | null
  readonly lastDay: IsoDate | null
  readonly closedOn: IsoDate | null
  readonly stuck: boolean
  readonly summary: string | null
}

/** The lines of these ids, in their order. Three queries, one round trip. */
export async function listRows(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly DirectiveId[],
): Promise<readonly RegisterRow[]> {
  if (ids.length === 0) return []
  const [facts, places, handedIn] = await Promise.all([
    factsOf(db, actor, ids),
    placesOf(db, actor, ids),
    documentsOf(db, actor, ids),
  ])
  const units = Map.groupBy(places, (row) => row.directive_id)
  const documents = Map.groupBy(handedIn, (row) => row.directive_id)
  const byId = new Map(facts.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toRow(row, units.get(id) ?? [], documents.get(id) ?? [])]
  })
}

const factsOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, ids: readonly DirectiveId[]) =>
  db
    .selectFrom('directive')
    .leftJoin('notice', (join) =>
      join.onRef('notice.ward_id', '=', 'directive.ward_id').onRef('notice.id', '=', 'directive.notice_id'),
    )
    .select(['directive.id', 'directive.code', 'directive.title', 'directive.status'])
    .select(['directive.original_last_day', 'directive.last_day', 'directive.closed_on'])
    .select(['directive.stuck_since', 'directive.result_summary'])
    .select(['notice.id as notice_id', 'notice.number', 'notice.symbol', 'notice.format_regime'])
    .select('directive.clause_number as clause')
    .where('directive.ward_id', '=', ward)
    .where('directive.id', '=', anyOf(ids))
    .execute()

const placesOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, ids: readonly DirectiveId[]) =>
  db
    .selectFrom('directive_unit as place')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'place.ward_id').onRef('unit.id', '=', 'place.unit_id'),
    )
    .leftJoin('account', (join) =>
      join.onRef('account.ward_id', '=', 'place.ward_id').onRef('account.id', '=', 'place.officer_id'),
    )
    .select((unit) => unit.fn.coalesce('unit.short_name', 'unit.name').as('name'))
    .select(['place.directive_id', 'place.role', 'unit.kind', 'account.name as officer'])
    .where('place.ward_id', '=', ward)
    .where('place.directive_id', '=', anyOf(ids))
    .orderBy('place.position')
    .execute()

const documentsOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, ids: readonly DirectiveId[]) =>
  db
    .selectFrom('deliverable')
    .innerJoin('submission', (join) =>
      join
        .onRef('submission.ward_id', '=', 'deliverable.ward_id')
        .onRef('submission.deliverable_id', '=', 'deliverable.id'),
    )
    .select(['deliverable.directive_id', 'submission.document_number as number'])
    .where('deliverable.ward_id', '=', ward)
    .where('deliverable.directive_id', '=', anyOf(ids))
    .where('submission.document_number', 'is not', null)
    .where(sql<boolean>`submission.decision is distinct from 'returned'`)
    .orderBy('submission.submitted_at')
    .execute()

const anyOf = (ids: readonly DirectiveId[]) => sql<string>`any(${[...ids]}::uuid[])`

type Facts = Awaited<ReturnType<typeof factsOf>>[number]
type UnitRow = Awaited<ReturnType<typeof placesOf>>[number]
type DocumentRow = Awaited<ReturnType<typeof documentsOf>>[number]

/** The checks of the tables allow nothing that the types do not. */
const toRow = (row: Facts, units: readonly UnitRow[], documents: readonly DocumentRow[]): RegisterRow => ({
  id: row.id as DirectiveId,
  code: row.code,
  title: row.title,
  status: row.status as Status,
  units: units.map(({ name, role, kind, officer }) => ({
    name,
    role: role as UnitRole,
    group: kind === 'group',
    officer,
  })),
  notice: noticeOf(row),
  resultDocuments: [...new Set(documents.flatMap(({ number }) => number ?? []))],
  originalLastDay: row.original_last_day as IsoDate | null,
  lastDay: row.last_day as IsoDate | null,
  closedOn: row.closed_on as IsoDate | null,
  stuck: row.stuck_since !== null,
  summary: row.result_summary,
})

function noticeOf({ notice_id, number, symbol, format_regime, clause }: Facts): RegisterRow['notice'] {
  if (notice_id === null) return null
  const regime = format_regime as Parameters<typeof noticeNumber>[0]['regime']
  return { id: notice_id as NoticeId, number: noticeNumber({ number, symbol, regime }), clause }
}
