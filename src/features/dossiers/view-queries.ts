import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id, UnitId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { listTopics } from '#features/calendar/index.ts'
import { accountNames, listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { Checklist } from './checklist.ts'
import { listChecklists } from './checklist-queries.ts'
import type { ClockKind, Dossier, DossierId, MergeId, OutcomeKind } from './dossier.ts'
import { factsOf } from './fact-queries.ts'
import { listHistory, type Told } from './history-queries.ts'
import type { AssignedClause, AssignedDirective, ClauseId, DirectiveId, DossierLater } from './later.ts'
import { getDossier } from './load-queries.ts'
import type { Outcome } from './outcome.ts'
import type { DocumentId } from './paper-commands.ts'
import { type Gathered, gatheredIn } from './people-queries.ts'
import type { Plan } from './plan.ts'
import { listPlans } from './plan-queries.ts'
import { dossierPolicy } from './policy.ts'
import { seesPapers } from './reach-queries.ts'
import type { Facts } from './state.ts'

export type ListedDocument = {
  readonly id: DocumentId
  readonly position: number
  readonly title: string
  readonly number: string | null
  readonly dated: IsoDate | null
  readonly issuer: string | null
  readonly pages: number | null
  readonly files: readonly Attachment[]
}
export type Site = {
  readonly id: Id<'DossierSite'>
  readonly name: string
  readonly latitude: number | null
  readonly longitude: number | null
}
export type Link = {
  readonly id: string
  readonly clause: AssignedClause | null
  readonly directive: AssignedDirective | null
}
export type Extension = {
  readonly clock: ClockKind
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason: string
  readonly document: string | null
}
export type Merge = {
  readonly id: MergeId
  readonly dossier: DossierId
  readonly code: string
  readonly title: string
}
export type StatedOutcome = Outcome & { readonly by: AccountId; readonly at: Date }

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
  const plans = await listPlans(db, actor, id)
  const history = await listHistory(db, actor, id)
  const outcomes = await listOutcomes(db, actor, id)
  const topics = await listTopics(db, actor.ward)
  const topic = topics.find(({ code }) => code === dossier.topicCode)
  const units = await listUnits(db, actor)
  return {
    dossier,
    ...known,
    gathered: await gatheredIn(db, actor, id, seesPeople, later.replies),
    links: await listLinks(db, actor, id, later, now),
    plans,
    checklists: seesPapers(actor) ? await listChecklists(db, actor, id) : [],
    documents: seesPapers(actor) ? await listDocuments(db, actor, id) : [],
    sites: await listSites(db, actor, id),
    extensions: await listExtensions(db, actor, id),
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
      ]),
      topics: new Map(topics.map(({ code, name }) => [code, name])),
    },
    topic: topic === undefined ? null : { name: topic.name, groupName: topic.groupName },
    conference: await conferenceOf(db, actor, dossier),
    writeHref: later.replies.writeHref(actor, id),
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

async function listLinks(
  db: DatabaseTransaction,
  actor: Actor,
  id: DossierId,
  { assignments }: DossierLater,
  now: Date,
): Promise<readonly Link[]> {
  const rows = await db
    .selectFrom('dossier_link')
    .select(['id', 'clause_id', 'directive_id'])
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('linked_at')
    .execute()
  const clauses = await assignments.clauses(
    db,
    actor,
    rows.flatMap((row) => (row.clause_id as ClauseId | null) ?? []),
  )
  const directives = await assignments.directives(
    db,
    actor,
    rows.flatMap((row) => (row.directive_id as DirectiveId | null) ?? []),
    now,
  )
  return rows.map((row) => ({
    id: row.id,
    clause: clauses.find((clause) => clause.id === row.clause_id) ?? null,
    directive: directives.find((directive) => directive.id === row.directive_id) ?? null,
  }))
}

async function listDocuments(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<readonly ListedDocument[]> {
  const rows = await db
    .selectFrom('dossier_document')
    .select(['id', 'position', 'title', 'number', 'dated', 'issuer', 'pages'])
    .where('ward_id', '=', actor.ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('position')
    .execute()
  const files = await listAttachments(
    db,
    actor,
    'dossier-document',
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({
    ...row,
    id: row.id as DocumentId,
    dated: row.dated as IsoDate | null,
    files: files.get(row.id) ?? [],
  }))
}

async function listSites(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  const rows = await db
    .selectFrom('dossier_site')
    .select(['id', 'name', 'latitude', 'longitude'])
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('added_at')
    .execute()
  return rows.map((row): Site => ({ ...row, id: row.id as Site['id'] }))
}

async function listExtensions(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  const rows = await db
    .selectFrom('dossier_extension')
    .select(['clock', 'from_day as from', 'to_day as to', 'reason', 'document'])
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .orderBy('at')
    .execute()
  return rows as unknown as readonly Extension[]
}

async function listOutcomes(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<readonly StatedOutcome[]> {
  const rows = await db
    .selectFrom('dossier_outcome')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as OutcomeKind,
    explanation: row.explanation,
    until: row.until as IsoDate | null,
    referredTo: row.referred_to,
    referredNumber: row.referred_number,
    referredOn: row.referred_on as IsoDate | null,
    legalBasis: row.legal_basis,
    nextStep: row.next_step,
    by: row.by_account as AccountId,
    at: row.at,
  }))
}

async function listMerges(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  const rows = await db
    .selectFrom('dossier_merge as merge')
    .innerJoin('dossier', (join) =>
      join.onRef('dossier.ward_id', '=', 'merge.ward_id').onRef('dossier.id', '=', 'merge.from_id'),
    )
    .select(['merge.id', 'dossier.id as dossier', 'dossier.code', 'dossier.title'])
    .where('merge.ward_id', '=', ward)
    .where('merge.into_id', '=', id)
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.merged_at')
    .execute()
  return rows as unknown as readonly Merge[]
}

/** Units a dossier may be given to. */
export const nameOfUnit = (names: Names, id: UnitId | null): string =>
  id === null ? 'Chưa giao' : (names.units.get(id) ?? '(đơn vị không còn)')
