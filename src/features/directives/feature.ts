import { hasRole } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveActs } from './act-routes.tsx'
import { serveAssigning } from './assign-routes.tsx'
import { attachmentReach } from './attachment-queries.ts'
import type { FindBasis } from './basis.ts'
import { serveBoard } from './board/board-routes.tsx'
import { serveClosures } from './closure-routes.tsx'
import { directiveConstraints } from './messages.ts'
import type { MineLater } from './mine/later.ts'
import { serveMine } from './mine/mine-routes.tsx'
import { serveDirectivePage } from './page-routes.tsx'
import { serveParts } from './part-routes.tsx'
import { directivePolicy } from './policy.ts'
import { serveRegister } from './register/register-routes.tsx'
import { serveSubmissions } from './submission-routes.tsx'
import { serveDossierTies } from './tie-routes.tsx'

/** Letters and papers sent out come later in the work: the composition root hands in what they know. */
export const directivesFeature = (later: MineLater & { readonly basis: FindBasis }): Feature => ({
  name: 'directives',
  constraints: directiveConstraints,
  attachments: attachmentReach,
  routes: (app) => {
    // Before the page of a directive, whose address would swallow "moi" and "viec-cua-toi".
    serveRegister(app)
    serveMine(app, later)
    serveBoard(app)
    serveAssigning(app, later.basis)
    serveDirectivePage(app)
    serveActs(app)
    serveSubmissions(app)
    serveParts(app)
    serveClosures(app)
    serveDossierTies(app)
  },
  menu: (actor) => [
    ...(hasRole(actor, 'clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front')
      ? [{ label: 'Việc của tôi', href: href(routes.directivesMine), order: 10 }]
      : []),
    ...(can(directivePolicy, actor, 'read', null)
      ? [{ label: 'Sổ theo dõi', href: href(routes.directives), order: 15 }]
      : []),
  ],
})
