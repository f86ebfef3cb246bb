import type { HttpApp } from '#platform/http/context.ts'
import { serveCapturePage } from './capture-routes.tsx'
import { serveHints } from './hint-routes.tsx'
import { createPresence } from './presence.ts'
import { serveProjector } from './projector-routes.tsx'
import { serveRows } from './row-routes.tsx'
import { serveStream } from './stream-routes.tsx'

/** Taking down what is said at a conference, while it is said. */
export function serveCapture(app: HttpApp): void {
  const presence = createPresence()
  // Before the row, whose address would swallow "dong" and "dang-go".
  serveStream(app, presence)
  serveHints(app)
  serveCapturePage(app)
  serveProjector(app, presence)
  serveRows(app)
}
