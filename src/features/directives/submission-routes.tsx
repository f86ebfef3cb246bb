import { reading } from '#platform/db/reading.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { routes } from '#routes'
import { placesFor } from './acts.ts'
import type { Part } from './directive.ts'
import { askForExtension } from './extension-commands.ts'
import { blank, carriedOut, done, formPage, partUploads } from './form-routes.tsx'
import { extensionForm, submissionForm } from './input.ts'
import { deliverableIn, directiveIn } from './page-routes.tsx'
import { ExtensionPage } from './pages/ExtensionPage.tsx'
import type { FormPageState } from './pages/FormPage.tsx'
import { HandInPage } from './pages/HandInPage.tsx'
import { handInDeliverable } from './submission-commands.ts'
import { listSubmissions } from './submission-queries.ts'

/** What units send to the assigner: deliverables, and the wish for more time. */
export function serveSubmissions(app: HttpApp): void {
  app.get(routes.directiveSubmission, (c) => handInPage(c, blank))

  app.post(routes.directiveSubmission, async (c) => {
    const refused = await carriedOut(c, submissionForm, async (value) => {
      const files = await partUploads(c, value.part, 'hand-in')
      if (!files.ok) return files
      const target = { directive: directiveIn(c), deliverable: deliverableIn(c) }
      return handInDeliverable(c.var.deps, c.var.actor, { ...target, ...value, files: files.value })
    })
    return refused === null ? done(c, 'Đã nộp. Văn phòng Đảng ủy sẽ kiểm tra.') : handInPage(c, refused)
  })

  app.get(routes.directiveExtensions, (c) => extensionPage(c, blank))

  app.post(routes.directiveExtensions, async (c) => {
    const refused = await carriedOut(c, extensionForm, async ({ toDay: to, ...value }) => {
      const files = await partUploads(c, value.part, 'ask-extension')
      if (!files.ok) return files
      const input = { directive: directiveIn(c), to, ...value, files: files.value }
      return askForExtension(c.var.deps, c.var.actor, input)
    })
    return refused === null ? done(c, 'Đã gửi đề nghị gia hạn.') : extensionPage(c, refused)
  })
}

const handInPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'hand-in', state, async ({ directive, acts }) => {
    const { deps, actor } = c.var
    const deliverable = acts.find((act) => act.deliverable.id === deliverableIn(c))?.deliverable
    if (deliverable === undefined) return null
    const earlier = await reading(deps, actor, (db) => listSubmissions(db, actor, directive.id))
    const content = (
      <HandInPage
        {...state}
        directive={directive}
        deliverable={deliverable}
        places={placesFor(actor, directive, deliverable)}
        returned={earlier.find((one) => one.deliverable === deliverable.id)}
      />
    )
    return { title: 'Nộp sản phẩm', content }
  })

const extensionPage = (c: HttpContext, state: FormPageState) =>
  formPage(c, 'ask-extension', state, ({ directive, acts }) => {
    const places: readonly Part[] = acts.map((act) => act.part)
    return {
      title: 'Đề nghị gia hạn',
      content: <ExtensionPage {...state} directive={directive} places={places} />,
    }
  })
