import type { Refusal } from '#domain/result.ts'
import { rulesIn } from '#features/formats/index.ts'
import type { OfficeNumbers } from '#features/notices/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { toDocx } from '#platform/document/docx.ts'
import { toLongPdf } from '#platform/document/many.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { DOCX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { getBatch } from './batch-queries.ts'
import { batchIn, crumbs, mayOn, previewOf, printed, type Refused, replyIn } from './context.tsx'
import { changeCommonPart, changeOwnPart, replaceReply } from './edit-commands.ts'
import { commonForm, ownForm, replaceForm } from './input.ts'
import { listLetterheads } from './letterhead-queries.ts'
import { getReply } from './load-queries.ts'
import { BatchEditPage } from './pages/BatchEditPage.tsx'
import { BatchPage } from './pages/BatchPage.tsx'
import { ReplyEditPage } from './pages/ReplyEditPage.tsx'
import { ReplyPage } from './pages/ReplyPage.tsx'
import { replyPolicy } from './policy.ts'
import { deliveryList } from './print.ts'
import type { Reply, ReplyId } from './reply.ts'
import { signaturesOf } from './signed-file.ts'
import { getBatchView, getReplyView } from './view-queries.ts'

const PDF = 'application/pdf'

/** One letter, and the letters of one composition: to look at, to change, to print. */
export function serveLetters(app: HttpApp, numbers: OfficeNumbers): void {
  const replyPage = (c: HttpContext, refused: Refused | null = null) =>
    replyPageOf(c, numbers, replyIn(c), refused)
  app.get(routes.reply, (c) => replyPage(c))
  app.get(routes.replyBatch, (c) => batchPage(c, numbers))
  app.get(routes.replyEdit, (c) => ownPage(c))
  app.get(routes.replyBatchEdit, (c) => commonPage(c))

  app.post(routes.replyEdit, async (c) => {
    const id = replyIn(c)
    const form = readForm(c, ownForm)
    if (!form.ok) return ownPage(c, form)
    const result = await changeOwnPart(c.var.deps, c.var.actor, { id, ...form.value })
    if (!result.ok) return ownPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.reply, { reply: id }), 'Đã lưu.')
  })
  app.post(routes.replyBatchEdit, async (c) => {
    const batch = batchIn(c)
    const form = readForm(c, commonForm)
    if (!form.ok) return commonPage(c, form)
    const result = await changeCommonPart(c.var.deps, c.var.actor, { batch, ...form.value })
    if (!result.ok) return commonPage(c, { values: form.values, errors: result.refusals })
    return redirect(c, href(routes.replyBatch, { batch }), `Đã sửa ${result.value.letters} thư.`)
  })
  app.post(routes.replyReplacement, async (c) => {
    const form = readForm(c, replaceForm)
    if (!form.ok) return replyPage(c, { act: 'replace', ...form })
    const result = await replaceReply(c.var.deps, c.var.actor, { id: replyIn(c), ...form.value })
    if (!result.ok) return replyPage(c, { act: 'replace', values: form.values, errors: result.refusals })
    return redirect(
      c,
      href(routes.reply, { reply: result.value.id }),
      'Đã soạn thư thay thế. Hãy sửa rồi trình duyệt.',
    )
  })

  app.get(routes.replyPdf, async (c) => {
    const letter = await letterIn(c)
    return download(c, toPdf(await printed(c, [letter])), {
      name: `thu-${letter.petitionCode}.pdf`,
      mediaType: PDF,
    })
  })
  app.get(routes.replyDocx, async (c) => {
    const letter = await letterIn(c)
    const bytes = await toDocx(await printed(c, [letter]))
    return download(c, bytes, { name: `thu-${letter.petitionCode}.docx`, mediaType: DOCX })
  })
  app.get(routes.replyBatchPdf, async (c) => {
    const { letters, dossierCode } = await lettersIn(c)
    const bytes = await toLongPdf(await printed(c, letters))
    return download(c, bytes, { name: `thu-${dossierCode}.pdf`, mediaType: PDF })
  })
  app.get(routes.replyBatchDocx, async (c) => {
    const { letters, dossierCode } = await lettersIn(c)
    return download(c, await toDocx(await printed(c, letters)), {
      name: `thu-${dossierCode}.docx`,
      mediaType: DOCX,
    })
  })
  app.get(routes.replyBatchList, async (c) => {
    const { letters, dossierCode } = await lettersIn(c)
    const name = `danh-sach-giao-${dossierCode}.pdf`
    return download(c, toPdf(deliveryList(letters, todayOf(c.var.deps), await rulesIn(c))), {
      name,
      mediaType: PDF,
    })
  })
}

