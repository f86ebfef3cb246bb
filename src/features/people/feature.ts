import { hasRole } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveAbsences } from './absence-routes.tsx'
import { serveAccounts } from './account-routes.tsx'
import { serveImport } from './import-routes.tsx'
import { peopleConstraints } from './messages.ts'
import { serveOpenId } from './openid/routes.tsx'
import { serveOwnAccount } from './own-account-routes.tsx'
import { servePasskeys } from './passkeys/routes.tsx'
import { unitPolicy } from './policy.ts'
import { serveOwnSecondFactor } from './second-factor/own-routes.tsx'
import { serveSignIn } from './sign-in-routes.tsx'
import { serveFirstPasswords } from './slip-routes.tsx'
import { serveUnits } from './unit-routes.tsx'

export const peopleFeature: Feature = {
  name: 'people',
  constraints: peopleConstraints,
  routes: (app) => {
    serveSignIn(app)
    serveOwnAccount(app)
    serveOwnSecondFactor(app)
    servePasskeys(app)
    serveOpenId(app)
    serveUnits(app)
    serveFirstPasswords(app)
    serveImport(app)
    serveAccounts(app)
    serveAbsences(app)
  },
  menu: (actor) => [
    ...(can(unitPolicy, actor, 'list', null)
      ? [{ label: 'Đơn vị', href: href(routes.units), order: 70 }]
      : []),
    // The Party Office finds them under "Quản trị"; they are the daily work of the IT officer.
    ...(hasRole(actor, 'it-admin') ? [{ label: 'Người dùng', href: href(routes.accounts), order: 75 }] : []),
  ],
}
