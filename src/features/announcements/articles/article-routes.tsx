import { parseId } from '#domain/id.ts'
import { abilities } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { listTopics, type Topic, topicOptions } from '#features/calendar/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { reasonForm } from '../input.ts'
import { PreviewPage } from '../pages/PreviewPage.tsx'
import { suspicionsIn, suspicionWords } from '../personal-data.ts'
import { articlePolicy } from '../policy.ts'
import { serveWithdrawal } from '../withdrawal-routes.tsx'
import { type Article, type ArticleId, fingerprintOfArticle } from './article.ts'
import { changeArticle, publishArticleNow, withdrawArticle, writeArticle } from './article-commands.ts'
import { getArticle, listArticles, listEditions, listLatestEditions } from './article-queries.ts'
import { articleForm, articlePublicationForm } from './input.ts'
import { ArticleFormPage } from './pages/ArticleFormPage.tsx'
import { ArticleSheet } from './pages/ArticleSheet.tsx'
import { ArticlesPage } from './pages/ArticlesPage.tsx'

const crumbs = [
  { label: 'Công khai kết quả', href: href(routes.announcements) },
  { label: 'Chuyên mục', href: href(routes.articles) },
]

export const serveArticles = (app: HttpApp): void => {
  app.get(routes.articles, async (c) => {
    const { deps, actor } = c.var
    authorize(articlePolicy, actor, 'read-draft', null)
    const view = await reading(deps, actor, async (db) => ({
      articles: await listArticles(db, actor),
      editions: await listLatestEditions(db, actor),
      columns: namesOf(await listTopics(db, actor.ward)),
    }))
    const mayWrite = abilities(articlePolicy, actor, null).write
    return c.var.page(
      { title: 'Chuyên mục', breadcrumbs: crumbs.slice(0, 1) },
      <ArticlesPage {...view} mayWrite={mayWrite} />,
    )
  })

  app.get(routes.articleNew, (c) => formPage(c, null))
  app.post(routes.articleNew, async (c) => {
    const form = readForm(c, articleForm)
    if (!form.ok) return formPage(c, null, form)
    const { step, version: _version, ...words } = form.value
    const result = await writeArticle(c.var.deps, c.var.actor, words)
    if (!result.ok) return formPage(c, null, { values: form.values, errors: result.refusals })
    return onwards(c, result.value.id, step)
  })

  app.get(routes.articleEdit, (c) => formPage(c, idIn(c)))
  app.post(routes.articleEdit, async (c) => {
    const id = idIn(c)
    const form = readForm(c, articleForm)
    if (!form.ok) return formPage(c, id, form)
    const { step, ...words } = form.value
    const result = await changeArticle(c.var.deps, c.var.actor, { id, ...words })
    if (!result.ok) return formPage(c, id, { values: form.values, errors: result.refusals })
    return onwards(c, id, step)
  })

  app.get(routes.articlePublication, (c) => previewPage(c))
  app.post(routes.articlePublication, async (c) => {
    const id = idIn(c)
    authorize(articlePolicy, c.var.actor, 'publish', null)
    const form = readForm(c, articlePublicationForm)
    if (!form.ok) return previewPage(c, form.errors)
    const article = await articleOf(c, id)
    if (!form.value.checked && suspicionsIn(wordsOf(article)).length > 0) return previewPage(c, [unchecked])
    const result = await publishArticleNow(c.var.deps, c.var.actor, { id, seen: form.value.seen })
    if (!result.ok) return previewPage(c, result.refusals)
    const done = `Đã đăng bản ${result.value.edition}. Người dân đọc được ngay từ bây giờ.`
    return redirect(c, href(routes.articleEdit, { article: id }), done)
  })

  serveWithdrawal(app, routes.articleWithdrawal, {
    title: 'Thu hồi bài',
    breadcrumbs: crumbs,
    fields: reasonForm,
    of: async (c) => {
      authorize(articlePolicy, c.var.actor, 'publish', null)
      const { id, title } = await articleOf(c, idIn(c))
      return {
        over: title,
        lead: 'Người dân sẽ không đọc được bài này nữa. Các bản đã đăng vẫn lưu trong hệ thống.',
        action: href(routes.articleWithdrawal, { article: id }),
        backHref: href(routes.articleEdit, { article: id }),
      }
    },
    run: (c, value) => withdrawArticle(c.var.deps, c.var.actor, { id: idIn(c), ...value }),
    said: 'Đã thu hồi bài.',
  })
}

