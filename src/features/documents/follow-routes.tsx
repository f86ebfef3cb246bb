import { loadRules, paperOf } from '#features/formats/index.ts'
import { receiveNotice } from '#features/notices/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { paperText } from '#platform/document/text.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { documentIn } from './context.ts'
import { isFollowed } from './document.ts'
import { documentPage } from './document-routes.tsx'
import { getDocument } from './load-queries.ts'
import { documentPolicy } from './policy.ts'

/** A conclusion that has its number becomes the notice whose directives are followed: its very words, read as if they had come in. */
export function serveFollowing(app: HttpApp): void {
  app.post(routes.documentFollowing, async (c) => {
    const { deps, actor } = c.var
    const id = documentIn(c)
    const { document, rules } = await reading(deps, actor, async (db) => ({
      document: await getDocument(db, actor, id),
      rules: await loadRules(db, actor.ward),
    }))
    authorize(documentPolicy, actor, 'follow', document)
    const { issued } = document
    if (issued === null || !isFollowed(document))
      return documentPage(c, { act: 'follow', values: {}, errors: [notYet] })
    const paper = paperOf([issued.frozen], { today: issued.on, rules, title: issued.frozen.abstract })
    const received = await receiveNotice(deps, actor, {
      origin: 'document',
      document: id,
      sourceSha256: issued.pdfSha256,
      text: paperText(paper),
    })
    if (!received.ok) return documentPage(c, { act: 'follow', values: {}, errors: received.refusals })
    return redirect(c, href(routes.noticeConfirm, { id: received.value.id }))
  })
}

const notYet = {
  code: 'not-followed',
  message: 'Chỉ thông báo kết luận đã ban hành mới đưa vào theo dõi. Hãy ban hành trước.',
}
