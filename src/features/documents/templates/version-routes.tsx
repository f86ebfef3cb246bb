import { reading } from '#platform/db/reading.ts'
import { found } from '#platform/errors.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readQuery } from '#platform/http/query.ts'
import { href, routes } from '#routes'
import { changedParts } from '../changes.ts'
import type { DocumentWords } from '../document.ts'
import type { TemplateWords } from '../template.ts'
import { versionsQuery } from './input.ts'
import { TemplateVersionsPage } from './pages/TemplateVersionsPage.tsx'
import { listTemplateVersions } from './template-queries.ts'
import { templateCrumbs, templateIn } from './template-routes.tsx'

/** Every wording a template had, and what each changed. */
export function serveTemplateVersions(app: HttpApp): void {
  app.get(routes.documentTemplateVersions, async (c) => {
    const { deps, actor } = c.var
    const template = await templateIn(c)
    const versions = await reading(deps, actor, (db) => listTemplateVersions(db, actor, template.id))
    const { ban } = readQuery(c, versionsQuery)
    const at = ban === null ? 0 : versions.findIndex(({ version }) => version === ban)
    const shown = found(versions[at], 'document template')
    const before = versions[at + 1]
    return c.var.page(
      {
        title: `Các bản của ${template.name}`,
        breadcrumbs: [
          ...templateCrumbs,
          { label: template.name, href: href(routes.documentTemplate, { template: template.id }) },
        ],
      },
      <TemplateVersionsPage
        template={template}
        versions={versions}
        shown={shown}
        parts={before === undefined ? null : changedParts(asWords(before), asWords(shown))}
      />,
    )
  })
}

const asWords = ({ abstract, addressees, bases, body, recipients }: TemplateWords): DocumentWords => ({
  abstract,
  addressees: addressees.split('\n'),
  bases: bases.split('\n'),
  body,
  recipients: recipients.split('\n'),
  urgency: null,
})
