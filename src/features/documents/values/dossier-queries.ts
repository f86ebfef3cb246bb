import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { listTopics } from '#features/calendar/index.ts'
import { getConference } from '#features/conferences/index.ts'
import {
  currentOutcome,
  type DossierId,
  getDossier,
  isSensitiveDossier,
  listOutcomes,
  listPlans,
  listSites,
} from '#features/dossiers/index.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierFacts } from './dossier.ts'

/** One matter within reach, as papers tell of it: its petitions by their codes. */
export async function dossierFacts(
  db: DatabaseTransaction,
  actor: Actor,
  id: DossierId,
): Promise<DossierFacts> {
  const dossier = await getDossier(db, actor, id)
  const units = new Map((await listUnits(db, actor)).map((unit) => [unit.id, unit.name]))
  const topics = await listTopics(db, actor.ward)
  const conference = dossier.conference === null ? null : await getConference(db, actor, dossier.conference)
  const sites = await listSites(db, actor, id)
  const [plan = null] = await listPlans(db, actor, id)
  return {
    ...dossier,
    topic: topics.find(({ code }) => code === dossier.topicCode)?.name ?? null,
    closed: isSensitiveDossier(dossier),
    group: dossier.group === null ? null : (units.get(dossier.group) ?? null),
    sites: sites.map(({ name }) => name),
    petitions: await petitionsOf(db, actor, id),
    openedOn: dateInVietnam(dossier.openedAt),
    conference,
    lead: dossier.leadUnit === null ? null : (units.get(dossier.leadUnit) ?? null),
    coordinating: dossier.coordinating.flatMap((unit) => units.get(unit) ?? []),
    plan,
    outcome: currentOutcome(await listOutcomes(db, actor, id)),
    workDue: dossier.workDue?.due ?? null,
    answerDue: dossier.answerDue?.due ?? null,
  }
}

/** Code, day and group; no name, no words. */
async function petitionsOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  const rows = await db
    .selectFrom('dossier_petition as place')
    .innerJoin('petition', (join) =>
      join.onRef('petition.ward_id', '=', 'place.ward_id').onRef('petition.id', '=', 'place.petition_id'),
    )
    .leftJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'petition.ward_id').onRef('unit.id', '=', 'petition.unit_id'),
    )
    .select(['petition.code', 'petition.said_on as saidOn', 'unit.name as group'])
    .where('place.ward_id', '=', ward)
    .where('place.dossier_id', '=', id)
    .where('place.ended_at', 'is', null)
    .orderBy('petition.code')
    .execute()
  return rows.map((row) => ({ ...row, saidOn: row.saidOn as IsoDate }))
}
