import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import {
  type DirectiveId,
  deliverableStateNames,
  deliverableTitle,
  getDirective,
  getDirectiveFacts,
  listSubmissions,
  statusNames,
} from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DirectivePaperFacts } from './directive.ts'

/** What a unit was given and what it handed in. */
export async function directiveFacts(
  db: DatabaseTransaction,
  actor: Actor,
  id: DirectiveId,
): Promise<DirectivePaperFacts> {
  const directive = await getDirective(db, actor, id)
  const facts = await getDirectiveFacts(db, actor, id)
  const submissions = await listSubmissions(db, actor, id)
  const titles = new Map(directive.deliverables.map((one) => [one.id, deliverableTitle(one)]))
  const lead = directive.parts.find(({ role }) => role === 'lead')
  return {
    code: directive.code,
    title: directive.title,
    quote: facts.quote,
    notice: facts.notice?.title ?? null,
    clause: facts.itemNumber ?? facts.clause?.number ?? null,
    assigner: facts.assigner,
    assignedOn: dateInVietnam(facts.assignedAt),
    lead: lead?.unitName ?? '',
    others: directive.parts.filter(({ role }) => role !== 'lead').map(({ unitName }) => unitName),
    due: directive.lastDay,
    originalDue: directive.originalLastDay,
    status: statusNames[directive.status],
    deliverables: directive.deliverables.map((one) => ({
      title: deliverableTitle(one),
      state: deliverableStateNames[one.state],
    })),
    submissions: submissions.toReversed().map(({ deliverable, text, at, documentNumber }) => ({
      on: dateInVietnam(at),
      what: titles.get(deliverable) ?? '',
      text,
      document: documentNumber,
    })),
    progress: await progressOf(db, actor, id),
    result: facts.resultSummary,
  }
}

async function progressOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DirectiveId) {
  const rows = await db
    .selectFrom('progress_note')
    .select(['text', 'written_at'])
    .where('ward_id', '=', ward)
    .where('directive_id', '=', id)
    .orderBy('written_at')
    .execute()
  return rows.map(({ text, written_at }) => ({ on: dateInVietnam(written_at), text }))
}
