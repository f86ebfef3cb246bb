import { hasRole } from '#domain/actor.ts'
import type { Feature } from '#platform/feature.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { serveBooks } from './book-routes.tsx'
import { registerConstraints } from './messages.ts'
import { serveOutgoing } from './out-routes.tsx'

export { seedRegisters } from './book-commands.ts'
export { officeNumbers } from './take-commands.ts'

/** The office's books: numbers of what goes out. */
export const registersFeature: Feature = {
  name: 'registers',
  routes: (app) => {
    app.get(routes.registers, (c) => redirect(c, href(routes.outgoing)))
    serveOutgoing(app)
    serveBooks(app)
  },
  constraints: registerConstraints,
  menu: (actor) =>
    hasRole(actor, 'clerk', 'leader')
      ? [{ label: 'Sổ văn bản', href: href(routes.registers), order: 36 }]
      : [],
}
