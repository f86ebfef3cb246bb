import { hasRole, unitsOf } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import type { Refusal, Result } from '#domain/result.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { RecipientId } from '../dispatch.ts'
import { doneForm } from '../input.ts'
import { receivingRoles } from '../policy.ts'
import { stageOf } from '../receipt.ts'
import { getEntry, listEntries } from './entry-queries.ts'
import { EntryPage } from './pages/EntryPage.tsx'
import { ReceivedPage } from './pages/ReceivedPage.tsx'
import { acknowledge, finish, noteRead, noteReceived } from './receipt-commands.ts'
import { wordsOf } from './words-queries.ts'

const crumbs = [{ label: 'Văn bản nhận', href: href(routes.receivedDocuments) }]

/** What was sent to the reader's own units: the list, one paper, its file, and the two buttons. */
export function serveReceived(app: HttpApp): void {
  app.get(routes.receivedDocuments, async (c) => {
    const { deps, actor } = c.var
    if (!hasRole(actor, ...receivingRoles)) throw new Forbidden('dispatch', 'received')
    const entries = await reading(deps, actor, (db) => listEntries(db, actor))
    const fresh = entries.filter(({ receipts }) => stageOf(receipts) === null).map(({ id }) => id)
    if (fresh.length > 0 && isAPersonLooking(c)) await noteReceived(deps, actor, { entries: fresh })
    return c.var.page(
      { title: 'Văn bản nhận' },
      <ReceivedPage
        entries={entries}
        today={todayOf(deps)}
        severalUnits={unitsOf(actor, ...receivingRoles).length > 1}
      />,
    )
  })

  app.get(routes.receivedDocument, (c) => entryPage(c))

  app.get(routes.receivedFile, async (c) => {
    const { deps, actor } = c.var
    const { dispatch, id } = await reading(deps, actor, (db) => getEntry(db, actor, entryIn(c)))
    if (isAPersonLooking(c)) await noteRead(deps, actor, { id })
    const { fileName: name, mediaType, sha256 } = dispatch.file
    return download(c, await deps.blobs.get(sha256), { name, mediaType, inline: mediaType === PDF })
  })

  app.post(routes.receivedAcknowledgement, async (c) => {
    const id = entryIn(c)
    const result = await acknowledge(c.var.deps, c.var.actor, { id })
    return refusedFor(result)
      ? entryPage(c, {}, refusals(result))
      : acknowledged(c, id, 'Đã xác nhận. Cảm ơn ông/bà.')
  })

  app.post(routes.receivedDone, async (c) => {
    const form = readForm(c, doneForm)
    if (!form.ok) return entryPage(c, form.values, form.errors)
    const id = entryIn(c)
    const result = await finish(c.var.deps, c.var.actor, { id, note: form.value.note })
    return refusedFor(result)
      ? entryPage(c, form.values, refusals(result))
      : acknowledged(c, id, 'Đã báo thực hiện xong.')
  })
}

const PDF = 'application/pdf'

/** A browser that fetches ahead, or a program that only asks for the head, has read nothing. */
function isAPersonLooking(c: HttpContext): boolean {
  const purpose = `${c.req.header('sec-purpose') ?? ''} ${c.req.header('purpose') ?? ''} ${c.req.header('x-moz') ?? ''}`
  return c.req.method === 'GET' && !/prefetch|prerender|preview/i.test(purpose)
}

async function entryPage(
  c: HttpContext,
  values: FormValues = {},
  errors: readonly Refusal[] = [],
): Promise<Response> {
  const { deps, actor } = c.var
  const { entry, words } = await reading(deps, actor, async (db) => {
    const entry = await getEntry(db, actor, entryIn(c))
    return { entry, words: await wordsOf(db, actor, entry.dispatch) }
  })
  if (stageOf(entry.receipts) === null && isAPersonLooking(c))
    await noteReceived(deps, actor, { entries: [entry.id] })
  return c.var.page(
    { title: entry.dispatch.title, breadcrumbs: crumbs },
    <EntryPage entry={entry} words={words} today={todayOf(deps)} values={values} errors={errors} />,
    errors.length === 0 ? 200 : 422,
  )
}

/** Pressed twice is pressed once: only a real refusal is shown. */
const refusedFor = (result: Result<unknown>): boolean => !result.ok && result.refusals[0].code !== 'known'
const refusals = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals)

const acknowledged = (c: HttpContext, id: RecipientId, said: string): Response =>
  redirect(c, href(routes.receivedDocument, { id }), said)

const entryIn = (c: HttpContext): RecipientId =>
  found(parseId<'DispatchRecipient'>(c.req.param('id')), 'received document')