async function letterIn(c: HttpContext): Promise<Reply> {
  const { deps, actor } = c.var
  const letter = await reading(deps, actor, (db) => getReply(db, actor, replyIn(c)))
  authorize(replyPolicy, actor, 'read', letter)
  return letter
}

/** The letters of a composition that still count, in the order of printing. */
async function lettersIn(c: HttpContext) {
  const { deps, actor } = c.var
  const batch = await reading(deps, actor, (db) => getBatch(db, actor, batchIn(c)))
  const counting = batch.letters.filter(({ state }) => state !== 'withdrawn' && state !== 'replaced')
  return { letters: counting.length === 0 ? batch.letters : counting, dossierCode: batch.dossierCode }
}

/** The letter's own page, with the form that was refused, if one was. */
export async function replyPageOf(
  c: HttpContext,
  numbers: OfficeNumbers,
  id: ReplyId,
  refused: Refused | null,
) {
  const { deps, actor } = c.var
  const today = todayOf(c.var.deps)
  const { nextNumber, ...view } = await reading(deps, actor, (db) =>
    getReplyView(db, actor, numbers, id, today),
  )
  const { signedSha256 } = view.letter
  const may = mayOn(c, [view.letter])
  const acts = { letters: [view.letter], may, nextNumber, today, refused, back: 'reply' } as const
  return c.var.page(
    { title: 'Thư trả lời', breadcrumbs: crumbs },
    <ReplyPage
      {...view}
      signatures={
        signedSha256 === null || view.signed.length === 0 ? null : await signaturesOf(deps, signedSha256)
      }
      acts={acts}
      mayEdit={may.draft}
      mayReplace={may.replace}
      mayDeliver={may.deliver}
      today={today}
      mailing={deps.mailer !== null}
      refused={refused}
      preview={await previewOf(c, [view.letter])}
    />,
    refused === null ? 200 : 422,
  )
}

export async function batchPage(
  c: HttpContext,
  numbers: OfficeNumbers,
  id = batchIn(c),
  refused: Refused | null = null,
) {
  const { deps, actor } = c.var
  const today = todayOf(c.var.deps)
  const { batch, nextNumber } = await reading(deps, actor, (db) =>
    getBatchView(db, actor, numbers, id, today),
  )
  const may = mayOn(c, batch.letters)
  return c.var.page(
    { title: 'Các thư của một việc', breadcrumbs: crumbs, wide: true },
    <BatchPage
      batch={batch}
      acts={{ letters: batch.letters, may, nextNumber, today, refused, back: 'batch' }}
      mayEdit={may.draft}
      preview={await previewOf(c, batch.letters.slice(0, 1))}
    />,
    refused === null ? 200 : 422,
  )
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function ownPage(c: HttpContext, attempt?: Attempt) {
  const { deps, actor } = c.var
  const letter = await reading(deps, actor, (db) => getReply(db, actor, replyIn(c)))
  authorize(replyPolicy, actor, 'draft', letter)
  const values = attempt?.values ?? {
    honorific: letter.honorific,
    addressee: letter.addressee,
    address: letter.address ?? '',
    channel: letter.channel,
    personal: letter.personal ?? '',
  }
  return c.var.page(
    { title: 'Sửa thư', breadcrumbs: crumbs },
    <ReplyEditPage letter={letter} values={values} errors={attempt?.errors ?? []} />,
    attempt === undefined ? 200 : 422,
  )
}

async function commonPage(c: HttpContext, attempt?: Attempt) {
  const { deps, actor } = c.var
  const { batch, letterheads } = await reading(deps, actor, async (db) => ({
    batch: await getBatch(db, actor, batchIn(c)),
    letterheads: await listLetterheads(db, actor),
  }))
  for (const letter of batch.letters) authorize(replyPolicy, actor, 'draft', letter)
  const values = attempt?.values ?? {
    letterhead: batch.letterhead,
    subject: batch.subject,
    body: batch.body,
    legalBasis: batch.legalBasis ?? '',
  }
  return c.var.page(
    { title: 'Sửa phần chung', breadcrumbs: crumbs },
    <BatchEditPage batch={batch} letterheads={letterheads} values={values} errors={attempt?.errors ?? []} />,
    attempt === undefined ? 200 : 422,
  )
}
