import { can } from '#domain/permission.ts'
import { writeMomentKey } from '#platform/db/moment.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { mayDraftAny, mayReadAny } from './context.ts'
import { DocumentsPage } from './pages/DocumentsPage.tsx'
import { documentPolicy, officePaper } from './policy.ts'
import { documentParameters, documentQuery } from './register-filter.ts'
import { listDocuments } from './register-queries.ts'

const PAGE = 40

/** Every paper composed here, the latest first. */
export function serveDocuments(app: HttpApp): void {
  app.get(routes.documents, async (c) => {
    const { deps, actor } = c.var
    if (!mayReadAny(actor)) throw new Forbidden('document', 'read')
    const { filter, after } = readQuery(c, documentQuery)
    const list = await reading(deps, actor, (db) => listDocuments(db, actor, filter, { after, limit: PAGE }))
    const at = (sau: string | null) => href(routes.documents, {}, { ...documentParameters(filter), sau })
    return c.var.page(
      { title: 'Soạn văn bản', wide: true },
      <DocumentsPage
        rows={list.rows}
        filter={filter}
        firstHref={after === null ? null : at(null)}
        nextHref={list.next === null ? null : at(writeMomentKey(list.next))}
        mayDraft={mayDraftAny(actor)}
        maySeeTemplates={can(documentPolicy, actor, 'read-templates', officePaper)}
      />,
    )
  })
}
