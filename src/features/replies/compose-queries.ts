import { sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { DeliveryChannel, OutcomeKind, ReplyState } from './reply.ts'
import type { OutcomeFacts } from './template/values.ts'

/** A dossier as the writer of its letters knows it. */
export type Matter = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly topic: string | null
  readonly leadUnit: UnitId | null
  readonly leadName: string | null
  readonly answerDue: IsoDate | null
  readonly outcome:
    | (OutcomeFacts & { readonly id: string; readonly kind: OutcomeKind; readonly legalBasis: string | null })
    | null
  readonly people: readonly Person[]
}

/** Somebody to be written to: one petition. Without a name there is nobody to address. */
export type Person = {
  readonly petition: PetitionId
  readonly code: string
  readonly name: string | null
  readonly address: string | null
  readonly group: UnitId | null
  readonly groupName: string | null
  readonly groupNumber: number | null
  readonly channel: DeliveryChannel
  readonly saidOn: IsoDate
  readonly saidAt: string | null
  /** The letters so far, the latest last. */
  readonly letters: readonly PersonLetter[]
}

export type PersonLetter = {
  readonly kind: string
  readonly state: ReplyState
  /** The outcome that it tells of. */
  readonly outcome: string | null
}

/** The matter of a dossier within reach: of every dossier for the Party Office and leaders, of those it leads for a unit. */
export async function getMatter(db: DatabaseTransaction, actor: Actor, id: DossierId): Promise<Matter> {
  const units = unitsOf(actor, 'unit-head', 'unit-officer')
  const all = actor.kind === 'system' || hasRole(actor, 'clerk', 'leader')
  const row = await db
    .selectFrom('dossier')
    .leftJoin('unit as lead', (join) =>
      join.onRef('lead.ward_id', '=', 'dossier.ward_id').onRef('lead.id', '=', 'dossier.lead_unit_id'),
    )
    .select([
      'dossier.id',
      'code',
      'title',
      'topic_code',
      'lead_unit_id',
      'answer_due',
      'lead.name as leadName',
    ])
    .where('dossier.ward_id', '=', actor.ward)
    .where('dossier.id', '=', id)
    .where((where) =>
      all
        ? sql<boolean>`true`
        : units.length === 0
          ? sql<boolean>`false`
          : where('dossier.lead_unit_id', 'in', [...units]),
    )
    .executeTakeFirst()
  const dossier = found(row, 'dossier')
  return {
    id,
    code: dossier.code,
    title: dossier.title,
    topic: dossier.topic_code,
    leadUnit: dossier.lead_unit_id as UnitId | null,
    leadName: dossier.leadName,
    answerDue: dossier.answer_due as IsoDate | null,
    outcome: await standingOutcome(db, actor, id),
    people: await listPeople(db, actor, id),
  }
}

/** What the ward says became of the matter; the latest stands until the work is taken up again. */
async function standingOutcome(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<Matter['outcome']> {
  const row = await db
    .selectFrom('dossier_outcome')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', dossier)
    .where('ended_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    id: row.id,
    kind: row.kind as OutcomeKind,
    explanation: row.explanation,
    until: row.until as IsoDate | null,
    referredTo: row.referred_to,
    referredNumber: row.referred_number,
    referredOn: row.referred_on as IsoDate | null,
    legalBasis: row.legal_basis,
    nextStep: row.next_step,
  }
}

/** Everybody whose words lie in the dossier, in the order of printing. */
async function listPeople(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom('dossier_petition as place')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'place.ward_id').onRef('petition.id', '=', 'place.petition_id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.ward_id', '=', 'petition.ward_id')
        .onRef('conference.id', '=', 'petition.conference_id'),
    )
    .select([
      'petition.id',
      'petition.code',
      'petition.name',
      'petition.address',
      'petition.unit_id',
      'petition.channel',
      'petition.said_on',
      'petition.said_at',
      'unit.name as groupName',
      'unit.group_number as groupNumber',
      'conference.title as conference',
    ])
    .select(
      sql<readonly PersonLetter[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('kind', b.kind, 'state', r.state, 'outcome', b.outcome_id) order by r.drafted_at, r.id), '[]')
        from reply r join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id
        where r.ward_id = petition.ward_id and r.petition_id = petition.id)`.as('letters'),
    )
    .where('place.ward_id', '=', ward)
    .where('place.dossier_id', '=', dossier)
    .where('place.ended_at', 'is', null)
    .where('petition.moved_away_at', 'is', null)
    .orderBy('unit.group_number', (order) => order.asc().nullsLast())
    .orderBy('unit.name')
    .orderBy('petition.given_key', (order) => order.asc().nullsLast())
    .orderBy('petition.rest_key')
    .orderBy('petition.id')
    .execute()
  return rows.map((row) => ({
    petition: row.id as PetitionId,
    code: row.code,
    name: row.name,
    address: row.address,
    group: row.unit_id as UnitId | null,
    groupName: row.groupName,
    groupNumber: row.groupNumber,
    channel: row.channel === 'none' ? 'hand' : (row.channel as DeliveryChannel),
    saidOn: row.said_on as IsoDate,
    saidAt: row.said_at ?? row.conference,
    letters: row.letters,
  }))
}
