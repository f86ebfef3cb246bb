import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { type DossierId, listPublishableDossiers } from '#features/dossiers/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { publicationForm, reasonForm } from '../input.ts'
import { PreviewPage } from '../pages/PreviewPage.tsx'
import { announcementPolicy } from '../policy.ts'
import { serveWithdrawal } from '../withdrawal-routes.tsx'
import { entryOf, getPublishable, listPhotos, proposedWords } from './content-queries.ts'
import { doubtsAboutEntry } from './entry-doubts.ts'
import { chosenWordsIn, fieldsOfWords } from './input.ts'
import { fingerprintOfEntry, lacking } from './ledger.ts'
import { publishMatter, withdrawMatter } from './ledger-commands.ts'
import { listLatestEntries, listLedgerEditions } from './ledger-queries.ts'
import { MatterFormPage } from './pages/MatterFormPage.tsx'
import { MatterSheet } from './pages/MatterSheet.tsx'
import { MattersPage } from './pages/MattersPage.tsx'
import { standingsOf } from './standing-queries.ts'

const crumbs = [
  { label: 'Công khai kết quả', href: href(routes.announcements) },
  { label: 'Từng việc', href: href(routes.matters) },
]

export const serveLedger = (app: HttpApp): void => {
  app.get(routes.matters, async (c) => {
    const { deps, actor } = c.var
    authorize(announcementPolicy, actor, 'read', null)
    const view = await reading(deps, actor, async (db) => ({
      dossiers: await listPublishableDossiers(db, actor),
      latest: await listLatestEntries(db, actor),
    }))
    return c.var.page(
      { title: 'Công khai từng việc', breadcrumbs: crumbs.slice(0, 1) },
      <MattersPage {...view} />,
    )
  })

  app.get(routes.matterEdit, (c) => formPage(c))
  app.post(routes.matterPreview, async (c) => {
    authorize(announcementPolicy, c.var.actor, 'publish', null)
    return previewPage(c)
  })

  app.post(routes.matterEdit, async (c) => {
    const { deps, actor } = c.var
    authorize(announcementPolicy, actor, 'publish', null)
    const form = readForm(c, publicationForm)
    if (!form.ok) return previewPage(c, form.errors)
    if (form.value.step === 'edit') return formPage(c, { values: form.values })
    const [dossier, chosen] = [idIn(c), chosenWordsIn(form.values)]
    const content = await reading(deps, actor, (db) => entryOf(db, actor, dossier, chosen))
    if (!form.value.checked && doubtsAboutEntry(content).length > 0) return previewPage(c, [unchecked])
    const result = await publishMatter(deps, actor, { dossier, chosen, seen: form.value.seen })
    if (!result.ok) return previewPage(c, result.refusals)
    const done = `Đã công khai bản ${result.value.edition}. Người dân đọc được ngay từ bây giờ.`
    return redirect(c, href(routes.matterEdit, { dossier }), done)
  })

  serveWithdrawal(app, routes.matterWithdrawal, {
    title: 'Thu hồi việc đã công khai',
    breadcrumbs: crumbs,
    fields: reasonForm,
    of: async (c) => {
      const { deps, actor } = c.var
      authorize(announcementPolicy, actor, 'withdraw', null)
      const dossier = idIn(c)
      const [latest] = await reading(deps, actor, (db) => listLedgerEditions(db, actor, dossier))
      return {
        over: found(latest, 'published matter').content.code,
        lead: 'Người dân sẽ không đọc được mục này nữa, cả ảnh. Các bản đã công khai vẫn lưu trong hệ thống.',
        action: href(routes.matterWithdrawal, { dossier }),
        backHref: href(routes.matterEdit, { dossier }),
      }
    },
    run: (c, value) => withdrawMatter(c.var.deps, c.var.actor, { dossier: idIn(c), ...value }),
    said: 'Đã thu hồi việc này khỏi trang công khai.',
  })
}

const unchecked: Refusal = {
  code: 'unchecked',
  message: 'Hãy xem các điểm cần xem kỹ rồi đánh dấu xác nhận trước khi công khai.',
  field: 'checked',
}

const idIn = (c: HttpContext): DossierId => found(parseId<'Dossier'>(c.req.param('dossier')), 'dossier')

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function formPage(c: HttpContext, { values, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(announcementPolicy, actor, 'read', null)
  const view = await reading(deps, actor, async (db) => ({
    dossier: await getPublishable(db, actor, idIn(c)),
    photos: await listPhotos(db, actor, idIn(c)),
    editions: await listLedgerEditions(db, actor, idIn(c)),
  }))
  return c.var.page(
    { title: 'Công khai việc này', breadcrumbs: crumbs },
    <MatterFormPage
      {...view}
      mayPublish={can(announcementPolicy, actor, 'publish', null)}
      values={values ?? proposedWords(view.dossier, view.editions[0] ?? null)}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

/** Back to the form when something is missing: what cannot be published is not previewed either. */
async function previewPage(c: HttpContext, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  const { values } = c.var.form
  const chosen = chosenWordsIn(values)
  const { content, standing } = await reading(deps, actor, async (db) => {
    const content = await entryOf(db, actor, idIn(c), chosen)
    const standings = await standingsOf(db, actor, [content], todayOf(deps))
    return { content, standing: found(standings.get(content.dossier), 'standing') }
  })
  const missing = lacking(content)
  if (missing.length > 0) return formPage(c, { values, errors: missing })
  return c.var.page(
    { title: 'Xem trước trang công khai', breadcrumbs: crumbs },
    <PreviewPage
      over={content.code}
      doubts={doubtsAboutEntry(content)}
      publication={{
        action: href(routes.matterEdit, { dossier: content.dossier }),
        fields: fieldsOfWords(chosen),
        seen: fingerprintOfEntry(content),
      }}
      errors={errors}
    >
      <MatterSheet
        content={content}
        standing={standing}
        photoHref={(id) => href(routes.attachment, { id })}
        headingLevel={2}
      />
    </PreviewPage>,
    errors.length === 0 ? 200 : 422,
  )
}
