import { z } from 'zod'
import type { Refusal } from '#domain/result.ts'
import { loadRules } from '#features/formats/index.ts'
import { listUnits } from '#features/people/index.ts'
import { listLetterheads } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, field, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { renderPart } from '#platform/render.tsx'
import { href, routes } from '#routes'
import { readBody } from './body/read.ts'
import { changedParts } from './changes.ts'
import { crumbs, documentIn } from './context.ts'
import { mayFollow, nameOf, type OfficeDocument } from './document.ts'
import { pictureOf } from './figure.ts'
import { getDocument } from './load-queries.ts'
import { EditPage } from './pages/EditPage.tsx'
import { Trial } from './pages/Trial.tsx'
import { paperOfDocument } from './paper.ts'
import { documentPolicy } from './policy.ts'
import { getWordsOf } from './version-queries.ts'
import { saveDocument } from './words-commands.ts'
import { valuesOf, wordsFields, wordsIn } from './words-input.ts'

const editForm = z.object({
  ...wordsFields,
  version: z.coerce.number().int().min(1).catch(0),
  note: field.optional(500),
})

/** Where the words of a paper are written. */
export function serveEditing(app: HttpApp): void {
  app.get(routes.documentEdit, async (c) => editPage(c, await editedIn(c)))

  app.post(routes.documentEdit, async (c) => {
    const edited = await editedIn(c)
    const form = readForm(c, editForm)
    if (!form.ok) return editPage(c, edited, form)
    const { version, note, letterhead } = form.value
    const saved = await saveDocument(c.var.deps, c.var.actor, {
      ...{ id: edited.document.id, version, note, letterhead },
      words: wordsIn(form.value, ownRecipients(edited, letterhead)),
    })
    if (!saved.ok) return editPage(c, edited, { values: form.values, errors: saved.refusals })
    return redirect(
      c,
      href(routes.document, { id: edited.document.id }),
      `Đã lưu bản ${saved.value.version}.`,
    )
  })

  app.post(routes.documentPreview, async (c) => {
    const edited = await editedIn(c)
    const part = c.req.query('phan') !== undefined
    const form = readForm(c, editForm)
    if (!form.ok) {
      const trial = <Trial faults={form.errors} />
      return part ? c.html(renderPart(trial)) : editPage(c, edited, form)
    }
    const { letterhead: chosen, version: _version, note: _note, ...fields } = form.value
    const letterhead = edited.letterheads.find(({ id }) => id === chosen) ?? edited.letterhead
    const words = wordsIn({ ...fields, letterhead: letterhead.id }, letterhead.recipients)
    const trial = await trialOf(c, { ...edited.document, words }, letterhead)
    return part ? c.html(renderPart(trial)) : editPage(c, edited, { values: form.values, errors: [] }, trial)
  })
}

type Edited = Awaited<ReturnType<typeof editedIn>>

/** The paper with what its form offers; whoever may not change it does not come so far. */
function editedIn(c: HttpContext) {
  const { deps, actor } = c.var
  return reading(deps, actor, async (db) => {
    const document = await getDocument(db, actor, documentIn(c))
    authorize(documentPolicy, actor, 'edit', document)
    const all = await listLetterheads(db, actor)
    const letterheads = all.filter(
      ({ id, family, closed }) => id === document.letterhead || (family === document.family && !closed),
    )
    const letterhead = all.find(({ id }) => id === document.letterhead)
    if (letterhead === undefined) throw new Error('unreachable: a paper stands under a letterhead')
    return { document, letterheads, letterhead, units: await listUnits(db, actor) }
  })
}

const ownRecipients = ({ letterheads }: Edited, chosen: string): readonly string[] =>
  letterheads.find(({ id }) => id === chosen)?.recipients ?? []

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

async function editPage(
  c: HttpContext,
  edited: Edited,
  attempt: Attempt | null = null,
  tried: Awaited<ReturnType<typeof trialOf>> | null = null,
) {
  const { document, letterhead } = edited
  if (!mayFollow(document.state, 'saved') && attempt === null)
    return redirect(
      c,
      href(routes.document, { id: document.id }),
      'Văn bản này đã trình hoặc đã xong, nên không sửa được nữa. Muốn sửa, hãy để người duyệt trả lại.',
    )
  const overtaken = await overtakenBy(c, document, attempt)
  // A form that was refused for another reason still begins from the version it began from.
  const began = overtaken === null ? Number(attempt?.values['version'] ?? document.version) : document.version
  const trial = tried ?? (attempt === null ? await trialOf(c, document, letterhead) : null)
  return c.var.page(
    {
      title: 'Sửa văn bản',
      wide: true,
      scripts: ['editor.js'],
      breadcrumbs: [...crumbs, { label: nameOf(document), href: href(routes.document, { id: document.id }) }],
    },
    <EditPage
      {...edited}
      values={attempt?.values ?? valuesOf(document.words, document.letterhead)}
      errors={attempt?.errors ?? []}
      overtaken={overtaken}
      version={began}
      trial={trial}
    />,
    attempt !== null && attempt.errors.length > 0 ? 422 : 200,
  )
}

/** What somebody else changed since this form was opened. */
async function overtakenBy(c: HttpContext, document: OfficeDocument, attempt: Attempt | null) {
  if (!attempt?.errors.some(({ code }) => code === 'stale')) return null
  const from = Number(attempt.values['version'])
  const { deps, actor } = c.var
  const words = await reading(deps, actor, (db) => getWordsOf(db, actor, { id: document.id, version: from }))
  return { from, parts: changedParts(words, document.words).changed }
}

async function trialOf(c: HttpContext, document: OfficeDocument, letterhead: Edited['letterhead']) {
  const { deps, actor } = c.var
  const body = readBody(document.words.body, (key) => pictureOf(document.figures, key))
  if (!body.ok) return <Trial faults={body.refusals} />
  const rules = await reading(deps, actor, (db) => loadRules(db, actor.ward))
  return (
    <Trial faults={[]}>
      <PaperPreview paper={paperOfDocument(document, letterhead, { today: todayOf(c.var.deps), rules })} />
    </Trial>
  )
}
