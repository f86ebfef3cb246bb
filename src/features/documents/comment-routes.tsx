import { parseId } from '#domain/id.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { commentDocument, settleComment } from './comment-commands.ts'
import { documentIn } from './context.ts'
import { documentPage } from './document-routes.tsx'
import { commentForm } from './input.ts'

/** What people say of the words, and that it has been dealt with. */
export function serveComments(app: HttpApp): void {
  app.post(routes.documentComments, async (c) => {
    const form = readForm(c, commentForm)
    if (!form.ok) return documentPage(c, { act: 'comment', values: form.values, errors: form.errors })
    const said = await commentDocument(c.var.deps, c.var.actor, { id: documentIn(c), ...form.value })
    if (!said.ok) return documentPage(c, { act: 'comment', values: form.values, errors: said.refusals })
    return redirect(c, `${href(routes.document, { id: documentIn(c) })}#gop-y`, 'Đã ghi góp ý.')
  })
  app.post(routes.documentCommentSettled, async (c) => {
    const comment = found(parseId<'DocumentComment'>(c.req.param('comment')), 'comment of a document')
    const done = await settleComment(c.var.deps, c.var.actor, { id: documentIn(c), comment })
    return redirect(
      c,
      `${href(routes.document, { id: documentIn(c) })}#gop-y`,
      done.ok ? 'Đã đánh dấu góp ý là xong.' : done.refusals[0].message,
    )
  })
}
