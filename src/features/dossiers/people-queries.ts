import { sql } from 'kysely'
import { type Actor, accountOf, hasRole, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { dateInVietnam } from '#domain/date.ts'
import { calendarAt, loadCalendarHistory } from '#features/calendar/index.ts'
import {
  listTerms,
  type PetitionId,
  type PetitionKind,
  runTerm,
  termFor,
  termsOn,
} from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId } from './dossier.ts'
import type { DossierReplies, PetitionReply } from './later.ts'

/** A petition as its dossier shows it to this actor. */
export type GatheredPetition = {
  readonly id: PetitionId
  readonly code: string
  readonly kind: PetitionKind
  readonly text: string
  readonly saidOn: IsoDate
  readonly receivedOn: IsoDate
  readonly group: string | null
  readonly conference: string | null
  /** Null when nobody gave it or the actor may not know it. */
  readonly person: {
    readonly name: string
    readonly address: string | null
    readonly phone: string | null
  } | null
  readonly onSpot: { readonly answer: string; readonly by: string | null } | null
  readonly told: {
    readonly kind: 'accepted' | 'transferred'
    readonly on: IsoDate
    readonly document: string | null
    readonly owner: string | null
  } | null
  /** Until when the person must be told that the matter is accepted or transferred, and how that was counted. */
  readonly tellBy: { readonly due: IsoDate; readonly why: string } | null
  readonly reply: PetitionReply | null
}

export type Gathered = {
  readonly petitions: readonly GatheredPetition[]
  /** Petitions of other groups, of which a group head only learns that they exist. */
  readonly hidden: number
}

/**
 * The petitions of a dossier. Names, addresses and telephone numbers only for those who may see people; a group head reads the words of
 * the own group, and names only where he brought the words himself.
 */
export async function gatheredIn(
  db: DatabaseTransaction,
  actor: Actor,
  dossier: DossierId,
  seesPeople: boolean,
  replies: DossierReplies,
): Promise<Gathered> {
  const rows = await rowsOf(db, actor, dossier)
  const account = accountOf(actor)
  const onlyGroup = !seesPeople && !hasRole(actor, 'unit-head', 'unit-officer')
  const groups = unitsOf(actor, 'group-head') as readonly string[]
  const shown = rows.filter(
    (row) => !onlyGroup || row.entered_by === account || groups.includes(row.unit_id ?? ''),
  )
  const known = await replies.of(
    db,
    actor,
    shown.map(({ id }) => id as PetitionId),
  )
  const terms = await listTerms(db, actor)
  const history = await loadCalendarHistory(db, actor.ward)
  return {
    hidden: rows.length - shown.length,
    petitions: shown.map((row) => {
      const id = row.id as PetitionId
      const kind = row.kind as PetitionKind
      const receivedOn = dateInVietnam(row.received_at)
      const term = termFor(termsOn(terms, receivedOn), 'tell', { kind, topicCode: row.topic_code })
      const named = seesPeople || (account !== null && row.entered_by === account)
      return {
        id,
        code: row.code,
        kind,
        text: row.text,
        saidOn: row.said_on as IsoDate,
        receivedOn,
        group: row.groupName,
        conference: row.conference,
        person:
          named && row.name !== null ? { name: row.name, address: row.address, phone: row.phone } : null,
        onSpot: row.answered_on_spot === null ? null : { answer: row.answered_on_spot, by: row.answered_by },
        told: row.told,
        tellBy: term === null ? null : runTerm(calendarAt(history, row.received_at), term, receivedOn),
        reply: known.get(id) ?? null,
      }
    }),
  }
}

const rowsOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, dossier: DossierId) =>
  db
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
    .select(['petition.id', 'petition.code', 'petition.kind', 'petition.text', 'petition.said_on'])
    .select(['petition.received_at', 'petition.topic_code', 'petition.unit_id', 'petition.entered_by'])
    .select(['petition.name', 'petition.address', 'petition.phone'])
    .select(['petition.answered_on_spot', 'petition.answered_by'])
    .select(['unit.name as groupName', 'conference.title as conference'])
    .select(
      sql<GatheredPetition['told']>`(select json_build_object('kind', a.kind, 'on', a.told_on,
        'document', a.document_number, 'owner', a.transferred_to)
        from dossier_acceptance a where a.ward_id = petition.ward_id and a.petition_id = petition.id)`.as(
        'told',
      ),
    )
    .where('place.ward_id', '=', ward)
    .where('place.dossier_id', '=', dossier)
    .where('place.ended_at', 'is', null)
    .orderBy('petition.received_at')
    .orderBy('petition.code')
    .execute()
