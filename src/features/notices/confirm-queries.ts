import { type Actor, hasRole } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { listTopics, loadDeadlineRules, openTopics, topicOptions } from '#features/calendar/index.ts'
import { listUnits, unitKindNames, unitOptions } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { optionsOf } from '#ui/options.ts'
import { listProposedChanges } from './amendment-queries.ts'
import { shownDue, unknownNames } from './confirm-view.ts'
import type { NoticeId } from './draft.ts'
import { listDrafts } from './draft-queries.ts'
import { stateOf } from './notice.ts'
import { getNotice } from './notice-queries.ts'
import type { ConfirmView } from './pages/ConfirmPage.tsx'
import { noticePolicy } from './policy.ts'
import { storedReading } from './reading-queries.ts'
import { listSame } from './same-queries.ts'

/** Everything the confirm screen shows of a notice; what is being edited and refused is added by the handler. Ten queries, and two for each change of an earlier notice that the text speaks of. */
export async function confirmView(
  db: DatabaseTransaction,
  actor: Actor,
  id: NoticeId | null,
  now: Date,
): Promise<Omit<ConfirmView, 'editing' | 'issueErrors' | 'issueValues' | 'nameErrors'>> {
  const notice = await getNotice(db, actor, id)
  const drafts = await listDrafts(db, actor, notice.id)
  const { calendar, lenient } = await loadDeadlineRules(db, actor.ward)
  const units = await listUnits(db, actor, { openOn: dateInVietnam(now) })
  const topics = await listTopics(db, actor.ward)
  return {
    notice,
    recipients: await listRecipients(db, actor, notice.id),
    drafts,
    dues: new Map(
      drafts.map((draft) => [draft.id, draft.due.map((due) => shownDue(due, calendar, lenient))]),
    ),
    unknown: unknownNames(drafts),
    warnings: (await storedReading(db, actor, notice.id)).warnings.map(({ message }) => message),
    same: stateOf(notice) === 'draft' ? await listSame(db, actor, notice) : [],
    proposedChanges: await listProposedChanges(db, actor, notice),
    unitOptions: unitOptions(units),
    unitNames: new Map(units.map((unit) => [unit.id, unit.name])),
    topicOptions: topicOptions(openTopics(topics)),
    kindOptions: optionsOf(unitKindNames),
    mayEdit: hasRole(actor, 'clerk') && can(noticePolicy, actor, 'edit', null) && stateOf(notice) === 'draft',
  }
}

export async function listRecipients(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  notice: NoticeId,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('notice_recipient')
    .select('name')
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .orderBy('position')
    .execute()
  return rows.map(({ name }) => name)
}
