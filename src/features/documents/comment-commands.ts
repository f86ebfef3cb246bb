import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { type CommentId, takesComments } from './comment.ts'
import { listComments } from './comment-queries.ts'
import type { DocumentId } from './document.ts'
import { getDocumentForUpdate } from './load-queries.ts'
import { documentPolicy } from './policy.ts'

export type CommentInput = {
  readonly id: DocumentId
  /** The words it speaks of: those that were on the page. */
  readonly version: number
  readonly quote: string | null
  readonly text: string
}

/** Somebody says what they think of the words. */
export const commentDocument = command('document.comment', async (tx, actor, input: CommentInput) => {
  const document = await getDocumentForUpdate(tx.db, actor, input.id)
  authorize(documentPolicy, actor, 'comment', document)
  if (!takesComments(document))
    return refuse('closed', 'Văn bản đã ban hành hoặc đã bỏ, nên không góp ý được nữa.')
  const version = Math.min(Math.max(input.version, 1), document.version)
  const secret = refusalOfSecret(input.text)
  if (secret !== null) return secret
  const id = newId<'DocumentComment'>()
  await tx.db
    .insertInto('document_comment')
    .values({
      ward_id: actor.ward,
      id,
      document_id: document.id,
      version,
      quote: input.quote,
      text: input.text,
      by_account: personOf(actor),
      at: tx.now,
    })
    .execute()
  await tx.announce({
    type: 'document.commented',
    subject: { kind: 'document', id: document.id },
    data: { version },
  })
  return ok({ id })
})

/** It has been dealt with, or was set aside. Whoever may change the words says so, or whoever said it. */
export const settleComment = command(
  'document.settle-comment',
  async (tx, actor, input: { readonly id: DocumentId; readonly comment: CommentId }) => {
    const document = await getDocumentForUpdate(tx.db, actor, input.id)
    const all = await listComments(tx.db, actor, document.id)
    const comment = found(
      all.find(({ id }) => id === input.comment),
      'comment of a document',
    )
    authorize(documentPolicy, actor, comment.by === personOf(actor) ? 'comment' : 'edit', document)
    if (comment.settled !== null)
      return refuse('settled', `${comment.settled.byName} đã đánh dấu góp ý này là xong.`)
    await tx.db
      .updateTable('document_comment')
      .set({ settled_by: personOf(actor), settled_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', comment.id)
      .execute()
    await tx.announce({
      type: 'document.comment-settled',
      subject: { kind: 'document', id: document.id },
      data: { version: comment.version },
    })
    return ok({ id: comment.id })
  },
)
