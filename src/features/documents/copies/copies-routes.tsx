import { z } from 'zod'
import type { Refusal } from '#domain/result.ts'
import { loadRules } from '#features/formats/index.ts'
import { getLetterhead } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { toLongPdf, toManyDocx } from '#platform/document/many.ts'
import { PDF } from '#platform/files/media-types.ts'
import { zipStream } from '#platform/files/write-zip.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs, documentIn } from '../context.ts'
import { nameOf } from '../document.ts'
import { fileNameOf } from '../file-name.ts'
import { getDocument } from '../load-queries.ts'
import { officialNow } from '../paper.ts'
import { documentPolicy } from '../policy.ts'
import { copiesPaper, fileNames, readNames, singlePapers } from './copies.ts'
import { CopiesPage } from './pages/CopiesPage.tsx'
import { listRecipientLists } from './recipient-queries.ts'

const copiesForm = z.object({
  step: z.enum(['add', 'pdf', 'zip']).catch('pdf'),
  list: field.many(z.enum(['group-heads', 'units', 'delegates'])),
  names: z.string().max(700_000, 'Danh sách dài quá, hãy chia thành nhiều lần.').catch(''),
})

/** The paper once for everybody who gets it, each with the own name: as one file to print, or as single files to send. */
export function serveCopies(app: HttpApp): void {
  app.get(routes.documentMerge, async (c) => {
    const view = await viewOf(c)
    const { addressees = [] } = view.official
    return copiesPage(c, view, {
      names: addressees.length < 2 ? '' : addressees.map(({ name }) => name).join('\n'),
    })
  })

  app.get(routes.documentCopies, async (c) => {
    const view = await viewOf(c)
    const names = (view.official.addressees ?? []).map(({ name }) => name)
    if (names.length === 0) return redirect(c, href(routes.documentMerge, { id: view.document.id }))
    return pdfOf(c, view, names)
  })

  app.post(routes.documentMerge, async (c) => {
    const view = await viewOf(c)
    const form = readForm(c, copiesForm)
    if (!form.ok) return copiesPage(c, view, form.values, form.errors)
    const { step, list, names } = form.value
    if (step === 'add') {
      const chosen = view.lists.filter(({ key }) => list.includes(key)).flatMap((one) => one.names)
      const all = new Set([...names.split('\n').filter((name) => name.trim() !== ''), ...chosen])
      return copiesPage(c, view, { names: [...all].join('\n') })
    }
    const read = readNames(names)
    if (!read.ok) return copiesPage(c, view, form.values, read.refusals)
    return step === 'pdf' ? pdfOf(c, view, read.value) : zipOf(c, view, read.value)
  })
}

type View = Awaited<ReturnType<typeof viewOf>>

function viewOf(c: HttpContext) {
  const { deps, actor } = c.var
  return reading(deps, actor, async (db) => {
    const document = await getDocument(db, actor, documentIn(c))
    authorize(documentPolicy, actor, 'edit', document)
    return {
      document,
      official: officialNow(document, await getLetterhead(db, actor, document.letterhead)),
      lists: await listRecipientLists(db, actor, document.source, todayOf(c.var.deps)),
      rules: await loadRules(db, actor.ward),
    }
  })
}

const settingOf = (c: HttpContext, { rules }: View) => ({ today: todayOf(c.var.deps), rules })

async function pdfOf(c: HttpContext, view: View, names: readonly string[]) {
  const pdf = await toLongPdf(copiesPaper(view.official, names, settingOf(c, view)))
  return download(c, pdf, {
    name: `${fileNameOf(view.document)}, ${names.length} bản.pdf`,
    mediaType: PDF,
  })
}

function zipOf(c: HttpContext, view: View, names: readonly string[]) {
  const papers = singlePapers(view.official, names, settingOf(c, view))
  return download(c, zipStream(entries()), {
    name: `${fileNameOf(view.document)}, ${names.length} bản.zip`,
    mediaType: 'application/zip',
  })

  async function* entries() {
    const files = fileNames(names)[Symbol.iterator]()
    for await (const bytes of toManyDocx(papers)) yield { name: files.next().value ?? '', bytes }
  }
}

const copiesPage = (
  c: HttpContext,
  { document, lists }: View,
  values: FormValues,
  errors: readonly Refusal[] = [],
) =>
  c.var.page(
    {
      title: 'Mỗi nơi một bản',
      breadcrumbs: [...crumbs, { label: nameOf(document), href: href(routes.document, { id: document.id }) }],
    },
    <CopiesPage document={document} lists={lists} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
