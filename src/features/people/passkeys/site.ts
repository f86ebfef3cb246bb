import { wardTitle } from '#domain/ward.ts'
import type { HttpContext } from '#platform/http/context.ts'
import { originOf } from '#platform/http/origin.ts'
import type { Site } from '#platform/passkey.ts'

/**
 * The site under the name the browser asked for. A browser gives a site only the passkeys of that very name, so whoever comes by another one
 * finds none, and none made elsewhere fits here.
 */
export function siteOf(c: HttpContext): Site {
  const host = c.req.header('host') ?? ''
  return {
    id: host.replace(/:\d+$/, '').toLowerCase(),
    name: `Hồi Âm ${wardTitle(c.var.ward)}`,
    origin: originOf(c),
  }
}
