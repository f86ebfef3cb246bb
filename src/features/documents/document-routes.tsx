import { accountOf } from '#domain/actor.ts'
import { abilities } from '#domain/permission.ts'
import { loadRules } from '#features/formats/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { routes } from '#routes'
import { crumbs, documentIn, type Refused } from './context.ts'
import { nameOf } from './document.ts'
import { DocumentPage } from './pages/DocumentPage.tsx'
import { paperOfDocument } from './paper.ts'
import { documentPolicy } from './policy.ts'
import { getDocumentView } from './view-queries.ts'

export function serveDocument(app: HttpApp): void {
  app.get(routes.document, (c) => documentPage(c))
}

/** The paper's own page, with the form that was refused, if one was. */
export async function documentPage(c: HttpContext, refused: Refused | null = null) {
  const { deps, actor } = c.var
  const today = todayOf(c.var.deps)
  const { view, rules } = await reading(deps, actor, async (db) => ({
    view: await getDocumentView(db, actor, documentIn(c), deps.clock.now()),
    rules: await loadRules(db, actor.ward),
  }))
  authorize(documentPolicy, actor, 'read', view.document)
  return c.var.page(
    { title: nameOf(view.document), breadcrumbs: crumbs, wide: true },
    <DocumentPage
      {...view}
      may={abilities(documentPolicy, actor, view.document)}
      reader={accountOf(actor)}
      today={today}
      refused={refused}
      preview={<PaperPreview paper={paperOfDocument(view.document, view.letterhead, { today, rules })} />}
    />,
    refused === null ? 200 : 422,
  )
}
