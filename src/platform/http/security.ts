import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { HttpContext, HttpEnv } from './context.ts'

const POLICY = 'Content-Security-Policy'

/**
 * No inline script or style, nothing from elsewhere, no framing. `secure`: the site is reached over https. An answer that brings a content
 * policy of its own, as files do, keeps that one. `tiles`: where pictures of the map may come from.
 */
export function securityHeaders(secure: boolean, tiles?: string): MiddlewareHandler<HttpEnv> {
  const ofPages = headersOfPages(secure, tiles === undefined ? [] : [originOf(tiles)])
  return async (c, next) => {
    let own: string | null = null
    await ofPages(c, async () => {
      await next()
      own = c.res.headers.get(POLICY)
    })
    if (own !== null) c.res.headers.set(POLICY, own)
  }
}

/** "https://{s}.tiles.example/{z}/…" → "https://*.tiles.example" */
const originOf = (tiles: string): string =>
  /^https?:\/\/[^/]+/.exec(tiles)?.[0].replace(/\{s\}/, '*') ?? "'none'"

const headersOfPages = (secure: boolean, pictures: readonly string[]): MiddlewareHandler<HttpEnv> =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:', ...pictures],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: ['self'], payment: [] },
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
    xXssProtection: false,
  })

/**
 * A write must come from our own pages: browsers say so in Sec-Fetch-Site or Origin. Requests without either come from programs,
 * which carry no cookies of a victim.
 */
export function comesFromElsewhere(c: HttpContext): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host')
}
