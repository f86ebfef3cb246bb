import { type Selectable, sql } from 'kysely'
import type { PetitionBatch, PetitionDraft } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { hintOf } from '../enter-commands.ts'
import type { Batch, BatchId, BatchReading, Draft, DraftId, DraftMark } from './batch.ts'

const columns = [
  'id',
  'conference_id',
  'source_unit_id',
  'file_name',
  'reading',
  'uploaded_by',
  'uploaded_at',
  'confirmed_at',
  'dropped_at',
  'version',
] as const

export type ListedBatch = Batch & { readonly rows: number }

/** The latest first; `rows`: in the preview, or in the register once it is confirmed. */
export async function listBatches(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly ListedBatch[]> {
  const rows = await db
    .selectFrom('petition_batch as batch')
    .select(columns.map((column) => `batch.${column}` as const))
    .select(
      sql<number>`case when batch.confirmed_at is null
        then (select count(*) from petition_draft d where d.ward_id = batch.ward_id and d.batch_id = batch.id and not d.dropped)
        else (select count(*) from petition p where p.ward_id = batch.ward_id and p.batch_id = batch.id) end::int`.as(
        'rows',
      ),
    )
    .where('batch.ward_id', '=', ward)
    .where('batch.dropped_at', 'is', null)
    .orderBy('batch.uploaded_at', 'desc')
    .orderBy('batch.id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({ ...toBatch(row), rows: row.rows }))
}

export async function getBatch(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: BatchId,
): Promise<Batch> {
  const query = db.selectFrom('petition_batch').select(columns).where('ward_id', '=', ward)
  return toBatch(found(await query.where('id', '=', id).executeTakeFirst(), 'batch'))
}

export async function getBatchForUpdate(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: BatchId,
): Promise<Batch> {
  const query = db.selectFrom('petition_batch').select(columns).where('ward_id', '=', ward)
  return toBatch(found(await query.where('id', '=', id).forNoKeyUpdate().executeTakeFirst(), 'batch'))
}

/** An earlier handing-over of the very same bytes that still stands. */
export async function findSameFile(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  sha256: string,
): Promise<Batch | null> {
  const row = await db
    .selectFrom('petition_batch')
    .select(columns)
    .where('ward_id', '=', ward)
    .where('source_sha256', '=', sha256)
    .where('dropped_at', 'is', null)
    .orderBy('uploaded_at', 'desc')
    .executeTakeFirst()
  return row === undefined ? null : toBatch(row)
}

export async function listDrafts(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  batch: BatchId,
): Promise<readonly Draft[]> {
  const rows = await db
    .selectFrom('petition_draft')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('batch_id', '=', batch)
    .orderBy('position')
    .execute()
  return rows.map(toDraft)
}

/** By draft, the code of the petition in the register that has the same words of the same person and group. */
export async function alreadyHere(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<DraftId, string>> {
  if (drafts.length === 0) return new Map()
  const hints = new Map(drafts.map((draft) => [draft.id, hintOfDraft(draft)]))
  const rows = await db
    .selectFrom('petition')
    .select(['code', 'duplicate_hint'])
    .where('ward_id', '=', ward)
    .where('duplicate_hint', 'in', [...new Set(hints.values())])
    .execute()
  const codes = new Map(rows.map((row) => [row.duplicate_hint, row.code]))
  return new Map(
    [...hints].flatMap(([id, hint]) => {
      const code = codes.get(hint)
      return code === undefined ? [] : [[id, code] as const]
    }),
  )
}

const hintOfDraft = ({ text, unit, name, address }: Draft): string =>
  hintOf({ text, unit, petitioner: { name, address, phone: null, email: null, channel: 'none' } })

const toBatch = (row: Pick<Selectable<PetitionBatch>, (typeof columns)[number]>): Batch => ({
  id: row.id as BatchId,
  conference: row.conference_id as ConferenceId | null,
  sourceUnit: row.source_unit_id as UnitId,
  fileName: row.file_name,
  reading: { columns: [], warnings: [], ...(row.reading as Partial<BatchReading>) },
  uploadedBy: row.uploaded_by as AccountId,
  uploadedAt: row.uploaded_at,
  state: row.confirmed_at !== null ? 'confirmed' : row.dropped_at !== null ? 'dropped' : 'open',
  version: row.version,
})

const toDraft = (row: Selectable<PetitionDraft>): Draft => ({
  id: row.id as DraftId,
  position: row.position,
  text: row.text,
  name: row.name,
  address: row.address,
  groupText: row.group_text,
  unit: row.unit_id as UnitId | null,
  fieldText: row.field_text,
  topicCode: row.topic_code,
  kind: row.kind as Draft['kind'],
  restricted: row.restricted,
  marks: row.problems as readonly DraftMark[],
  dropped: row.dropped,
  version: row.version,
})
