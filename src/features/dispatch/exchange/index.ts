import type { Feature } from '#platform/feature.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { serveBodies } from './body-routes.tsx'
import { seesArrival } from './in/arrival-queries.ts'
import { serveArrivals } from './in/arrival-routes.tsx'
import { seesHandoff } from './out/handoff-queries.ts'
import { serveHandoffs } from './out/handoff-routes.tsx'

export type { ExchangeBodyId } from './body.ts'
export { saveBody } from './body-commands.ts'
export { writeEdxml } from './edxml/write.ts'
export { takeInPackage } from './in/take-in.ts'
export { exchangeConstraints } from './messages.ts'
export { handOverPaper } from './out/hand-over.ts'
export { confirmReceipt } from './out/handoff-commands.ts'

/** Fixed addresses before those of a single hand-off. */
export function serveExchange(app: HttpApp): void {
  serveBodies(app)
  serveArrivals(app)
  serveHandoffs(app)
}

export const exchangeAttachments: NonNullable<Feature['attachments']> = {
  handoff: seesHandoff,
  'exchange-arrival': seesArrival,
}
