import { dateInVietnam, yearOf } from '#domain/date.ts'
import { type AccountId, newId, type UnitId, type WardId } from '#domain/id.ts'
import type { ClauseId, NoticeId } from '#features/notices/index.ts'
import type { Tx } from '#platform/command.ts'
import { takeNumbers } from '#platform/db/number-book.ts'
import { type AssignedDue, latestDay, type Place } from './assignment.ts'
import type { DeliverableType, DirectiveId } from './directive.ts'

export type NewDirective = {
  readonly origin: 'clause' | 'law' | 'clerk'
  readonly notice: NoticeId | null
  readonly clause: ClauseId | null
  /** As the notice counts it: a bullet's own "3.1". */
  readonly clauseNumber: string | null
  readonly title: string
  readonly quote: string
  readonly legalBasis: string | null
  readonly topicCode: string | null
  /** At least one place is a lead; the first lead answers for the whole. */
  readonly places: readonly Place[]
  readonly deliverables: readonly DeliverableType[]
  readonly dues: readonly AssignedDue[]
}
type By = { readonly ward: WardId; readonly assigner: UnitId; readonly account: AccountId }

/** Writes the directives with their units, deliverables and deadlines, one statement per table. Ids in the given order. */
export async function insertDirectives(
  tx: Tx,
  by: By,
  directives: readonly NewDirective[],
): Promise<readonly DirectiveId[]> {
  const codes = await takeCodes(tx, by.ward, directives.length)
  const made = directives.map((directive, at) => ({
    ...directive,
    id: newId<'Directive'>(),
    code: codes[at] as string,
  }))
  await tx.db
    .insertInto('directive')
    .values(made.map((directive) => directiveRow(tx.now, by, directive)))
    .execute()
  await tx.db
    .insertInto('directive_unit')
    .values(made.flatMap(({ id, places }) => places.map((place, at) => unitRow(by.ward, id, place, at))))
    .execute()
  await tx.db
    .insertInto('deliverable')
    .values(
      made.flatMap(({ id, deliverables }) =>
        deliverables.map((type, position) => ({
          ward_id: by.ward,
          id: newId<'Deliverable'>(),
          directive_id: id,
          position,
          type,
        })),
      ),
    )
    .execute()
  const dues = made.flatMap(({ id, dues: own }) => own.map((due, at) => dueRow(by.ward, id, due, at)))
  if (dues.length > 0) await tx.db.insertInto('directive_due').values(dues).execute()
  return made.map(({ id }) => id)
}

/** "CĐ-2025-012", without gaps. */
async function takeCodes(tx: Tx, ward: WardId, count: number): Promise<readonly string[]> {
  const period = String(yearOf(dateInVietnam(tx.now)))
  const numbers = await takeNumbers(tx.db, { ward, book: 'directive', period }, count)
  return numbers.map((number) => `CĐ-${period}-${String(number).padStart(3, '0')}`)
}

function directiveRow(now: Date, by: By, directive: NewDirective & { id: DirectiveId; code: string }) {
  const lead = directive.places.find(({ role }) => role === 'lead')
  if (lead === undefined) throw new Error(`${directive.code} has no lead unit`)
  const day = latestDay(directive.dues)
  return {
    ward_id: by.ward,
    id: directive.id,
    code: directive.code,
    notice_id: directive.notice,
    clause_id: directive.clause,
    clause_number: directive.clauseNumber,
    origin: directive.origin,
    title: directive.title,
    quote: directive.quote,
    legal_basis: directive.legalBasis,
    topic_code: directive.topicCode,
    assigner_unit_id: by.assigner,
    lead_unit_id: lead.unit,
    assigned_at: now,
    assigned_by: by.account,
    status: 'assigned',
    original_last_day: day,
    last_day: day,
    last_activity_at: now,
  }
}

const unitRow = (ward: WardId, directive: DirectiveId, { unit, role }: Place, position: number) => ({
  ward_id: ward,
  id: newId<'Part'>(),
  directive_id: directive,
  unit_id: unit,
  role,
  position,
  part: role === 'via' || role === 'report-to' ? null : 'waiting',
})

const dueRow = (ward: WardId, directive: DirectiveId, due: AssignedDue, position: number) => ({
  ward_id: ward,
  directive_id: directive,
  position,
  phrase: due.phrase,
  boundary: due.boundary,
  date: due.date,
  time: due.time ?? null,
  recurs: due.recurs ?? null,
  last_day: due.lastDay,
  derivation: due.derivation === null ? null : JSON.stringify(due.derivation),
})
