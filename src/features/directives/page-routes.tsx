import { parseId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { todayOf } from '#platform/clock.ts'
import { reading } from '#platform/db/reading.ts'
import { Forbidden, found } from '#platform/errors.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import type { DeliverableId, DirectiveId, ExtensionId, PartId } from './directive.ts'
import { getView } from './page-queries.ts'
import { DirectivePage } from './pages/DirectivePage.tsx'
import type { RefusedForm } from './pages/page-props.ts'
import { directivePolicy } from './policy.ts'

export function serveDirectivePage(app: HttpApp): void {
  app.get(routes.directive, (c) => directivePage(c))
}

/** The page of the directive in the address; with a refused form as the answer to it. */
export async function directivePage(c: HttpContext, refused?: RefusedForm): Promise<Response> {
  const { deps, actor } = c.var
  if (!can(directivePolicy, actor, 'read', null)) throw new Forbidden('directive', 'read')
  const today = todayOf(deps)
  const view = await reading(deps, actor, (db) => getView(db, actor, directiveIn(c), today))
  return c.var.page(
    {
      title: `${view.directive.code} ${view.directive.title}`,
      breadcrumbs: [registerCrumb, { label: view.directive.code }],
    },
    <DirectivePage view={view} today={today} refused={refused} />,
    refused === undefined ? 200 : 422,
  )
}

export const registerCrumb = { label: 'Sổ theo dõi chỉ đạo', href: href(routes.directives) }

export const directiveIn = (c: HttpContext): DirectiveId =>
  found(parseId<'Directive'>(c.req.param('id')), 'directive')
export const partIn = (c: HttpContext): PartId => found(parseId<'Part'>(c.req.param('part')), 'part')
export const deliverableIn = (c: HttpContext): DeliverableId =>
  found(parseId<'Deliverable'>(c.req.param('deliverable')), 'deliverable')
export const extensionIn = (c: HttpContext): ExtensionId =>
  found(parseId<'Extension'>(c.req.param('extension')), 'extension')
