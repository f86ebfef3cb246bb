import { type Actor, hasRole } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import { type LinkedDossier, listLinked, mayTieDossiers } from '#features/dossiers/index.ts'
import { type Officer, officersOf } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import { type Act, possibleActs } from './acts.ts'
import { type Directive, type DirectiveId, isOpen } from './directive.ts'
import { listHistory, listLastAnswers, type PartAnswer, type Told } from './history-queries.ts'
import { getDirective } from './load-queries.ts'
import { listNames, type Names } from './name-queries.ts'
import { type ClauseChange, listClauseChanges } from './notice-queries.ts'
import { type Extension, listExtensions, listSubmissions, type Submission } from './submission-queries.ts'
import {
  type DirectiveFacts,
  getFacts,
  listDues,
  listRelays,
  type Relay,
  type StatedDue,
} from './view-queries.ts'

/** Everything the page of a directive shows. */
export type DirectiveView = {
  readonly directive: Directive
  readonly facts: DirectiveFacts
  /** The sending of the paper that orders it, for whoever may see that. */
  readonly basis: string | null
  readonly acts: readonly Act[]
  /** What later notices made of its clause. */
  readonly changes: readonly ClauseChange[]
  readonly relays: readonly Relay[]
  readonly dues: readonly StatedDue[]
  readonly answers: ReadonlyMap<string, PartAnswer>
  readonly submissions: readonly Submission[]
  readonly extensions: readonly Extension[]
  readonly history: readonly Told[]
  /** The matters of the people it deals with. */
  readonly dossiers: readonly LinkedDossier[]
  readonly mayTie: boolean
  readonly names: Names
  readonly files: Files
  /** Of the units in which the reader names officers. */
  readonly officers: ReadonlyMap<UnitId, readonly Officer[]>
}
type Files = Readonly<Record<'submission' | 'part' | 'extension', ReadonlyMap<string, readonly Attachment[]>>>

/** About fifteen queries, whatever the length of the story. */
export async function getView(
  db: DatabaseTransaction,
  actor: Actor,
  id: DirectiveId,
  today: IsoDate,
): Promise<DirectiveView> {
  const directive = await getDirective(db, actor, id)
  const acts = possibleActs(actor, directive)
  const facts = await getFacts(db, actor, id)
  const answers = await listLastAnswers(db, actor, id)
  const submissions = await listSubmissions(db, actor, id)
  const extensions = await listExtensions(db, actor, id)
  const history = await listHistory(db, actor, id)
  const filesOf = (kind: keyof Files, owners: readonly { readonly id: string }[]) =>
    listAttachments(
      db,
      actor,
      kind,
      owners.map((owner) => owner.id),
    )
  return {
    directive,
    facts,
    basis: await findBasis(db, actor, id),
    acts,
    changes: facts.clause === null ? [] : await listClauseChanges(db, actor, facts.clause.id),
    relays: await listRelays(db, actor, id),
    dues: await listDues(db, actor, id),
    answers: new Map(answers.map((answer) => [answer.part, answer])),
    submissions,
    extensions,
    history,
    dossiers: await listLinked(db, actor, { directive: id }),
    mayTie: mayTieDossiers(actor) && isOpen(directive),
    names: await listNames(db, actor, named(directive, facts, answers, submissions, extensions, history)),
    files: {
      submission: await filesOf('submission', submissions),
      part: await filesOf(
        'part',
        answers.filter(({ kind }) => kind === 'done'),
      ),
      extension: await filesOf('extension', extensions),
    },
    officers: await officersToName(db, actor, acts, today),
  }
}

async function findBasis(db: DatabaseTransaction, actor: Actor, id: DirectiveId): Promise<string | null> {
  if (!hasRole(actor, 'clerk', 'leader')) return null
  const row = await db
    .selectFrom('directive_basis')
    .select('dispatch_id')
    .where('ward_id', '=', actor.ward)
    .where('directive_id', '=', id)
    .executeTakeFirst()
  return row?.dispatch_id ?? null
}

async function officersToName(db: DatabaseTransaction, actor: Actor, acts: readonly Act[], today: IsoDate) {
  const officers = new Map<UnitId, readonly Officer[]>()
  for (const act of acts)
    if (act.kind === 'assign-officer')
      officers.set(act.part.unit, await officersOf(db, actor.ward, act.part.unit, today))
  return officers
}

function named(
  directive: Directive,
  facts: DirectiveFacts,
  answers: readonly PartAnswer[],
  submissions: readonly Submission[],
  extensions: readonly Extension[],
  history: readonly Told[],
) {
  const people = [
    facts.assignedBy,
    ...directive.parts.map((part) => part.officer),
    ...answers.map((answer) => answer.by),
    ...[...submissions, ...extensions].flatMap(({ by, decidedBy }) => [by, decidedBy]),
    ...history.flatMap((event) => [event.by, event.onBehalfOf, ...peopleIn(event)]),
  ]
  return {
    people: people.filter((id) => id !== null),
    units: [directive.leadUnit, ...history.flatMap(unitsIn)],
    topics: history.flatMap(topicsIn).filter((code) => code !== null),
  }
}

function peopleIn(event: Told): readonly (string | null)[] {
  if (event.type === 'directive.officer-assigned') return [event.data.from, event.data.to]
  return event.type === 'directive.officers-assigned' ? [event.data.to] : []
}

const topicsIn = (event: Told): readonly (string | null)[] =>
  event.type === 'directive.edited' ? [event.data.from.topic, event.data.to.topic] : []

function unitsIn(event: Told): readonly string[] {
  switch (event.type) {
    case 'directive.unit-replaced':
      return [event.data.from, event.data.to]
    case 'directive.reopened':
      return event.data.units
    case 'directive.assigned':
      return [event.data.lead, ...(event.data.executing ?? []), ...(event.data.coordinating ?? [])]
    default:
      return 'unit' in event.data && event.data.unit !== null ? [event.data.unit] : []
  }
}
