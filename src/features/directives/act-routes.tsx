import { z } from 'zod'
import type { Result } from '#domain/result.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { waiveOneDeliverable } from './deliverable-commands.ts'
import { grantOneExtension, refuseOneExtension } from './extension-commands.ts'
import { partUploads } from './form-routes.tsx'
import {
  finishForm,
  grantForm,
  noteForm,
  officerForm,
  reasonForm,
  refusalForm,
  remarkForm,
  returnForm,
} from './input.ts'
import { assignPartOfficer } from './officer-commands.ts'
import { deliverableIn, directiveIn, directivePage, extensionIn, partIn } from './page-routes.tsx'
import { acceptDirective, finishOwnPart, refuseDirective } from './part-commands.ts'
import { noteProgress } from './progress-commands.ts'
import { acceptHandedIn, returnHandedIn } from './submission-commands.ts'

/** The acts whose forms stand on the directive's own page. A refusal gives the page back with what was typed. */
export function serveActs(app: HttpApp): void {
  const ofPart = (c: HttpContext) => ({ directive: directiveIn(c), part: partIn(c) })
  const ofDeliverable = (c: HttpContext) => ({ directive: directiveIn(c), deliverable: deliverableIn(c) })
  const ofExtension = (c: HttpContext) => ({ directive: directiveIn(c), extension: extensionIn(c) })

  answer(app, routes.directiveAcceptance, {
    form: (c) => `accept-${partIn(c)}`,
    fields: z.object({}),
    run: (c) => acceptDirective(c.var.deps, c.var.actor, ofPart(c)),
    said: 'Đã tiếp nhận.',
  })
  answer(app, routes.directiveRefusal, {
    form: (c) => `refuse-${partIn(c)}`,
    fields: refusalForm,
    run: (c, value) => refuseDirective(c.var.deps, c.var.actor, { ...ofPart(c), ...value }),
    said: 'Đã gửi từ chối. Văn phòng Đảng ủy sẽ quyết định.',
  })
  answer(app, routes.directivePartDone, {
    form: (c) => `finish-${partIn(c)}`,
    fields: finishForm,
    run: async (c, value) => {
      const files = await partUploads(c, partIn(c), 'finish')
      if (!files.ok) return files
      return finishOwnPart(c.var.deps, c.var.actor, { ...ofPart(c), ...value, files: files.value })
    },
    said: 'Đã báo xong phần việc.',
  })
  answer(app, routes.directiveOfficer, {
    form: (c) => `officer-${partIn(c)}`,
    fields: officerForm,
    run: (c, value) => assignPartOfficer(c.var.deps, c.var.actor, { ...ofPart(c), ...value }),
    said: 'Đã phân công.',
  })
  answer(app, routes.directiveProgress, {
    form: () => 'note',
    fields: noteForm,
    run: (c, value) => noteProgress(c.var.deps, c.var.actor, { directive: directiveIn(c), ...value }),
    said: 'Đã ghi.',
  })
  answer(app, routes.directiveSubmissionAcceptance, {
    form: (c) => `accept-submission-${deliverableIn(c)}`,
    fields: remarkForm,
    run: (c, value) => acceptHandedIn(c.var.deps, c.var.actor, { ...ofDeliverable(c), ...value }),
    said: 'Đã đánh giá đạt.',
  })
  answer(app, routes.directiveSubmissionReturn, {
    form: (c) => `return-submission-${deliverableIn(c)}`,
    fields: returnForm,
    run: (c, value) => returnHandedIn(c.var.deps, c.var.actor, { ...ofDeliverable(c), ...value }),
    said: 'Đã trả lại để bổ sung.',
  })
  answer(app, routes.directiveDeliverableWaiver, {
    form: (c) => `waive-deliverable-${deliverableIn(c)}`,
    fields: reasonForm,
    run: (c, value) => waiveOneDeliverable(c.var.deps, c.var.actor, { ...ofDeliverable(c), ...value }),
    said: 'Đã miễn nộp.',
  })
  answer(app, routes.directiveExtensionGrant, {
    form: () => 'grant-extension',
    fields: grantForm,
    run: (c, value) => grantOneExtension(c.var.deps, c.var.actor, { ...ofExtension(c), ...value }),
    said: 'Đã gia hạn.',
  })
  answer(app, routes.directiveExtensionRefusal, {
    form: () => 'refuse-extension',
    fields: reasonForm,
    run: (c, value) => refuseOneExtension(c.var.deps, c.var.actor, { ...ofExtension(c), ...value }),
    said: 'Đã trả lời: không gia hạn.',
  })
}

type Answer<Fields> = {
  /** Which form of the page this is, as the page names it. */
  readonly form: (c: HttpContext) => string
  readonly fields: z.ZodType<Fields>
  readonly run: (c: HttpContext, value: Fields) => Promise<Result<unknown>>
  readonly said: string
}

function answer<Fields>(app: HttpApp, path: string, { form: name, fields, run, said }: Answer<Fields>): void {
  app.post(path, async (c: HttpContext) => {
    const form = readForm(c, fields)
    const result = form.ok ? await run(c, form.value) : { ok: false as const, refusals: form.errors }
    if (!result.ok) return directivePage(c, { form: name(c), values: form.values, errors: result.refusals })
    return redirect(c, href(routes.directive, { id: directiveIn(c) }), said)
  })
}
