import type { Actor } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import { listOfBasis, noticeFollowUp } from '#features/directives/index.ts'
import type { NoticeDirective, NoticeId } from '#features/notices/index.ts'
import { accountNames } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { TimelineItem } from '#ui/Timeline.tsx'
import type { Dispatch, DispatchId } from './dispatch.ts'
import { listHistory } from './history-queries.ts'
import { getDispatch, listLine } from './load-queries.ts'
import { dispatchPolicy } from './policy.ts'
import { listRecipients, ofDispatch, type RecipientFacts } from './recipient-queries.ts'

export type DispatchView = {
  readonly dispatch: Dispatch
  readonly sender: string
  readonly recipients: readonly RecipientFacts[]
  /** The other sendings of the same paper and of its editions. */
  readonly line: readonly Dispatch[]
  /** Work that was given because of the paper. */
  readonly directives: readonly NoticeDirective[]
  readonly scans: ReadonlyMap<string, readonly Attachment[]>
  readonly history: readonly TimelineItem[]
  readonly may: { readonly send: boolean }
}

/** Everything the page of a sending shows. Nine queries, whatever the number of recipients. */
export async function getView(
  db: DatabaseTransaction,
  actor: Actor,
  id: DispatchId,
  now: Date,
): Promise<DispatchView> {
  const dispatch = await getDispatch(db, actor, id)
  const recipients = await listRecipients(db, actor, ofDispatch(id))
  const names = await accountNames(db, actor.ward, [dispatch.sentBy])
  return {
    dispatch,
    sender: names.get(dispatch.sentBy) ?? 'Một cán bộ',
    recipients,
    line: (await listLine(db, actor, dispatch)).filter((one) => one.id !== id),
    directives: [
      ...(dispatch.subject.kind === 'notice'
        ? await noticeFollowUp.directives(db, actor, dispatch.subject.id as NoticeId, now)
        : []),
      ...(await listOfBasis(db, actor, id, now)),
    ],
    scans: await listAttachments(
      db,
      actor,
      'dispatch-receipt',
      recipients.map((one) => one.id),
    ),
    history: await listHistory(db, actor, id),
    may: { send: can(dispatchPolicy, actor, 'send', null) },
  }
}
