import type { z } from 'zod'
import type { Result } from '#domain/result.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import {
  approveDocument,
  issueDocument,
  returnDocument,
  submitDocument,
  withdrawDocument,
} from './act-commands.ts'
import { documentIn } from './context.ts'
import { documentPage } from './document-routes.tsx'
import { chosenForm, issueForm, returnForm, withdrawForm } from './input.ts'

/** What is done with a paper. A refusal gives back its page, with what was typed. */
export function serveActs(app: HttpApp): void {
  answer(app, routes.documentSubmission, {
    act: 'submit',
    fields: chosenForm,
    run: (c, { version }) => submitDocument(c.var.deps, c.var.actor, { id: documentIn(c), version }),
    said: 'Đã trình duyệt.',
  })
  answer(app, routes.documentApproval, {
    act: 'approve',
    fields: chosenForm,
    run: (c, { version }) => approveDocument(c.var.deps, c.var.actor, { id: documentIn(c), version }),
    said: 'Đã duyệt.',
  })
  answer(app, routes.documentReturn, {
    act: 'return',
    fields: returnForm,
    run: (c, input) => returnDocument(c.var.deps, c.var.actor, { id: documentIn(c), ...input }),
    said: 'Đã trả lại để sửa.',
  })
  answer(app, routes.documentWithdrawal, {
    act: 'withdraw',
    fields: withdrawForm,
    run: (c, input) => withdrawDocument(c.var.deps, c.var.actor, { id: documentIn(c), ...input }),
    said: 'Đã bỏ văn bản này.',
  })
  answer(app, routes.documentIssue, {
    act: 'issue',
    fields: issueForm,
    run: (c, input) => issueDocument(c.var.deps, c.var.actor, { id: documentIn(c), ...input }),
    said: 'Đã ban hành. Văn bản giữ nguyên từ lúc này.',
  })
}

type Act<Input> = {
  readonly act: string
  readonly fields: z.ZodType<Input>
  readonly run: (c: HttpContext, input: Input) => Promise<Result<unknown>>
  readonly said: string
}

function answer<Input>(app: HttpApp, route: string, { act, fields, run, said }: Act<Input>): void {
  app.post(route, async (c) => {
    const form = readForm(c, fields)
    if (!form.ok) return documentPage(c, { act, values: form.values, errors: form.errors })
    const done = await run(c, form.value)
    if (!done.ok) return documentPage(c, { act, values: form.values, errors: done.refusals })
    return redirect(c, href(routes.document, { id: documentIn(c) }), said)
  })
}
