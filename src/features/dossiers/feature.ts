import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveAssembling } from './assemble/assemble-routes.tsx'
import { attachmentReach } from './attachment-queries.ts'
import { serveChecklists, serveTemplates } from './checklist-routes.tsx'
import { serveDue } from './due-routes.tsx'
import { serveExtensionRequests } from './extension-request-routes.tsx'
import { serveGathering } from './gather-routes.tsx'
import type { DossierLater } from './later.ts'
import { serveLinks } from './link-routes.tsx'
import { dossierConstraints } from './messages.ts'
import { serveOpening } from './open-routes.tsx'
import { serveDossierPage } from './page-routes.tsx'
import { servePapers } from './paper-routes.tsx'
import { servePlans } from './plan-routes.tsx'
import { dossierPolicy, noDossier } from './policy.ts'
import { serveRegister } from './register/register-routes.tsx'
import { serveResults } from './result-routes.tsx'
import { serveTelling } from './tell-routes.tsx'

/** The matter to be solved: gathers petitions and follows them to an answer and a result. Notices, directives and replies come later in the work: the composition root hands in what they know. */
export const dossiersFeature = (later: DossierLater): Feature => ({
  name: 'dossiers',
  constraints: dossierConstraints,
  attachments: attachmentReach,
  routes: (app) => {
    // Before the page of a dossier, whose address would swallow "moi" and the like.
    serveRegister(app, later.replies)
    serveOpening(app)
    serveTemplates(app)
    serveAssembling(app, later.replies)
    serveDossierPage(app, later)
    serveGathering(app, later)
    servePlans(app, later)
    serveLinks(app, later)
    servePapers(app, later)
    serveDue(app, later)
    serveExtensionRequests(app, later)
    serveTelling(app, later)
    serveResults(app, later)
    serveChecklists(app, later)
  },
  menu: (actor) =>
    can(dossierPolicy, actor, 'read', noDossier)
      ? [{ label: 'Hồ sơ', href: href(routes.dossiers), order: 14 }]
      : [],
})
