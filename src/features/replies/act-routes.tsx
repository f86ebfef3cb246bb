import { parseId } from '#domain/id.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import { storeUploads } from '#platform/files/attachments.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import {
  approveReplies,
  keepSigned,
  numberReplies,
  returnReplies,
  sendReplies,
  submitReplies,
  withdrawReplies,
} from './act-commands.ts'
import type { LetterAct, Refused } from './context.tsx'
import { chosenForm, numberForm, reasonForm, sendForm } from './input.ts'
import { batchPage, replyPageOf } from './letter-routes.tsx'
import { getReply } from './load-queries.ts'
import { replyPolicy } from './policy.ts'
import type { ReplyId } from './reply.ts'

/** What is done to one letter or to forty at once. A refusal gives back the page it came from, with what was typed. */
export function serveActs(app: HttpApp, numbers: OfficeNumbers): void {
  const number = numberReplies(numbers)
  answer(app, numbers, routes.repliesSubmission, {
    act: 'submit',
    fields: chosenForm,
    run: (c, { reply }) => submitReplies(c.var.deps, c.var.actor, { ids: reply }),
    said: 'Đã trình duyệt.',
  })
  answer(app, numbers, routes.repliesApproval, {
    act: 'approve',
    fields: chosenForm,
    run: (c, { reply }) => approveReplies(c.var.deps, c.var.actor, { ids: reply }),
    said: 'Đã duyệt.',
  })
  answer(app, numbers, routes.repliesReturn, {
    act: 'return',
    fields: reasonForm,
    run: (c, { reply, reason }) => returnReplies(c.var.deps, c.var.actor, { ids: reply, reason }),
    said: 'Đã trả lại để sửa.',
  })
  answer(app, numbers, routes.repliesWithdrawal, {
    act: 'withdraw',
    fields: reasonForm,
    run: (c, { reply, reason }) => withdrawReplies(c.var.deps, c.var.actor, { ids: reply, reason }),
    said: 'Đã hủy thư.',
  })
  answer(app, numbers, routes.repliesNumbers, {
    act: 'number',
    fields: numberForm,
    run: (c, { reply, ...rest }) => number(c.var.deps, c.var.actor, { ids: reply, ...rest }),
    said: 'Đã ghi số.',
  })
  answer(app, numbers, routes.repliesSigned, {
    act: 'sign',
    fields: chosenForm,
    run: async (c, { reply }) => {
      const { deps, actor } = c.var
      const letters = await reading(deps, actor, (db) =>
        Promise.all(reply.map((id) => getReply(db, actor, id))),
      )
      for (const letter of letters) authorize(replyPolicy, actor, 'sign', letter)
      const files = await storeUploads(deps, (c.var.form.files['file'] ?? []).slice(0, 1), 'file')
      return files.ok ? keepSigned(deps, actor, { ids: reply, files: files.value }) : files
    },
    said: 'Đã lưu bản đã ký.',
  })
  answer(app, numbers, routes.repliesSending, {
    act: 'send',
    fields: sendForm,
    run: (c, { reply, ...rest }) => sendReplies(c.var.deps, c.var.actor, { ids: reply, ...rest }),
    said: 'Đã ghi thư gửi đi.',
  })
}

function answer<Fields>(
  app: HttpApp,
  numbers: OfficeNumbers,
  path: string,
  { act, fields, run, said }: LetterAct<Fields>,
): void {
  app.post(path, async (c: HttpContext) => {
    const form = readForm(c, fields)
    const result = form.ok ? await run(c, form.value) : { ok: false as const, refusals: form.errors }
    if (!result.ok) return backTo(c, numbers, { act, values: form.values, errors: result.refusals })
    return redirect(c, await whereFrom(c), said)
  })
}

const firstOf = (c: HttpContext): ReplyId =>
  found(parseId<'Reply'>([c.var.form.values['reply'] ?? ''].flat()[0]), 'reply')
const fromBatch = (c: HttpContext): boolean => c.var.form.values['back'] === 'batch'
const letterOf = (c: HttpContext) =>
  reading(c.var.deps, c.var.actor, (db) => getReply(db, c.var.actor, firstOf(c)))

async function backTo(c: HttpContext, numbers: OfficeNumbers, refused: Refused) {
  if (!fromBatch(c)) return replyPageOf(c, numbers, firstOf(c), refused)
  return batchPage(c, numbers, (await letterOf(c)).batch, refused)
}

async function whereFrom(c: HttpContext): Promise<string> {
  if (!fromBatch(c)) return href(routes.reply, { reply: firstOf(c) })
  return href(routes.replyBatch, { batch: (await letterOf(c)).batch })
}
