import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { rulesIn } from '#features/formats/index.ts'
import { listUnits } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { crumbs, mayReadAny } from './context.tsx'
import { letterheadForm, templateForm } from './input.ts'
import { saveLetterhead } from './letterhead-commands.ts'
import { getLetterhead, type KeptLetterhead, listLetterheads } from './letterhead-queries.ts'
import { LetterheadPage } from './pages/LetterheadPage.tsx'
import { TemplatePage } from './pages/TemplatePage.tsx'
import { TemplatesPage } from './pages/TemplatesPage.tsx'
import { noReply, replyPolicy } from './policy.ts'
import { samplePaper } from './sample.ts'
import type { ReplyTemplate } from './template.ts'
import { closeTemplate, saveTemplate } from './template-commands.ts'
import { getTemplate, listTemplates } from './template-queries.ts'
import { countWaitingWords } from './view-queries.ts'

/** The ward's own words and letterheads. */
export function serveTemplates(app: HttpApp): void {
  app.get(routes.replyTemplates, async (c) => {
    const { deps, actor } = c.var
    if (!mayReadAny(actor)) throw new Forbidden('reply', 'read-templates')
    const view = await reading(deps, actor, async (db) => ({
      templates: await listTemplates(db, actor),
      letterheads: await listLetterheads(db, actor),
      topics: topicNames(await listTopics(db, actor.ward)),
      waitingWords: await countWaitingWords(db, actor),
    }))
    return c.var.page(
      { title: 'Mẫu thư, nơi ký', breadcrumbs: crumbs },
      <TemplatesPage {...view} mayEdit={mayEdit(c)} />,
    )
  })

  app.get(routes.replyTemplateNew, (c) => templatePage(c, null))
  app.post(routes.replyTemplateNew, (c) => templateSaved(c, null))
  app.get(routes.replyTemplate, async (c) => templatePage(c, await templateIn(c)))
  app.post(routes.replyTemplate, async (c) => templateSaved(c, await templateIn(c)))
  app.post(routes.replyTemplateEnd, async (c) => {
    const { id } = await templateIn(c)
    const closed = c.var.form.values['closed'] === '1'
    await closeTemplate(c.var.deps, c.var.actor, { id, closed })
    return redirect(c, href(routes.replyTemplates), closed ? 'Đã thôi dùng mẫu.' : 'Mẫu dùng lại được.')
  })

  app.get(routes.letterheadNew, (c) => letterheadPage(c, null))
  app.post(routes.letterheadNew, (c) => letterheadSaved(c, null))
  app.get(routes.letterhead, async (c) => letterheadPage(c, await letterheadIn(c)))
  app.post(routes.letterhead, async (c) => letterheadSaved(c, await letterheadIn(c)))
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }

const mayEdit = (c: HttpContext): boolean => can(replyPolicy, c.var.actor, 'templates', noReply)

const topicNames = (topics: readonly { readonly code: string; readonly name: string }[]) =>
  new Map(topics.map(({ code, name }) => [code, name]))

async function templateIn(c: HttpContext): Promise<ReplyTemplate> {
  const { deps, actor } = c.var
  if (!mayReadAny(actor)) throw new Forbidden('reply', 'read-templates')
  const id = found(parseId<'ReplyTemplate'>(c.req.param('template')), 'reply template')
  return reading(deps, actor, (db) => getTemplate(db, actor, id))
}

async function templateSaved(c: HttpContext, template: ReplyTemplate | null) {
  const form = readForm(c, templateForm)
  if (!form.ok) return templatePage(c, template, form)
  const { step, ...fields } = form.value
  if (step === 'preview') return templatePage(c, template, { values: form.values, errors: [] })
  const result = await saveTemplate(c.var.deps, c.var.actor, { id: template?.id ?? null, ...fields })
  if (!result.ok) return templatePage(c, template, { values: form.values, errors: result.refusals })
  return redirect(c, href(routes.replyTemplate, { template: result.value.id }), 'Đã lưu mẫu thư.')
}

