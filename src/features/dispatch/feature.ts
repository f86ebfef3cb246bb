import { hasRole } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { href, routes } from '#routes'
import { seesScan } from './attachment-reach-queries.ts'
import { serveDispatch } from './dispatch-routes.tsx'
import { exchangeAttachments, exchangeConstraints, serveExchange } from './exchange/index.ts'
import { serveFigures } from './figures/figure-routes.tsx'
import { serveLists } from './lists/list-routes.tsx'
import { dispatchConstraints } from './messages.ts'
import { dispatchPolicy, receivingRoles } from './policy.ts'
import { serveReceived } from './received/received-routes.tsx'
import { serveRegister } from './register-routes.tsx'
import { serveSending } from './send-routes.tsx'
import { serveTable } from './table/table-routes.tsx'

/** Fixed addresses ('/phat-hanh/moi', '/phat-hanh/bang') before those of a single sending. */
const serving: readonly ((app: HttpApp) => void)[] = [
  serveRegister,
  serveSending,
  serveTable,
  serveFigures,
  serveLists,
  serveExchange,
  serveDispatch,
  serveReceived,
]

/** Papers on their way to those they are for: sent, received, read, acknowledged, done; chased where nobody answers. */
export const dispatchFeature: Feature = {
  name: 'dispatch',
  routes: (app) => {
    for (const serve of serving) serve(app)
  },
  attachments: { 'dispatch-receipt': seesScan, ...exchangeAttachments },
  constraints: { ...dispatchConstraints, ...exchangeConstraints },
  menu: (actor) => [
    ...(hasRole(actor, ...receivingRoles)
      ? [{ label: 'Văn bản nhận', href: href(routes.receivedDocuments), order: 12 }]
      : []),
    ...(can(dispatchPolicy, actor, 'read', null)
      ? [{ label: 'Phát hành', href: href(routes.dispatches), order: 37, group: 'Văn bản' }]
      : []),
  ],
}
