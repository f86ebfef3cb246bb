import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { firstPage } from '#platform/db/pages.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { pagesAround, writePage } from '#platform/http/page-address.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { sheetBy } from '#ui/PrintSheet.tsx'
import { directivePolicy } from '../policy.ts'
import { type RegisterQuery, registerParameters, registerQuery } from './address.ts'
import { writeAddress } from './address-text.ts'
import { serveBulk } from './bulk-routes.tsx'
import { listChoices } from './choice-queries.ts'
import { serveExports } from './export-routes.tsx'
import { type Asked, listCounted, listPlaces } from './page-queries.ts'
import { BulkBar } from './pages/BulkBar.tsx'
import { PrintPage } from './pages/PrintPage.tsx'
import { RegisterPage } from './pages/RegisterPage.tsx'
import { SavedViews } from './pages/SavedViews.tsx'
import { listRows } from './row-queries.ts'
import { listSavedViews } from './saved-view-queries.ts'
import { serveSavedViews } from './saved-view-routes.tsx'
import { filterLine } from './words.ts'

const PAGE = 50
/** What a person still leafs through on paper. */
const PAPER = 500

export function serveRegister(app: HttpApp): void {
  serveSavedViews(app)
  serveBulk(app)
  serveExports(app)

  app.get(routes.directives, async (c) => {
    const { deps, actor } = c.var
    const query = queryOf(c)
    const now = deps.clock.now()
    const asked = { filter: query.filter, sort: query.sort, now }
    const view = await reading(deps, actor, async (db) => {
      const [found, choices, views] = await Promise.all([
        findPage(db, actor, asked, query),
        listChoices(db, actor, query.filter.notice),
        listSavedViews(db, actor),
      ])
      return { ...found, choices, views }
    })
    const mayRemind = can(directivePolicy, actor, 'remind', null)
    const { colleagues } = view.choices
    return c.var.page(
      { title: 'Sổ theo dõi chỉ đạo', wide: true },
      <RegisterPage
        {...view}
        filter={query.filter}
        sort={query.sort}
        mayCreate={can(directivePolicy, actor, 'create', null)}
        today={dateInVietnam(now)}
        saved={<SavedViews views={view.views} query={query} />}
        bulk={
          mayRemind || colleagues.length > 0 ? (
            <BulkBar mayRemind={mayRemind} colleagues={colleagues} back={writeAddress(query)} />
          ) : null
        }
      />,
    )
  })

  app.get(routes.directivesPrint, async (c) => {
    const { deps, actor } = c.var
    const { filter, sort } = queryOf(c)
    const now = deps.clock.now()
    const { places, rows, choices } = await reading(deps, actor, async (db) => {
      const places = await listPlaces(db, actor, { filter, sort, now }, firstPage, PAPER)
      return {
        places,
        rows: await listRows(
          db,
          actor,
          places.rows.map(({ id }) => id),
        ),
        choices: await listChoices(db, actor, filter.notice),
      }
    })
    return c.var.page(
      {
        title: 'In sổ theo dõi',
        wide: true,
        breadcrumbs: [{ label: 'Sổ theo dõi chỉ đạo', href: href(routes.directives) }],
      },
      <PrintPage
        rows={rows}
        filter={filter}
        sort={sort}
        subtitle={filterLine(filter, choices)}
        {...sheetBy(c.var)}
        today={dateInVietnam(now)}
        cut={places.hasNext}
      />,
    )
  })
}

/** The rows of one page, how many there are in all, and the ways to those before and after. */
async function findPage(db: DatabaseTransaction, actor: Actor, asked: Asked, query: RegisterQuery) {
  const places = await listCounted(db, actor, asked, query.page, PAGE)
  const ids = places.rows.map(({ id }) => id)
  const parameters = registerParameters(query.filter, query.sort)
  const around = pagesAround(places, (page) =>
    href(routes.directives, {}, { ...parameters, ...writePage(page) }),
  )
  const { similar, count } = places
  return { ...around, similar, count, rows: await listRows(db, actor, ids) }
}

function queryOf(c: HttpContext): RegisterQuery {
  if (!can(directivePolicy, c.var.actor, 'read', null)) throw new Forbidden('directive', 'read')
  return readQuery(c, registerQuery)
}
