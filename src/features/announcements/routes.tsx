import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { lowerFirst } from '#domain/text.ts'
import { listPublicStates, listPublishable } from '#features/directives/index.ts'
import { getNotice, listNotices, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import { accountNames } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { readMomentKey, writeMomentKey } from '#platform/db/moment.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { type Announcement, fingerprint, hiddenItems, missing } from './announcement.ts'
import { publishResults, withdrawResults } from './commands.ts'
import { type Chosen, contentOf } from './content-queries.ts'
import { doubtsAbout, doubtWords } from './doubts.ts'
import { chosenIn, fieldsOf, proposal, publicationForm, withdrawalForm } from './input.ts'
import { ChoosePage, LeftOut } from './pages/ChoosePage.tsx'
import { OverviewPage } from './pages/OverviewPage.tsx'
import { PreviewPage } from './pages/PreviewPage.tsx'
import { PublicSheet } from './pages/PublicSheet.tsx'
import { announcementPolicy } from './policy.ts'
import { listLatest, listVersions } from './queries.ts'
import { serveWithdrawal } from './withdrawal-routes.tsx'

const crumbs = [{ label: 'Công khai kết quả', href: href(routes.announcements) }]

export const serveAnnouncements = (app: HttpApp): void => {
  app.get(routes.announcements, async (c) => {
    const { deps, actor } = c.var
    authorize(announcementPolicy, actor, 'read', null)
    const after = readMomentKey(c.req.query('sau') ?? '')
    const { notices, latest, states } = await reading(deps, actor, async (db) => {
      const editions = await listLatest(db, actor)
      return {
        notices: await listNotices(db, actor, { q: null, state: 'issued', year: null, after }),
        latest: editions,
        states: await listPublicStates(db, actor, promisedIn(editions)),
      }
    })
    const rows = notices.rows.map((notice) => {
      const edition = latest.find((one) => one.notice === notice.id) ?? null
      return {
        notice: notice.id,
        title: noticeTitle(notice),
        subject: notice.subject,
        conferenceDate: notice.conferenceDate,
        latest: edition,
        hidden: edition === null ? 0 : hiddenItems(edition, states).length,
      }
    })
    const { next } = notices
    const nextHref = next === null ? undefined : href(routes.announcements, {}, { sau: writeMomentKey(next) })
    return c.var.page(
      { title: 'Công khai kết quả' },
      <OverviewPage rows={rows} nextHref={nextHref} today={todayOf(deps)} />,
    )
  })

  app.get(routes.announcementEdit, async (c) => {
    authorize(announcementPolicy, c.var.actor, 'read', null)
    return choosePage(c)
  })

  app.post(routes.announcementPreview, async (c) => {
    authorize(announcementPolicy, c.var.actor, 'publish', null)
    return previewPage(c)
  })

  app.post(routes.announcementEdit, async (c) => {
    const { deps, actor } = c.var
    authorize(announcementPolicy, actor, 'publish', null)
    const form = readForm(c, publicationForm)
    if (!form.ok) return previewPage(c, form.errors)
    if (form.value.step === 'edit') return choosePage(c, { values: form.values })
    const chosen = chosenIn(form.values)
    const notice = noticeOf(c)
    if (!form.value.checked && (await contentAndDoubts(c, notice, chosen)).doubts.length > 0)
      return previewPage(c, [unchecked])
    const result = await publishResults(deps, actor, { notice, chosen, seen: form.value.seen })
    if (!result.ok) return previewPage(c, result.refusals)
    return redirect(
      c,
      href(routes.announcementEdit, { id: notice }),
      `Đã công khai bản ${result.value.version}. Người dân đọc được ngay từ bây giờ.`,
    )
  })

  serveWithdrawal(app, routes.announcementWithdrawal, {
    title: 'Thu hồi trang công khai',
    breadcrumbs: crumbs,
    fields: withdrawalForm,
    of: async (c) => {
      const { deps, actor } = c.var
      authorize(announcementPolicy, actor, 'withdraw', null)
      const id = noticeOf(c)
      const { notice, latest } = await reading(deps, actor, async (db) => ({
        notice: await getNotice(db, actor, id),
        latest: found((await listVersions(db, actor, id))[0], 'announcement'),
      }))
      return {
        over: noticeTitle(notice),
        lead: 'Người dân sẽ không đọc được trang này nữa, chỉ thấy câu cho biết nội dung đã được thu hồi và ngày thu hồi. Các bản đã công khai vẫn lưu trong hệ thống.',
        action: href(routes.announcementWithdrawal, { id }),
        backHref: href(routes.announcementEdit, { id }),
        version: latest.version,
      }
    },
    run: (c, value) => withdrawResults(c.var.deps, c.var.actor, { notice: noticeOf(c), ...value }),
    said: 'Đã thu hồi trang công khai.',
  })
}

const promisedIn = (editions: readonly Announcement[]) =>
  editions.flatMap(({ items }) => items.map(({ directiveId }) => directiveId))

const unchecked: Refusal = {
  code: 'unchecked',
  message: 'Hãy đọc các điểm cần xem kỹ rồi đánh dấu xác nhận trước khi công khai.',
  field: 'checked',
}

const noticeOf = (c: HttpContext): NoticeId => found(parseId<'Notice'>(c.req.param('id')), 'notice')

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

async function choosePage(c: HttpContext, { values, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  const view = await reading(deps, actor, async (db) => {
    const notice = await getNotice(db, actor, noticeOf(c))
    found(notice.issuedAt, 'issued notice')
    const versions = await listVersions(db, actor, notice.id)
    return {
      notice: { id: notice.id, title: noticeTitle(notice), subject: notice.subject },
      directives: await listPublishable(db, actor, notice.id),
      versions,
      names: await accountNames(
        db,
        actor.ward,
        versions.map(({ publishedBy }) => publishedBy),
      ),
    }
  })
  const published = view.versions.find(({ withdrawn }) => withdrawn === null) ?? null
  const title = `Kết quả thực hiện ${lowerFirst(view.notice.title)}`
  return c.var.page(
    { title: 'Công khai kết quả', breadcrumbs: crumbs },
    <ChoosePage
      {...view}
      mayPublish={mayPublish(actor)}
      values={values ?? proposal(view.directives, published, title)}
      errors={errors}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const mayPublish = (actor: Actor): boolean => can(announcementPolicy, actor, 'publish', null)

async function contentAndDoubts(c: HttpContext, notice: NoticeId, chosen: Chosen) {
  const { deps, actor } = c.var
  return reading(deps, actor, async (db) => {
    const directives = await listPublishable(db, actor, notice)
    const content = await contentOf(db, actor, await getNotice(db, actor, notice), chosen)
    const ids = content.items.map(({ directiveId }) => directiveId)
    return {
      content,
      doubts: doubtsAbout(content, directives),
      leftOut: directives.filter(({ cancelled, neverPublic }) => neverPublic && !cancelled),
      states: await listPublicStates(db, actor, ids),
    }
  })
}

/** Back to the form when something is missing: what cannot be published is not previewed either. */
async function previewPage(c: HttpContext, errors: readonly Refusal[] = []) {
  const { values } = c.var.form
  const chosen = chosenIn(values)
  const { content, doubts, leftOut, states } = await contentAndDoubts(c, noticeOf(c), chosen)
  const lacking = missing(content)
  if (lacking.length > 0) return choosePage(c, { values, errors: lacking })
  return c.var.page(
    { title: 'Xem trước trang công khai', breadcrumbs: crumbs },
    <PreviewPage
      over={content.noticeTitle}
      doubts={doubts.map(doubtWords)}
      leftOut={<LeftOut of={leftOut} />}
      publication={{
        action: href(routes.announcementEdit, { id: content.notice }),
        fields: fieldsOf(chosen),
        seen: fingerprint(content),
      }}
      errors={errors}
    >
      <PublicSheet content={content} states={states} today={todayOf(c.var.deps)} headingLevel={2} />
    </PreviewPage>,
    errors.length === 0 ? 200 : 422,
  )
}
