import { z } from 'zod'
import { loadRules } from '#features/formats/index.ts'
import { getLetterhead } from '#features/replies/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { PaperPreview } from '#platform/document/preview.tsx'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { changedParts } from './changes.ts'
import { crumbs, documentIn } from './context.ts'
import { nameOf } from './document.ts'
import { getDocument } from './load-queries.ts'
import { VersionPage } from './pages/VersionPage.tsx'
import { paperOfDocument } from './paper.ts'
import { documentPolicy } from './policy.ts'
import { getWordsOf, listVersions } from './version-queries.ts'

const versionQuery = z.object({ voi: z.coerce.number().int().min(1).nullable().catch(null).default(null) })

/** One wording of a paper beside another: what was added, what was taken out. */
export function serveVersions(app: HttpApp): void {
  app.get(routes.documentVersion, async (c) => {
    const { deps, actor } = c.var
    const version = Number(found(/^[1-9]\d{0,5}$/.exec(c.req.param('version') ?? ''), 'version')[0])
    const { voi } = readQuery(c, versionQuery)
    const view = await reading(deps, actor, async (db) => {
      const document = await getDocument(db, actor, documentIn(c))
      authorize(documentPolicy, actor, 'read', document)
      const versions = await listVersions(db, actor, document.id)
      const with_ = versions.some((one) => one.version === voi) ? voi : null
      const against = with_ ?? (version > 1 ? version - 1 : null)
      const words = await getWordsOf(db, actor, { id: document.id, version })
      return {
        document,
        versions,
        against,
        words,
        earlier: against === null ? null : await getWordsOf(db, actor, { id: document.id, version: against }),
        letterhead: await getLetterhead(db, actor, document.letterhead),
        rules: await loadRules(db, actor.ward),
      }
    })
    const { document, words, earlier, letterhead, rules, ...rest } = view
    const draft = { ...document, words, issued: null, state: 'drafting' } as const
    return c.var.page(
      {
        title: `Bản ${version}`,
        breadcrumbs: [
          ...crumbs,
          { label: nameOf(document), href: href(routes.document, { id: document.id }) },
        ],
        wide: true,
      },
      <VersionPage
        {...rest}
        document={document}
        version={version}
        parts={earlier === null ? null : changedParts(earlier, words)}
        preview={
          <PaperPreview paper={paperOfDocument(draft, letterhead, { today: todayOf(c.var.deps), rules })} />
        }
      />,
    )
  })
}
