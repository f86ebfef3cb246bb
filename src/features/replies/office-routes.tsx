import { parseId } from '#domain/id.ts'
import type { Refusal } from '#domain/result.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import { XLSX } from '#platform/files/media-types.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { readQuery } from '#platform/http/query.ts'
import { download, redirect } from '#platform/http/respond.ts'
import { xlsxStream } from '#platform/spreadsheet/write-xlsx.ts'
import { href, routes } from '#routes'
import { getMatter } from './compose-queries.ts'
import { crumbs, mayReadAny } from './context.tsx'
import { draftReplies } from './draft-commands.ts'
import { draftForm, honorificOf, registerQuery, unansweredQuery } from './input.ts'
import { listLetterheads } from './letterhead-queries.ts'
import { ComposePage } from './pages/ComposePage.tsx'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { UNANSWERED_SHOWN, UnansweredPage } from './pages/UnansweredPage.tsx'
import { replyPolicy } from './policy.ts'
import { countByState, listReplies } from './register-queries.ts'
import { type ReplyKind, replyKinds } from './reply.ts'
import { fitting } from './template.ts'
import { listTemplates } from './template-queries.ts'
import { reasons, type UnansweredReason } from './unanswered.ts'
import { countBefore, countUnanswered, listUnanswered } from './unanswered-queries.ts'
import { unansweredCells, unansweredColumns } from './unanswered-sheet.ts'
import { countWaitingWords } from './view-queries.ts'

/** The register, who has not been answered, and the place where letters are begun. */
export function serveOffice(app: HttpApp): void {
  app.get(routes.replies, async (c) => {
    const { deps, actor } = c.var
    mustRead(c)
    const filter = readQuery(c, registerQuery)
    const view = await reading(deps, actor, async (db) => ({
      ...(await listReplies(db, actor, filter)),
      counts: await countByState(db, actor),
      waitingWords: await countWaitingWords(db, actor),
    }))
    return c.var.page({ title: 'Thư trả lời', wide: true }, <RegisterPage {...view} filter={filter} />)
  })

  app.get(routes.repliesUnanswered, async (c) => {
    const { deps, actor } = c.var
    mustRead(c)
    const today = todayOf(c.var.deps)
    const part = { only: reasonIn(c), after: readQuery(c, unansweredQuery).sau }
    const view = await reading(deps, actor, async (db) => ({
      rows: await listUnanswered(db, actor, { ...part, limit: UNANSWERED_SHOWN + 1 }),
      before: await countBefore(db, actor, part),
      counts: await countUnanswered(db, actor, today),
      waitingWords: await countWaitingWords(db, actor),
    }))
    return c.var.page(
      { title: 'Ai chưa được trả lời', breadcrumbs: crumbs, wide: true },
      <UnansweredPage {...view} only={part.only} today={today} />,
    )
  })

  app.get(routes.repliesUnansweredXlsx, async (c) => {
    const { deps, actor } = c.var
    mustRead(c)
    const everybody = { only: reasonIn(c), after: null, limit: null }
    const all = await reading(deps, actor, (db) => listUnanswered(db, actor, everybody))
    const rows = all.map(unansweredCells)
    const file = { name: `chua-tra-loi-${todayOf(c.var.deps)}.xlsx`, mediaType: XLSX }
    return download(c, xlsxStream({ name: 'Chưa trả lời', columns: unansweredColumns, rows }), file)
  })

  app.get(routes.replyNew, (c) => composePage(c))
  app.post(routes.replyNew, async (c) => {
    const { deps, actor } = c.var
    const form = readForm(c, draftForm)
    if (!form.ok) return composePage(c, form)
    const { petition, ...rest } = form.value
    const people = new Map(
      petition.map((id): [PetitionId, ReturnType<typeof honorificOf.parse>] => [
        id,
        honorificOf.parse(form.values[`honorific.${id}`]),
      ]),
    )
    const result = await draftReplies(deps, actor, { dossier: dossierIn(c), people, ...rest })
    if (!result.ok) return composePage(c, { values: form.values, errors: result.refusals })
    const { batch, ids } = result.value
    const [only] = ids
    const to =
      ids.length === 1 && only !== undefined
        ? href(routes.reply, { reply: only })
        : href(routes.replyBatch, { batch })
    return redirect(c, to, `Đã soạn ${ids.length} thư. Hãy xem lại rồi trình duyệt.`)
  })
}

function mustRead(c: HttpContext): void {
  if (!mayReadAny(c.var.actor)) throw new Forbidden('reply', 'read')
}

const dossierIn = (c: HttpContext) => found(parseId<'Dossier'>(c.req.param('dossier')), 'dossier')

function reasonIn(c: HttpContext): UnansweredReason | null {
  const asked = c.req.query('reason')
  return reasons.find((reason) => reason === asked) ?? null
}

async function composePage(
  c: HttpContext,
  attempt?: { readonly values: FormValues; readonly errors: readonly Refusal[] },
) {
  const { deps, actor } = c.var
  const kind = kindIn(c)
  const view = await reading(deps, actor, async (db) => {
    const matter = await getMatter(db, actor, dossierIn(c))
    authorize(replyPolicy, actor, 'draft', { leadUnit: matter.leadUnit, group: null })
    const wanted = { kind, outcome: matter.outcome?.kind ?? null, topic: matter.topic }
    const templates = fitting(await listTemplates(db, actor), wanted)
    const letterheads = (await listLetterheads(db, actor)).filter(({ closed }) => !closed)
    return { matter, templates, letterheads }
  })
  const basis = view.matter.outcome?.legalBasis ?? view.templates[0]?.legalBasis ?? ''
  return c.var.page(
    { title: 'Soạn thư', breadcrumbs: crumbs },
    <ComposePage
      {...view}
      kind={kind}
      values={
        attempt?.values ?? {
          legalBasis: kind === 'acceptance' ? (view.templates[0]?.legalBasis ?? '') : basis,
        }
      }
      errors={attempt?.errors ?? []}
    />,
    attempt === undefined ? 200 : 422,
  )
}

const kindIn = (c: HttpContext): ReplyKind => {
  const asked = c.var.form.values['kind'] ?? c.req.query('kind')
  return replyKinds.find((kind) => kind === asked) ?? 'answer'
}
