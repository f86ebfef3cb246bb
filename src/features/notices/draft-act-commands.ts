import type { Actor } from '#domain/actor.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { authorize, type Tx } from '#platform/command.ts'
import type { Draft, DraftId, NoticeId } from './draft.ts'
import { getDraft } from './draft-queries.ts'
import { type Notice, stateOf } from './notice.ts'
import { getNoticeForUpdate } from './notice-queries.ts'
import { noticePolicy } from './policy.ts'

/** The draft that an act is about. */
export type Of = { readonly notice: NoticeId; readonly draft: DraftId }

/** `text`: the words of the notice that the draft was read from. */
type OpenDraft = { readonly draft: Draft; readonly text: string }

/** The draft, its notice locked; refused once that was issued or discarded. */
export async function openDraft(tx: Tx, actor: Actor, { notice, draft }: Of): Promise<OpenDraft | Refused> {
  const open = await lockOpenNotice(tx, actor, notice)
  return 'ok' in open ? open : { draft: await getDraft(tx.db, actor, notice, draft), text: open.text }
}

/** Locks the notice, which guards its drafts. Refuses once it was issued or discarded. */
export async function lockOpenNotice(tx: Tx, actor: Actor, id: NoticeId): Promise<Notice | Refused> {
  const notice = await getNoticeForUpdate(tx.db, actor, id)
  authorize(noticePolicy, actor, 'edit', null)
  return stateOf(notice) === 'draft'
    ? notice
    : refuse(
        'notice-closed',
        'Thông báo này đã ban hành hoặc đã bỏ, nên các nhiệm vụ dự thảo không sửa được nữa.',
      )
}

/** Every act on a draft raises the version of its notice: who is about to issue it sees that what it assigns is another thing now. */
export async function said(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  notice: NoticeId,
  type: string,
  data: Readonly<Record<string, unknown>>,
) {
  await tx.db
    .updateTable('notice')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('ward_id', '=', ward)
    .where('id', '=', notice)
    .execute()
  await tx.announce({ type, subject: { kind: 'notice', id: notice }, data })
  return ok({ id: notice })
}
