import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Letterhead } from './letterhead.ts'
import { toBeCarried, withinReach } from './reach-queries.ts'
import type {
  DeliveryChannel,
  PaperForm,
  Reply,
  ReplyBatchId,
  ReplyId,
  ReplyKind,
  ReplyState,
  ReplyStep,
  ReplyStepKind,
} from './reply.ts'
import type { Honorific } from './template/values.ts'

/** Letters with what decides what may happen to them, in the order of printing: group number, then given name. Words that were sealed since have none. */
export const selectReplies = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('reply')
    .innerJoin('reply_batch as batch', (join) =>
      join.onRef('batch.ward_id', '=', 'reply.ward_id').onRef('batch.id', '=', 'reply.batch_id'),
    )
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'reply.ward_id').onRef('dossier.id', '=', 'reply.dossier_id'),
    )
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'reply.ward_id').onRef('petition.id', '=', 'reply.petition_id'),
    )
    .leftJoin('unit as residence', (join) =>
      join.onRef('residence.ward_id', '=', 'reply.ward_id').onRef('residence.id', '=', 'reply.group_id'),
    )
    .leftJoin('reply as earlier', (join) =>
      join.onRef('earlier.ward_id', '=', 'reply.ward_id').onRef('earlier.id', '=', 'reply.replaces_id'),
    )
    .selectAll('reply')
    .select([
      'earlier.number as earlierNumber',
      'earlier.symbol as earlierSymbol',
      'earlier.issued_on as earlierDate',
      'batch.kind as kind',
      'batch.form as form',
      'dossier.lead_unit_id as leadUnit',
      'petition.code as petitionCode',
      'petition.email as email',
      'petition.phone as phone',
      'residence.group_number as groupNumber',
      'residence.name as groupName',
    ])
    .select((select) =>
      select
        .selectFrom('reply_step as numbered')
        .select((step) => step.fn.max('numbered.at').as('at'))
        .whereRef('numbered.ward_id', '=', 'reply.ward_id')
        .whereRef('numbered.reply_id', '=', 'reply.id')
        .where('numbered.kind', '=', 'numbered')
        .as('numberedAt'),
    )
    .where('reply.ward_id', '=', ward)
    .where('petition.moved_away_at', 'is', null)
    .orderBy('residence.group_number', (order) => order.asc().nullsLast())
    .orderBy('residence.name')
    .orderBy('reply.given_key')
    .orderBy('reply.rest_key')
    .orderBy('reply.id')

type Row = Awaited<ReturnType<ReturnType<typeof selectReplies>['execute']>>[number]

export const toReply = (row: Row): Reply => ({
  id: row.id as ReplyId,
  dossier: row.dossier_id as DossierId,
  petition: row.petition_id as PetitionId,
  petitionCode: row.petitionCode,
  batch: row.batch_id as ReplyBatchId,
  kind: row.kind as ReplyKind,
  form: row.form as PaperForm,
  state: row.state as ReplyState,
  letterhead: row.letterhead as unknown as Letterhead,
  replaces: row.replaces_id as ReplyId | null,
  replacedPaper:
    row.earlierNumber === null || row.earlierDate === null
      ? null
      : {
          number: row.earlierNumber,
          symbol: row.earlierSymbol ?? row.symbol,
          issuedOn: row.earlierDate as IsoDate,
        },
  honorific: row.honorific as Honorific,
  addressee: row.addressee,
  address: row.address,
  group: row.group_id as UnitId | null,
  groupNumber: row.groupNumber,
  groupName: row.groupName,
  channel: row.channel as DeliveryChannel,
  email: row.email,
  phone: row.phone,
  subject: row.subject,
  body: row.body,
  personal: row.personal,
  legalBasis: row.legal_basis,
  draftedBy: row.drafted_by,
  draftedAt: row.drafted_at,
  number: row.number,
  symbol: row.symbol,
  issuedOn: row.issued_on as IsoDate | null,
  numberedAt: row.numberedAt,
  signedSha256: row.signed_sha256,
  leadUnit: row.leadUnit as UnitId | null,
  version: row.version,
})

/** The letter, if it is within reach. */
export async function getReply(db: DatabaseTransaction, actor: Actor, id: ReplyId): Promise<Reply> {
  const query = selectReplies(db, actor).where('reply.id', '=', id).where(withinReach(actor))
  return toReply(found(await query.executeTakeFirst(), 'reply'))
}

/** The letter, if the actor is the one to hand it over. */
export async function getCarriedReply(db: DatabaseTransaction, actor: Actor, id: ReplyId): Promise<Reply> {
  const query = selectReplies(db, actor).where('reply.id', '=', id).where(toBeCarried(actor))
  return toReply(found(await query.executeTakeFirst(), 'reply'))
}

/** All of these letters, while nobody else can change them; not found when one of them is not within reach. */
export async function getRepliesForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly ReplyId[],
  reach: 'office' | 'carried' = 'office',
): Promise<readonly Reply[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  await db
    .selectFrom('reply')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', wanted)
    .orderBy('id')
    .forUpdate()
    .execute()
  const rows = await selectReplies(db, actor)
    .where('reply.id', 'in', wanted)
    .where(reach === 'office' ? withinReach(actor) : toBeCarried(actor))
    .execute()
  found(rows.length === wanted.length ? rows : null, 'reply')
  return rows.map(toReply)
}

/** What happened to each of the letters, in order. */
export async function listSteps(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly ReplyId[],
): Promise<ReadonlyMap<ReplyId, readonly ReplyStep[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('reply_step')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('reply_id', 'in', [...ids])
    .orderBy('reply_id')
    .orderBy('seq')
    .execute()
  const steps = rows.map((row) => ({
    reply: row.reply_id as ReplyId,
    kind: row.kind as ReplyStepKind,
    on: row.happened_on as IsoDate,
    channel: row.channel as DeliveryChannel | null,
    receiver: row.receiver,
    reason: row.reason,
    by: row.by_account,
    at: row.at,
  }))
  return Map.groupBy(steps, ({ reply }) => reply)
}