const unchecked: Refusal = {
  code: 'unchecked',
  message: 'Hãy đọc các điểm cần xem kỹ rồi đánh dấu xác nhận trước khi đăng.',
  field: 'checked',
}

type Attempt = { readonly values?: FormValues; readonly errors?: readonly Refusal[] }

const idIn = (c: HttpContext): ArticleId => found(parseId<'Article'>(c.req.param('article')), 'article')

const onwards = (c: HttpContext, article: string, step: 'save' | 'preview') =>
  step === 'preview'
    ? redirect(c, href(routes.articlePublication, { article }))
    : redirect(c, href(routes.articleEdit, { article }), 'Đã lưu bản nháp.')

const articleOf = (c: HttpContext, id: ArticleId): Promise<Article> =>
  reading(c.var.deps, c.var.actor, (db) => getArticle(db, c.var.actor, id))

const wordsOf = ({ title, summary, body }: Article): string => [title, summary, body].join('\n')

const namesOf = (topics: readonly Topic[]): ReadonlyMap<string, string> =>
  new Map(topics.map(({ code, name }) => [code, name]))

async function formPage(c: HttpContext, id: ArticleId | null, { values, errors = [] }: Attempt = {}) {
  const { deps, actor } = c.var
  authorize(articlePolicy, actor, id === null ? 'write' : 'read-draft', null)
  const view = await reading(deps, actor, async (db) => ({
    article: id === null ? null : await getArticle(db, actor, id),
    editions: id === null ? [] : await listEditions(db, actor, id),
    topics: await listTopics(db, actor.ward),
  }))
  const saved = view.article === null ? { version: '0' } : fieldsOf(view.article)
  const title = view.article?.title ?? 'Viết bài mới'
  return c.var.page(
    { title, breadcrumbs: crumbs },
    <ArticleFormPage
      article={id}
      columns={topicOptions(view.topics)}
      values={values ?? saved}
      errors={errors}
      editions={view.editions}
      may={abilities(articlePolicy, actor, null)}
    />,
    errors.length === 0 ? 200 : 422,
  )
}

const fieldsOf = ({ version, topicCode, title, summary, body }: Article): FormValues => ({
  version: String(version),
  topicCode: topicCode ?? '',
  title,
  summary,
  body,
})

async function previewPage(c: HttpContext, errors: readonly Refusal[] = []) {
  const { deps, actor } = c.var
  authorize(articlePolicy, actor, 'read-draft', null)
  const view = await reading(deps, actor, async (db) => ({
    article: await getArticle(db, actor, idIn(c)),
    names: namesOf(await listTopics(db, actor.ward)),
  }))
  const { article, names } = view
  return c.var.page(
    { title: 'Xem trước bài', breadcrumbs: crumbs },
    <PreviewPage
      title="Xem trước bài"
      doubts={suspicionsIn(wordsOf(article)).map(
        ({ words, kind }) => `“${words}” có thể là ${suspicionWords[kind]}.`,
      )}
      publication={
        abilities(articlePolicy, actor, null).publish
          ? {
              action: href(routes.articlePublication, { article: article.id }),
              seen: fingerprintOfArticle(article),
              publish: 'Đăng bài',
              editHref: href(routes.articleEdit, { article: article.id }),
            }
          : null
      }
      errors={errors}
    >
      <ArticleSheet
        words={article}
        column={article.topicCode === null ? null : (names.get(article.topicCode) ?? null)}
        publishedAt={null}
        headingLevel={2}
      />
    </PreviewPage>,
    errors.length === 0 ? 200 : 422,
  )
}
