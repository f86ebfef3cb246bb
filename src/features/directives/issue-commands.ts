import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { loadDeadlineRules } from '#features/calendar/index.ts'
import type { ConfirmedDraft, DraftUnit, IssuedNotice } from '#features/notices/index.ts'
import type { Tx } from '#platform/command.ts'
import { assignedDue, deliverablesOf, type Place, placesOf } from './assignment.ts'
import { insertDirectives, type NewDirective } from './insert-commands.ts'
import { findAssigner, groupsOfBodies } from './unit-queries.ts'

/**
 * Makes a directive of every confirmed draft, inside the transaction that issues the notice: it authorizes and announces. The confirmed
 * dates stand; only the last day on time is worked out, by the ward's calendar and reading of today.
 */
export async function issueDirectives(
  tx: Tx,
  actor: Actor,
  notice: IssuedNotice,
  drafts: readonly ConfirmedDraft[],
): Promise<Result<number>> {
  if (drafts.length === 0) return ok(0)
  const assigner = await findAssigner(tx.db, actor)
  const account = accountOf(actor)
  if (assigner === null || account === null) return noAssigner
  const today = dateInVietnam(tx.now)
  const rules = {
    ...(await loadDeadlineRules(tx.db, actor.ward)),
    issueDate: notice.documentDate ?? today,
    conferenceDate: notice.conferenceDate,
  }
  const known = drafts.map((draft) => ({ draft, named: draft.units.flatMap(placeOf) }))
  const unled = known.find(({ named }) => !named.some(({ role }) => role === 'lead'))
  if (unled !== undefined) return withoutLead(unled.draft.title)
  const groups = await groupsOfBodies(
    tx.db,
    actor,
    known.flatMap(({ named }) => named.map(({ unit }) => unit)),
    today,
  )
  const directives = known.map(
    ({ draft, named }): NewDirective => ({
      origin: draft.origin,
      notice: notice.id,
      clause: draft.clauseId,
      clauseNumber: draft.clauseNumber,
      title: draft.title,
      quote: draft.quote,
      legalBasis: draft.legalBasis,
      topicCode: draft.topicCode,
      places: placesOf(named, groups),
      deliverables: deliverablesOf(draft.deliverables),
      dues: draft.due.map((due) => assignedDue(due, rules)),
    }),
  )
  await insertDirectives(tx, { ward: actor.ward, assigner, account }, directives)
  return ok(directives.length)
}

/** Bodies nobody could name ("các cơ quan liên quan") stay in the quotation only. */
const placeOf = ({ unitId, role }: DraftUnit): readonly Place[] =>
  unitId === null ? [] : [{ unit: unitId, role }]

export const noAssigner = refuse(
  'no-assigner',
  'Phường chưa có đơn vị loại “Cấp ủy” ở cấp cao nhất để đứng tên giao việc. Hãy nhờ quản trị thêm đơn vị này.',
)

const withoutLead = (title: string) =>
  refuse(
    'lead-unknown',
    `Nhiệm vụ “${title}” chưa xác định được đơn vị chủ trì. Hãy chọn đơn vị rồi ban hành.`,
  )
