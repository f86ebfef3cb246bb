import { type Selectable, sql } from 'kysely'
import type { Petition as PetitionTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import type { Point } from '#domain/point.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Petitioner, PetitionId, PetitionKind, PetitionOrigin, ReplyChannel } from './petition.ts'
import type { PetitionSubject } from './policy.ts'
import { withinReach } from './reach-queries.ts'

/** A petition as it lies here. */
export type Petition = {
  readonly id: PetitionId
  readonly code: string
  readonly pinVersion: number
  readonly kind: PetitionKind
  readonly origin: PetitionOrigin
  readonly text: string
  readonly conference: ConferenceId | null
  readonly batch: Id<'PetitionBatch'> | null
  readonly speakingOrder: number | null
  readonly sourceUnit: UnitId | null
  readonly topicCode: string | null
  readonly unit: UnitId | null
  readonly place: string | null
  readonly point: Point | null
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  readonly petitioner: Petitioner
  readonly mayPublishText: boolean
  readonly mayPublishPhoto: boolean
  readonly answeredOnSpot: { readonly answer: string; readonly by: string | null } | null
  readonly enteredBy: AccountId | null
  readonly receivedAt: Date
  readonly duplicateHint: string | null
  readonly erasedAt: Date | null
  readonly version: number
  readonly dossier: {
    readonly id: Id<'Dossier'>
    readonly code: string
    readonly title: string
    readonly lead: UnitId | null
  } | null
}

/** Throws `NotFound` outside the actor's reach. */
export async function getPetition(db: DatabaseTransaction, actor: Actor, id: PetitionId): Promise<Petition> {
  const row = await db
    .selectFrom('petition')
    .selectAll()
    .where('petition.ward_id', '=', actor.ward)
    .where('petition.id', '=', id)
    .where(withinReach(actor))
    .executeTakeFirst()
  return toPetition(found(row, 'petition'), await findDossierOf(db, actor, id))
}

/** The same, and nobody else changes it until the transaction ends. */
export async function getPetitionForUpdate(
  db: DatabaseTransaction,
  actor: Actor,
  id: PetitionId,
): Promise<Petition> {
  const row = await db
    .selectFrom('petition')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return getPetition(db, actor, found(row, 'petition').id as PetitionId)
}

const findDossierOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: PetitionId) =>
  db
    .selectFrom('dossier_petition as lying')
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'lying.ward_id').onRef('dossier.id', '=', 'lying.dossier_id'),
    )
    .select(['dossier.id', 'dossier.code', 'dossier.title', 'dossier.lead_unit_id as lead'])
    .where('lying.ward_id', '=', ward)
    .where('lying.petition_id', '=', id)
    .where(sql<boolean>`lying.ended_at is null`)
    .executeTakeFirst()

export const subjectOf = ({ unit, dossier }: Pick<Petition, 'unit' | 'dossier'>): PetitionSubject => ({
  unit,
  leads: dossier?.lead ?? null,
})

/** The checks of the table allow nothing that the types do not. */
const toPetition = (
  row: Selectable<PetitionTable>,
  dossier: Awaited<ReturnType<typeof findDossierOf>>,
): Petition => ({
  id: row.id as PetitionId,
  code: row.code,
  pinVersion: row.pin_version,
  kind: row.kind as PetitionKind,
  origin: row.origin as PetitionOrigin,
  text: row.text,
  conference: row.conference_id as ConferenceId | null,
  batch: row.batch_id as Id<'PetitionBatch'> | null,
  speakingOrder: row.speaking_order,
  sourceUnit: row.source_unit_id as UnitId | null,
  topicCode: row.topic_code,
  unit: row.unit_id as UnitId | null,
  place: row.place,
  point:
    row.latitude === null || row.longitude === null
      ? null
      : { latitude: row.latitude, longitude: row.longitude },
  saidOn: row.said_on as IsoDate,
  saidAt: row.said_at,
  petitioner: {
    name: row.name,
    phone: row.phone,
    email: row.email,
    address: row.address,
    channel: row.channel as ReplyChannel,
  },
  mayPublishText: row.may_publish_text,
  mayPublishPhoto: row.may_publish_photo,
  answeredOnSpot:
    row.answered_on_spot === null ? null : { answer: row.answered_on_spot, by: row.answered_by },
  enteredBy: row.entered_by as AccountId | null,
  receivedAt: row.received_at,
  duplicateHint: row.duplicate_hint,
  erasedAt: row.erased_at,
  version: row.version,
  dossier:
    dossier === undefined
      ? null
      : { ...dossier, id: dossier.id as Id<'Dossier'>, lead: dossier.lead as UnitId | null },
})
