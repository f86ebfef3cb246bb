import { dateInVietnam } from '#domain/date.ts'
import { ok } from '#domain/result.ts'
import { loadDeadlineRules } from '#features/calendar/index.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { deliverablesOf, latestDay, type Place, placesOf, writtenDue } from './assignment.ts'
import type { Basis } from './basis.ts'
import type { DeliverableType, DirectiveId } from './directive.ts'
import { insertDirectives } from './insert-commands.ts'
import { noAssigner } from './issue-commands.ts'
import { directivePolicy } from './policy.ts'
import { announceAct } from './save-commands.ts'
import { findAssigner, groupsOfBodies } from './unit-queries.ts'

export type AssignInput = {
  readonly title: string
  /** What is asked, in full. */
  readonly content: string
  readonly topicCode: string | null
  readonly places: readonly [Place, ...Place[]]
  readonly deliverables: readonly DeliverableType[]
  /** As one would write it in a document: "trước ngày 10/12/2025". */
  readonly due: string | null
  /** The paper sent out for action that orders it. */
  readonly basis?: Pick<Basis, 'dispatch' | 'title'> | null
}

/** A directive that comes from no notice: the Party Office writes down what the standing board ordered. */
export const assignDirective = command('directive.assign', async (tx, actor, input: AssignInput) => {
  authorize(directivePolicy, actor, 'create', null)
  const assigner = await findAssigner(tx.db, actor)
  if (assigner === null) return noAssigner
  const today = dateInVietnam(tx.now)
  const rules = {
    ...(await loadDeadlineRules(tx.db, actor.ward)),
    issueDate: today,
    conferenceDate: null,
  }
  const due = input.due === null ? null : writtenDue(input.due, rules)
  if (due !== null && !due.ok) return due
  const dues = due === null ? [] : [due.value]
  const groups = await groupsOfBodies(
    tx.db,
    actor,
    input.places.map(({ unit }) => unit),
    today,
  )
  const places = placesOf(input.places, groups)
  const by = { ward: actor.ward, assigner, account: personOf(actor) }
  const [made] = await insertDirectives(tx, by, [
    {
      origin: 'clerk',
      notice: null,
      clause: null,
      clauseNumber: null,
      title: input.title,
      quote: input.content,
      legalBasis: input.basis?.title ?? null,
      topicCode: input.topicCode,
      places,
      deliverables: deliverablesOf(input.deliverables),
      dues,
    },
  ])
  const id = made as DirectiveId
  if (input.basis)
    await tx.db
      .insertInto('directive_basis')
      .values({
        ward_id: actor.ward,
        directive_id: id,
        dispatch_id: input.basis.dispatch,
        title: input.basis.title,
      })
      .execute()
  const unitsOf = (wanted: string) =>
    input.places.filter(({ role }) => role === wanted).map(({ unit }) => unit)
  const data = {
    lead: input.places[0].unit,
    executing: unitsOf('executing'),
    coordinating: unitsOf('coordinating'),
    lastDay: latestDay(dues),
  }
  await announceAct(tx, actor, { id }, { type: 'directive.assigned', data })
  return ok({ id })
})