async function templatePage(c: HttpContext, template: ReplyTemplate | null, attempt?: Attempt) {
  const { deps, actor } = c.var
  if (template === null) authorize(replyPolicy, actor, 'templates', noReply)
  const { topics, letterheads } = await reading(deps, actor, async (db) => ({
    topics: topicNames(await listTopics(db, actor.ward)),
    letterheads: await listLetterheads(db, actor),
  }))
  const values = attempt?.values ?? valuesOfTemplate(template)
  const sample = samplePaper(letterheads[0] ?? null, values, c.var.ward, {
    today: todayOf(c.var.deps),
    rules: await rulesIn(c),
  })
  const errors = [...(attempt?.errors ?? []), ...(attempt !== undefined && !sample.ok ? sample.refusals : [])]
  return c.var.page(
    { title: template?.name ?? 'Thêm mẫu thư', breadcrumbs: crumbs },
    <TemplatePage
      template={template}
      topics={topics}
      mayEdit={mayEdit(c)}
      values={values}
      errors={uniqueErrors(errors)}
      preview={sample.ok ? <PaperPreview paper={sample.value} /> : null}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const uniqueErrors = (errors: readonly Refusal[]): readonly Refusal[] =>
  errors.filter((one, at) => errors.findIndex(({ message }) => message === one.message) === at)

const valuesOfTemplate = (template: ReplyTemplate | null): FormValues =>
  template === null
    ? { body: 'Ngày {ngày ý kiến}, {ông bà} có ý kiến về việc: {việc}.\n\n{kết quả}\n\n{phần riêng}' }
    : {
        name: template.name,
        kind: template.kind,
        outcome: template.outcome ?? '',
        topicCode: template.topicCode ?? '',
        form: template.form,
        subject: template.subject,
        body: template.body,
        legalBasis: template.legalBasis ?? '',
      }

async function letterheadIn(c: HttpContext): Promise<KeptLetterhead> {
  const { deps, actor } = c.var
  if (!mayReadAny(actor)) throw new Forbidden('reply', 'read-templates')
  const id = found(parseId<'ReplyLetterhead'>(c.req.param('letterhead')), 'letterhead')
  return reading(deps, actor, (db) => getLetterhead(db, actor, id))
}

async function letterheadSaved(c: HttpContext, letterhead: KeptLetterhead | null) {
  const form = readForm(c, letterheadForm)
  if (!form.ok) return letterheadPage(c, letterhead, form)
  const result = await saveLetterhead(c.var.deps, c.var.actor, { id: letterhead?.id ?? null, ...form.value })
  if (!result.ok) return letterheadPage(c, letterhead, { values: form.values, errors: result.refusals })
  return redirect(c, href(routes.letterhead, { letterhead: result.value.id }), 'Đã lưu nơi ký.')
}

async function letterheadPage(c: HttpContext, letterhead: KeptLetterhead | null, attempt?: Attempt) {
  const { deps, actor } = c.var
  if (letterhead === null) authorize(replyPolicy, actor, 'templates', noReply)
  const units = await reading(deps, actor, (db) => listUnits(db, actor))
  const sample =
    letterhead === null
      ? null
      : samplePaper(letterhead, null, c.var.ward, { today: todayOf(c.var.deps), rules: await rulesIn(c) })
  return c.var.page(
    { title: letterhead?.name ?? 'Thêm nơi ký', breadcrumbs: crumbs },
    <LetterheadPage
      letterhead={letterhead}
      units={units}
      mayEdit={mayEdit(c)}
      values={attempt?.values ?? valuesOfLetterhead(letterhead)}
      errors={attempt?.errors ?? []}
      preview={sample?.ok ? <PaperPreview paper={sample.value} /> : null}
    />,
    attempt === undefined ? 200 : 422,
  )
}

const valuesOfLetterhead = (one: KeptLetterhead | null): FormValues =>
  one === null
    ? { family: 'party', recipients: 'Như trên\nLưu Văn phòng Đảng ủy' }
    : {
        name: one.name,
        family: one.family,
        superior: one.superior ?? '',
        issuer: one.issuer,
        bodySymbol: one.bodySymbol,
        officeSymbol: one.officeSymbol ?? '',
        authority: one.authority,
        position: one.position,
        signer: one.signer,
        recipients: one.recipients.join('\n'),
        contact: one.contact ?? '',
        unit: one.unit ?? '',
        ...(one.closed ? { closed: '1' } : {}),
      }
