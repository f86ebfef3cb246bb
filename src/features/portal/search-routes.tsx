import { findDirectives } from '#features/directives/index.ts'
import { findDossiers } from '#features/dossiers/index.ts'
import { listNotices } from '#features/notices/index.ts'
import { findPetitions } from '#features/petitions/index.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { routes } from '#routes'
import { wordsQuery } from './input.ts'
import { SearchPage } from './pages/SearchPage.tsx'

const MOST = 12

/** One box over everything the person may see. */
export const serveSearch = (app: HttpApp): void => {
  app.get(routes.search, async (c) => {
    const { deps, actor } = c.var
    if (actor.kind !== 'account') throw new Forbidden('search', 'not signed in')
    const { q } = readQuery(c, wordsQuery)
    const found =
      q === ''
        ? null
        : await reading(deps, actor, async (db) => ({
            petitions: await findPetitions(db, actor, q, { limit: MOST }),
            dossiers: await findDossiers(db, actor, q, MOST),
            directives: await findDirectives(db, actor, q, { now: deps.clock.now(), limit: MOST }),
            notices: (await listNotices(db, actor, { q, state: null, year: null, after: null })).rows.slice(
              0,
              MOST,
            ),
          }))
    return c.var.page({ title: q === '' ? 'Tìm kiếm' : `Tìm “${q}”` }, <SearchPage q={q} found={found} />)
  })
}
