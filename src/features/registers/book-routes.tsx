import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import type { Refusal } from '#domain/result.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type FormValues, readForm } from '#platform/http/form.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import type { BookId } from './book.ts'
import { changeLaw, openNewBook, recordTerm } from './book-commands.ts'
import { findBook, listBooks, listTerms, listVolumes } from './book-queries.ts'
import { bookForm, lawForm, termForm } from './input.ts'
import { BookPage } from './pages/BookPage.tsx'
import { BooksPage } from './pages/BooksPage.tsx'
import { registerPolicy } from './policy.ts'

const crumbs = [{ label: 'Sổ và nhiệm kỳ', href: href(routes.registerBooks) }]

/** The books themselves: which there are, what the rules say of them, and the terms of the committee. */
export function serveBooks(app: HttpApp): void {
  app.get(routes.registerBooks, (c) => booksPage(c))
  app.post(routes.registerBooks, async (c) => {
    const form = readForm(c, bookForm)
    if (!form.ok) return booksPage(c, { book: form })
    const opened = await openNewBook(c.var.deps, c.var.actor, form.value)
    if (!opened.ok) return booksPage(c, { book: { values: form.values, errors: opened.refusals } })
    return redirect(c, href(routes.registerBook, { book: opened.value.id }), 'Đã mở sổ.')
  })
  app.post(routes.registerTerms, async (c) => {
    const form = readForm(c, termForm)
    if (!form.ok) return booksPage(c, { term: form })
    const done = await recordTerm(c.var.deps, c.var.actor, form.value)
    if (!done.ok) return booksPage(c, { term: { values: form.values, errors: done.refusals } })
    return redirect(c, href(routes.registerBooks), 'Đã ghi nhiệm kỳ.')
  })

  app.get(routes.registerBook, (c) => bookPage(c))
  app.post(routes.registerBook, async (c) => {
    const form = readForm(c, lawForm)
    if (!form.ok) return bookPage(c, form)
    const done = await changeLaw(c.var.deps, c.var.actor, { id: bookIn(c), ...form.value })
    if (!done.ok) return bookPage(c, { values: form.values, errors: done.refusals })
    return redirect(c, href(routes.registerBook, { book: bookIn(c) }), 'Đã lưu quy định của sổ.')
  })
}

type Attempt = { readonly values: FormValues; readonly errors: readonly Refusal[] }
const untried: Attempt = { values: {}, errors: [] }

async function booksPage(c: HttpContext, tried: { readonly book?: Attempt; readonly term?: Attempt } = {}) {
  const { deps, actor } = c.var
  authorize(registerPolicy, actor, 'read', null)
  const view = await reading(deps, actor, async (db) => {
    const [books, volumes, terms] = await Promise.all([
      listBooks(db, actor),
      listVolumes(db, actor),
      listTerms(db, actor),
    ])
    return { books, volumes, terms }
  })
  return c.var.page(
    { title: 'Sổ và nhiệm kỳ', wide: true },
    <BooksPage
      {...view}
      mayKeep={can(registerPolicy, actor, 'keep-books', null)}
      book={tried.book ?? untried}
      term={tried.term ?? untried}
    />,
    tried.book === undefined && tried.term === undefined ? 200 : 422,
  )
}

async function bookPage(c: HttpContext, tried?: Attempt) {
  const { deps, actor } = c.var
  authorize(registerPolicy, actor, 'read', null)
  const view = await reading(deps, actor, async (db) => ({
    book: found(await findBook(db, actor, bookIn(c)), 'book'),
    volumes: (await listVolumes(db, actor)).get(bookIn(c)) ?? [],
  }))
  return c.var.page(
    { title: 'Một sổ', breadcrumbs: crumbs },
    <BookPage {...view} mayKeep={can(registerPolicy, actor, 'keep-books', null)} {...(tried ?? untried)} />,
    tried === undefined ? 200 : 422,
  )
}

const bookIn = (c: HttpContext): BookId => found(parseId<'RegisterBook'>(c.req.param('book')), 'book')
