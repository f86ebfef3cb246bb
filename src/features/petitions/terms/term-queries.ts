import type { Selectable } from 'kysely'
import type { LegalTerm as Table } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { LegalTerm } from './term.ts'

type Ward = Pick<Actor, 'ward'>

/** Every term of the ward: those that hold, those to come and those that held; the earliest first. */
export async function listTerms(db: DatabaseTransaction, { ward }: Ward): Promise<readonly LegalTerm[]> {
  const rows = await db
    .selectFrom('legal_term')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('step')
    .orderBy('topic_code', (order) => order.asc().nullsFirst())
    .orderBy('petition_kind', (order) => order.asc().nullsFirst())
    .orderBy('effective_from')
    .execute()
  return rows.map(toTerm)
}

export async function getTerm(db: DatabaseTransaction, ward: Ward, id: Id<'LegalTerm'>): Promise<LegalTerm> {
  return found(
    (await listTerms(db, ward)).find((one) => one.id === id),
    'legal term',
  )
}

/** How much runs on under dates that were counted already and stay. */
export async function countIssued(
  db: DatabaseTransaction,
  { ward }: Ward,
): Promise<{ readonly dossiers: number; readonly requests: number }> {
  const dossiers = await db
    .selectFrom('dossier')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('answer_due', 'is not', null)
    .where('work_done_on', 'is', null)
    .where('merged_into', 'is', null)
    .executeTakeFirstOrThrow()
  const requests = await db
    .selectFrom('data_request')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('ward_id', '=', ward)
    .where('decided', 'is', null)
    .executeTakeFirstOrThrow()
  return { dossiers: dossiers.count, requests: requests.count }
}

const toTerm = (row: Selectable<Table>): LegalTerm => ({
  id: row.id as Id<'LegalTerm'>,
  step: row.step as LegalTerm['step'],
  kind: row.petition_kind as LegalTerm['kind'],
  topicCode: row.topic_code,
  from: row.counted_from as LegalTerm['from'],
  count: row.count,
  unit: row.unit as LegalTerm['unit'],
  extension: row.extension,
  source: row.source,
  status: row.status as LegalTerm['status'],
  note: row.note,
  effectiveFrom: row.effective_from as IsoDate,
  effectiveTo: row.effective_to as IsoDate | null,
})
