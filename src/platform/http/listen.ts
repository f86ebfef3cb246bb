import type { ServerType } from '@hono/node-server'
import type { Signals } from '../db/signals.ts'

/** Binds the product's handler to a host and port of this machine. */
export { serve as listen } from '@hono/node-server'

const LOOK_AGAIN_MS = 50

/**
 * Takes no new request; open streams end, requests under way are answered. Resolves when all are. A line that has nothing more to say is
 * cut at once: a browser keeps one open for its next request, which would only be refused.
 */
export async function stopListening(server: ServerType, signals: Signals): Promise<void> {
  signals.close()
  const cutting = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }, LOOK_AGAIN_MS)
  await new Promise<void>((done) => server.close(() => done()))
  clearInterval(cutting)
}
