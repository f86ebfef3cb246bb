import { hasRole } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { redirect } from '#platform/http/respond.ts'
import { href, routes } from '#routes'
import { serveBooks } from './book-routes.tsx'
import { seesIncoming } from './incoming/incoming-queries.ts'
import { serveIncoming } from './incoming/incoming-routes.tsx'
import { incomingJobs } from './incoming/jobs.ts'
import { registerConstraints } from './messages.ts'
import { serveOutgoing } from './out-routes.tsx'
import { registerPolicy } from './policy.ts'

export type { Book } from './book.ts'
export { seedRegisters } from './book-commands.ts'
export { listBooks } from './book-queries.ts'
export { findEntryOf } from './entry-of-queries.ts'
export { assignIncoming, finishIncoming } from './incoming/act-commands.ts'
export { type EnterInput, enterIncoming, insertIncoming } from './incoming/enter-commands.ts'
export { type ReadFile, readUploads } from './incoming/files.ts'
export { arrivalsCalendarImpact } from './incoming/impact-queries.ts'
export type { Incoming, IncomingId } from './incoming/incoming.ts'
export { getIncoming, listSame } from './incoming/incoming-queries.ts'
export { enterForm } from './incoming/input.ts'
export { PaperFacts as IncomingFields } from './incoming/pages/PaperFacts.tsx'
export { SameNotice } from './incoming/pages/SameNotice.tsx'
export {
  type ClockedPaper,
  listClockedPapers,
  listWaitingArrivals,
  paperWords,
} from './incoming/waiting-queries.ts'
export { giveNumber, keepNumber, voidNumber } from './out-commands.ts'
export { bookOptions } from './pages/book-options.ts'
export { officeNumbers } from './take-commands.ts'
export { typeName } from './types.ts'

/** The office's books: numbers of what goes out, and what comes in. */
export const registersFeature: Feature = {
  name: 'registers',
  routes: (app) => {
    app.get(routes.registers, (c) => {
      const reads = can(registerPolicy, c.var.actor, 'read', null)
      return redirect(c, href(reads ? routes.outgoing : routes.incoming))
    })
    serveOutgoing(app)
    serveIncoming(app)
    serveBooks(app)
  },
  jobs: incomingJobs,
  attachments: { incoming: seesIncoming },
  constraints: registerConstraints,
  menu: (actor) =>
    hasRole(actor, 'clerk', 'leader', 'unit-head', 'unit-officer')
      ? [{ label: 'Sổ văn bản', href: href(routes.registers), order: 36, group: 'Văn bản' }]
      : [],
}
