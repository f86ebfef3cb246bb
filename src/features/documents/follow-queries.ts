import type { Actor } from '#domain/actor.ts'
import { noticeFollowUp } from '#features/directives/index.ts'
import {
  findNoticeOfDocument,
  type Notice,
  type NoticeDirective,
  type NoticeProgress,
} from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DocumentId } from './document.ts'

/** What became of what a paper ordered. */
export type Following = {
  readonly notice: Notice
  readonly progress: NoticeProgress | null
  readonly directives: readonly NoticeDirective[]
}

/** Null: nobody follows the paper yet, or the reader may not see how. */
export async function findFollowing(
  db: DatabaseTransaction,
  actor: Actor,
  id: DocumentId,
  now: Date,
): Promise<Following | null> {
  const notice = await findNoticeOfDocument(db, actor, id)
  if (notice === null) return null
  const progress = await noticeFollowUp.progress(db, actor, [notice.id], now)
  return {
    notice,
    progress: progress.get(notice.id) ?? null,
    directives: await noticeFollowUp.directives(db, actor, notice.id, now),
  }
}
