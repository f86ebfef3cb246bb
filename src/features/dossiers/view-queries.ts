import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { listTopics } from '#features/calendar/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Checklist } from './checklist.ts'
import { listChecklists } from './checklist-queries.ts'
import { type ListedDocument, listDocuments } from './document-queries.ts'
import type { Dossier, DossierId } from './dossier.ts'
import { type Extension, listExtensions } from './extension-queries.ts'
import type { ExtensionRequest } from './extension-request.ts'
import { listExtensionRequests } from './extension-request-queries.ts'
import { factsOf } from './fact-queries.ts'
import { listHistory, type Told } from './history-queries.ts'
import type { DossierLater } from './later.ts'
import { type Link, listLinks } from './link-queries.ts'
import { getDossier } from './load-queries.ts'
import { listMerges, type Merge } from './merge-queries.ts'
import { listOutcomes, type StatedOutcome } from './outcome-queries.ts'
import { type Gathered, gatheredIn } from './people-queries.ts'
import type { Plan } from './plan.ts'
import { listPlans } from './plan-queries.ts'
import { dossierPolicy } from './policy.ts'
import { seesPapers } from './reach-queries.ts'
import { listSites, type Site } from './site-queries.ts'
import type { Facts } from './state.ts'

/** All that the page of a dossier shows, as far as this actor may know it. */
export type DossierView = {
  readonly dossier: Dossier
  readonly facts: Facts
  readonly linked: boolean
  readonly gathered: Gathered
  readonly links: readonly Link[]
  readonly plans: readonly Plan[]
  readonly checklists: readonly Checklist[]
  readonly documents: readonly ListedDocument[]
  readonly sites: readonly Site[]
  readonly extensions: readonly Extension[]
  /** What the leading unit asked for, the earliest first. */
  readonly requests: readonly ExtensionRequest[]
  readonly outcomes: readonly StatedOutcome[]
  /** Merged into this one and standing. */
  readonly merges: readonly Merge[]
  readonly mergedInto: { readonly id: DossierId; readonly code: string } | null
  readonly history: readonly Told[]
  readonly names: Names
  readonly topic: { readonly name: string; readonly groupName: string } | null
  readonly conference: { readonly id: string; readonly title: string } | null
  readonly writeHref: string | null
}

export type Names = {
  readonly units: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
}

export async function getView(
  db: DatabaseTransaction,
  actor: Actor,
  id: DossierId,
  later: DossierLater,
  now: Date,
): Promise<DossierView> {
  const dossier = await getDossier(db, actor, id)
  const known = (await factsOf(db, actor, [id], later.replies)).get(id)
  if (known === undefined) throw new Error('a dossier within reach has facts')
  const seesPeople = can(dossierPolicy, actor, 'see-people', dossier)
  const gathered = await gatheredIn(db, actor, id, seesPeople, later.replies)
  const plans = await listPlans(db, actor, id)
  const history = await listHistory(db, actor, id)
  const outcomes = await listOutcomes(db, actor, id)
  const requests = await listExtensionRequests(db, actor, id)
  const topics = await listTopics(db, actor.ward)
  const topic = topics.find(({ code }) => code === dossier.topicCode)
  const units = await listUnits(db, actor)
  return {
    dossier,
    ...known,
    gathered,
    links: await listLinks(db, actor, id, later, now),
    plans,
    checklists: seesPapers(actor) ? await listChecklists(db, actor, id) : [],
    documents: seesPapers(actor) ? await listDocuments(db, actor, id) : [],
    sites: await listSites(db, actor, id),
    extensions: await listExtensions(db, actor, id),
    requests,
    outcomes,
    merges: await listMerges(db, actor, id),
    mergedInto: await namedDossier(db, actor, dossier.mergedInto),
    history,
    names: {
      units: new Map(units.map((unit) => [unit.id as string, unit.shortName ?? unit.name])),
      people: await accountNames(db, actor.ward, [
        ...history.flatMap(({ by }) => by ?? []),
        ...plans.flatMap(({ draftedBy, decidedBy }) => [
          draftedBy,
          ...(decidedBy === null ? [] : [decidedBy]),
        ]),
        ...outcomes.map(({ by }) => by),
        ...gathered.petitions.flatMap(({ reply }) =>
          (reply?.words ?? []).flatMap(({ recordedBy }) => recordedBy ?? []),
        ),
        ...requests.flatMap(({ askedBy, decidedBy }) => [
          askedBy,
          ...(decidedBy === null ? [] : [decidedBy]),
        ]),
      ]),
      topics: new Map(topics.map(({ code, name }) => [code, name])),
    },
    topic: topic === undefined ? null : { name: topic.name, groupName: topic.groupName },
    conference: await conferenceOf(db, actor, dossier),
    writeHref: later.replies.writeHref(actor, dossier),
  }
}

async function conferenceOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, { conference }: Dossier) {
  if (conference === null) return null
  const query = db.selectFrom('conference').select(['id', 'title']).where('ward_id', '=', ward)
  return (await query.where('id', '=', conference).executeTakeFirst()) ?? null
}

async function namedDossier(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: DossierId | null,
): Promise<DossierView['mergedInto']> {
  if (id === null) return null
  const query = db.selectFrom('dossier').select(['id', 'code']).where('ward_id', '=', ward)
  const row = await query.where('id', '=', id).executeTakeFirstOrThrow()
  return { id: row.id as DossierId, code: row.code }
}

export const nameOfUnit = (names: Names, id: UnitId | null): string =>
  id === null ? 'Chưa giao' : (names.units.get(id) ?? '(đơn vị không còn)')
