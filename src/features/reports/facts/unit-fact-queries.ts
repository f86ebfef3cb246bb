import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { type DeliverableType, type Directive, deliverableNames } from '#features/directives/index.ts'
import type { NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { listIssued } from '../notice-queries.ts'
import type { UnitFacts } from '../words/unit.ts'
import { dayOf } from './rows-queries.ts'

/** What one directive asked of a unit and what it has done until now. The caller has made sure that the directive is within reach. */
export async function loadUnitFacts(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  directive: Directive,
  unit: UnitId,
): Promise<UnitFacts> {
  const { ward } = actor
  const { id } = directive
  const { quote, notice, clause } = await originOf(db, ward, id)
  const named = notice === null ? [] : await listIssued(db, actor, [notice])
  const own = directive.parts.find((part) => part.unit === unit)
  const products = await productsOf(db, ward, id)
  return {
    unit: own?.unitName ?? '',
    code: directive.code,
    title: directive.title,
    quote,
    notice: named[0]?.title ?? null,
    clause,
    due: directive.originalLastDay,
    lastDay: directive.lastDay,
    deliverables: products.map(({ type, description, ...rest }) => ({
      ...rest,
      name: description ?? deliverableNames[type],
      isReport: type === 'report',
    })),
    notes: await notesOf(db, ward, id, unit),
    partners: directive.parts
      .filter(({ role }) => role === 'coordinating')
      .map(({ unitName, state }) => ({ name: unitName, done: state === 'done' || state === 'waived' })),
    extensions: await extensionsOf(db, ward, id),
    sites: await sitesOf(db, ward, id),
    files: await filesOf(db, ward, id),
  }
}

async function originOf(db: DatabaseTransaction, ward: string, id: string) {
  const row = await db
    .selectFrom('directive')
    .select(['quote', 'notice_id as notice', 'clause_number as clause'])
    .where('ward_id', '=', ward)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, notice: row.notice as NoticeId | null }
}

type Product = {
  readonly type: DeliverableType
  readonly description: string | null
  readonly state: string
  readonly number: string | null
  readonly on: IsoDate | null
}
async function productsOf(db: DatabaseTransaction, ward: string, id: string) {
  const { rows } =
    await sql<Product>`select d.type, d.description, d.state, s.document_number as number, ${dayOf(sql`s.submitted_at`)} as on
    from deliverable d left join lateral (select document_number, submitted_at from submission x where x.ward_id = d.ward_id
      and x.deliverable_id = d.id and x.decision is distinct from 'returned' order by x.submitted_at desc limit 1) s on true
    where d.ward_id = ${ward} and d.directive_id = ${id} order by d.position`.execute(db)
  return rows
}

/** What the unit wrote on the way; the office's own notes are not its words. */
const notesOf = (db: DatabaseTransaction, ward: string, id: string, unit: UnitId) =>
  db
    .selectFrom('progress_note')
    .select(['written_at as at', 'text'])
    .where('ward_id', '=', ward)
    .where('directive_id', '=', id)
    .where('unit_id', '=', unit)
    .orderBy('written_at')
    .execute()

async function extensionsOf(db: DatabaseTransaction, ward: string, id: string) {
  const rows = await db
    .selectFrom('extension')
    .select(['to_day as to', 'reason', 'decision'])
    .where('ward_id', '=', ward)
    .where('directive_id', '=', id)
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ ...row, to: row.to as IsoDate }))
}

/** The places of the matters that are dealt with through the directive. */
async function sitesOf(db: DatabaseTransaction, ward: string, id: string): Promise<UnitFacts['sites']> {
  const { rows } = await sql<UnitFacts['sites'][number]>`select s.name, m.code as dossier from dossier_link l
    join dossier m on m.ward_id = l.ward_id and m.id = l.dossier_id and m.merged_into is null and not m.sensitive
    join dossier_site s on s.ward_id = m.ward_id and s.dossier_id = m.id and s.ended_at is null
    where l.ward_id = ${ward} and l.directive_id = ${id} and l.ended_at is null order by m.code, s.name limit 200`.execute(
    db,
  )
  return rows
}

async function filesOf(db: DatabaseTransaction, ward: string, id: string): Promise<UnitFacts['files']> {
  const { rows } = await sql<{ name: string; type: DeliverableType; description: string | null }>`
    select a.file_name as name, d.type, d.description from deliverable d
    join submission s on s.ward_id = d.ward_id and s.deliverable_id = d.id and s.decision is distinct from 'returned'
    join attachment a on a.ward_id = s.ward_id and a.owner_kind = 'submission' and a.owner_id = s.id
    where d.ward_id = ${ward} and d.directive_id = ${id} and d.type <> 'report' order by d.position, a.id limit 200`.execute(
    db,
  )
  return rows.map(({ name, type, description }) => ({ name, of: description ?? deliverableNames[type] }))
}
