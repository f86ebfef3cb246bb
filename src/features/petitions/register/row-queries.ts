import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionId, PetitionKind, PetitionOrigin } from '../petition.ts'

/** One line of the register. */
export type RegisterRow = {
  readonly id: PetitionId
  readonly code: string
  readonly kind: PetitionKind
  readonly origin: PetitionOrigin
  readonly text: string
  readonly name: string | null
  readonly unit: { readonly id: UnitId; readonly name: string } | null
  readonly place: string | null
  readonly topic: { readonly code: string; readonly name: string } | null
  readonly saidOn: IsoDate
  readonly receivedAt: Date
  readonly conference: { readonly id: ConferenceId; readonly title: string } | null
  readonly dossier: { readonly id: Id<'Dossier'>; readonly code: string } | null
  readonly answeredOnSpot: boolean
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
}

/** The lines of these ids, in their order. */
export async function listRows(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly PetitionId[],
): Promise<readonly RegisterRow[]> {
  if (ids.length === 0) return []
  const rows = await factsOf(db, actor, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [toRow(row)]
  })
}

const factsOf = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, ids: readonly PetitionId[]) =>
  db
    .selectFrom('petition')
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .leftJoin('topic', (join) =>
      join.onRef('topic.ward_id', '=', 'petition.ward_id').onRef('topic.code', '=', 'petition.topic_code'),
    )
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.ward_id', '=', 'petition.ward_id')
        .onRef('conference.id', '=', 'petition.conference_id'),
    )
    .leftJoin('dossier_petition as lying', (join) =>
      join
        .onRef('lying.ward_id', '=', 'petition.ward_id')
        .onRef('lying.petition_id', '=', 'petition.id')
        .on('lying.ended_at', 'is', null),
    )
    .leftJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'lying.ward_id').onRef('dossier.id', '=', 'lying.dossier_id'),
    )
    .select(['petition.id', 'petition.code', 'petition.kind', 'petition.origin', 'petition.text'])
    .select(['petition.name', 'petition.place', 'petition.said_on', 'petition.received_at'])
    .select(['petition.phone', 'petition.email', 'petition.address', 'petition.answered_on_spot'])
    .select((of) => of.fn.coalesce('unit.short_name', 'unit.name').as('unit_name'))
    .select(['petition.unit_id', 'petition.topic_code', 'topic.name as topic_name'])
    .select(['petition.conference_id', 'conference.title as conference_title'])
    .select(['dossier.id as dossier_id', 'dossier.code as dossier_code'])
    .where('petition.ward_id', '=', ward)
    .where('petition.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute()

type Facts = Awaited<ReturnType<typeof factsOf>>[number]

/** The checks of the tables allow nothing that the types do not. */
const toRow = (row: Facts): RegisterRow => ({
  id: row.id as PetitionId,
  code: row.code,
  kind: row.kind as PetitionKind,
  origin: row.origin as PetitionOrigin,
  text: row.text,
  name: row.name,
  unit: row.unit_id === null ? null : { id: row.unit_id as UnitId, name: row.unit_name ?? '' },
  place: row.place,
  topic: row.topic_code === null ? null : { code: row.topic_code, name: row.topic_name ?? row.topic_code },
  saidOn: row.said_on as IsoDate,
  receivedAt: row.received_at,
  conference:
    row.conference_id === null
      ? null
      : { id: row.conference_id as ConferenceId, title: row.conference_title ?? '' },
  dossier:
    row.dossier_id === null ? null : { id: row.dossier_id as Id<'Dossier'>, code: row.dossier_code ?? '' },
  answeredOnSpot: row.answered_on_spot !== null,
  phone: row.phone,
  email: row.email,
  address: row.address,
})
