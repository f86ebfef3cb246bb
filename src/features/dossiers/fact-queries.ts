import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId, OutcomeKind } from './dossier.ts'
import type { DossierReplies } from './later.ts'
import type { Facts } from './state.ts'

export type KnownFacts = { readonly facts: Facts; readonly linked: boolean }

/** The facts of these dossiers, from which their states follow. Five queries and one of the replies. */
export async function factsOf(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly DossierId[],
  replies: DossierReplies,
): Promise<ReadonlyMap<DossierId, KnownFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('dossier')
    .select(['id', 'merged_into', 'lead_unit_id', 'work_done_on', 'answer_due', 'work_due'])
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .execute()
  const plans = await latestPlans(db, actor, ids)
  const outcomes = await latestOutcomes(db, actor, ids)
  const linked = await linkedAmong(db, actor, ids)
  const people = await countPeople(db, actor, ids, replies)
  return new Map(
    rows.map((row) => {
      const id = row.id as DossierId
      const facts: Facts = {
        merged: row.merged_into !== null,
        assigned: row.lead_unit_id !== null,
        plan: plans.get(id) ?? 'none',
        outcome: outcomes.get(id) ?? null,
        workDone: row.work_done_on !== null,
        answerDue: row.answer_due as IsoDate | null,
        workDue: row.work_due as IsoDate | null,
        ...(people.get(id) ?? nobody),
      }
      return [id, { facts, linked: linked.has(id) }]
    }),
  )
}

type People = Pick<Facts, 'petitions' | 'answered' | 'solved' | 'notSolved'>
const nobody: People = { petitions: 0, answered: 0, solved: 0, notSolved: 0 }

/** Answered: by a letter that went out, or on the spot at the conference. */
async function countPeople(
  db: DatabaseTransaction,
  actor: Actor,
  ids: readonly DossierId[],
  replies: DossierReplies,
): Promise<ReadonlyMap<DossierId, People>> {
  const rows = await db
    .selectFrom('dossier_petition as place')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'place.ward_id').onRef('petition.id', '=', 'place.petition_id'),
    )
    .select(['place.dossier_id', 'petition.id', 'petition.answered_on_spot'])
    .where('place.ward_id', '=', actor.ward)
    .where('place.dossier_id', 'in', [...ids])
    .where('place.ended_at', 'is', null)
    .execute()
  const known = await replies.of(
    db,
    actor,
    rows.map((row) => row.id as PetitionId),
  )
  const people = new Map<DossierId, People>()
  for (const row of rows) {
    const before = people.get(row.dossier_id as DossierId) ?? nobody
    const reply = known.get(row.id as PetitionId)
    const answered = row.answered_on_spot !== null || (reply !== undefined && reply.answeredOn !== null)
    const says = reply?.words.at(-1)?.says
    people.set(row.dossier_id as DossierId, {
      petitions: before.petitions + 1,
      answered: before.answered + (answered ? 1 : 0),
      solved: before.solved + (says === 'solved' ? 1 : 0),
      notSolved: before.notSolved + (says === 'partly' || says === 'not-solved' ? 1 : 0),
    })
  }
  return people
}

async function latestPlans(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, Facts['plan']>> {
  const rows = await db
    .selectFrom('dossier_plan')
    .distinctOn('dossier_id')
    .select(['dossier_id', 'submitted_at', 'decision'])
    .where('ward_id', '=', ward)
    .where('dossier_id', 'in', [...ids])
    .orderBy('dossier_id')
    .orderBy('drafted_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      row.dossier_id as DossierId,
      (row.decision as 'approved' | 'returned' | null) ?? (row.submitted_at === null ? 'draft' : 'submitted'),
    ]),
  )
}

async function latestOutcomes(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, OutcomeKind>> {
  const rows = await db
    .selectFrom('dossier_outcome')
    .distinctOn('dossier_id')
    .select(['dossier_id', 'kind'])
    .where('ward_id', '=', ward)
    .where('dossier_id', 'in', [...ids])
    .where('ended_at', 'is', null)
    .orderBy('dossier_id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.dossier_id as DossierId, row.kind as OutcomeKind]))
}

async function linkedAmong(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  ids: readonly DossierId[],
): Promise<ReadonlySet<DossierId>> {
  const rows = await db
    .selectFrom('dossier_link')
    .select('dossier_id')
    .distinct()
    .where('ward_id', '=', ward)
    .where('dossier_id', 'in', [...ids])
    .where('ended_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.dossier_id as DossierId))
}
