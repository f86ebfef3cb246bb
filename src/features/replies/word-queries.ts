import type { Selectable } from 'kysely'
import type { CitizenWord } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { CitizenWordId, Word, WordKind, WordWay } from './word.ts'

/** Everything these people said, in order. */
export async function wordsOfPetitions(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  petitions: readonly PetitionId[],
): Promise<ReadonlyMap<PetitionId, readonly Word[]>> {
  if (petitions.length === 0) return new Map()
  const rows = await db
    .selectFrom('citizen_word')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('petition_id', 'in', [...petitions])
    .orderBy('at')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows.map(toWord), ({ petition }) => petition)
}

export type WaitingWord = Word & {
  readonly code: string
  readonly name: string | null
  readonly dossierCode: string | null
  readonly dossierTitle: string | null
}

/** "Not solved" and "partly" that nobody has decided on, the oldest first; `also` is shown although somebody was faster. */
export async function listUndecidedWords(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  also: CitizenWordId | null = null,
): Promise<readonly WaitingWord[]> {
  const rows = await db
    .selectFrom('citizen_word as word')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'word.ward_id').onRef('petition.id', '=', 'word.petition_id'),
    )
    .leftJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'word.ward_id').onRef('dossier.id', '=', 'word.dossier_id'),
    )
    .selectAll('word')
    .select([
      'petition.code',
      'petition.name',
      'dossier.code as dossierCode',
      'dossier.title as dossierTitle',
    ])
    .where('word.ward_id', '=', ward)
    .where('petition.moved_away_at', 'is', null)
    .where((where) =>
      where.or([
        where.and([where('word.word', '<>', 'solved'), where('word.decided', 'is', null)]),
        ...(also === null ? [] : [where('word.id', '=', also)]),
      ]),
    )
    .orderBy('word.at')
    .orderBy('word.id')
    .execute()
  return rows.map((row) => ({
    ...toWord(row),
    code: row.code,
    name: row.name,
    dossierCode: row.dossierCode,
    dossierTitle: row.dossierTitle,
  }))
}

export const toWord = (row: Selectable<CitizenWord>): Word => ({
  id: row.id as CitizenWordId,
  petition: row.petition_id as PetitionId,
  dossier: row.dossier_id as DossierId | null,
  says: row.word as WordKind,
  reason: row.reason,
  via: row.via as WordWay,
  recordedBy: row.recorded_by as AccountId | null,
  saidOn: row.said_on as IsoDate,
  at: row.at,
  decision:
    row.decided === null
      ? null
      : {
          kind: row.decided as 'reopened' | 'explained',
          reason: row.decision_reason ?? '',
          at: row.decided_at ?? row.at,
        },
})
