import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import type { ComponentChildren } from 'preact'
import type { AccountActor } from '#domain/actor.ts'
import { publicActor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { parseId } from '#domain/id.ts'
import type { DatabaseTransaction } from '../db/database.ts'
import { enterWard, reading } from '../db/reading.ts'
import type { Deps } from '../deps.ts'
import { Busy, Forbidden, NotFound, StaleForm, Unreadable } from '../errors.ts'
import { loggable } from '../log.ts'
import { clientAddress } from './address.ts'
import type { HttpApp, HttpContext, HttpEnv, PageProps, PageStatus, Ward } from './context.ts'
import { emptyForm, readPostedForm } from './form.ts'
import { comesFromElsewhere, securityHeaders } from './security.ts'
import {
  csrfMatches,
  csrfToken,
  type Duties,
  dutiesIn,
  findSession,
  readSessionCookie,
  touchSession,
} from './session.ts'
import { wardFinder } from './wards.ts'

/** What the frame is given by the composition root. */
export type HttpOptions = {
  readonly deps: Deps
  /** The site is reached over https: secure cookies, HSTS. */
  readonly secure: boolean
  /** Reverse proxies in front whose X-Forwarded-For may be believed; none unless said. */
  readonly trustedProxies?: number
  /** Routes that need neither ward nor session: built files, health. */
  readonly open: (app: HttpApp) => void
  /** Who an account is today; null when it may not work any more. */
  readonly findActor: (
    db: DatabaseTransaction,
    ward: Ward,
    account: AccountId,
    now: Date,
  ) => Promise<FoundActor | null>
  readonly page: (
    c: HttpContext,
    props: PageProps,
    content: ComponentChildren,
    status: PageStatus,
  ) => Response
  /** The words of an error page; `reference` is the code that also stands in the log. */
  readonly errorPage: (c: HttpContext, kind: ErrorKind, reference: string) => Response
}
/** A person signed in, as every page needs to know them. */
export type FoundActor = Duties & {
  readonly actor: AccountActor
  readonly unread: number
}
/** The status that is answered; a form of an earlier sign-in is refused like what is forbidden, in other words. */
export type ErrorKind = 400 | 403 | 'stale-form' | 404 | 413 | 500 | 503

const MAX_BODY = 64 * 1024 * 1024

/** The frame every request passes: reference, headers, ward, session, form with its token, errors. Features add their routes. */
export function createHttp(options: HttpOptions): HttpApp {
  const { deps, secure } = options
  const findWard = wardFinder(deps.db)
  const app: HttpApp = new Hono<HttpEnv>()

  app.use(async (c, next) => {
    const started = performance.now()
    c.set('requestId', randomBytes(5).toString('hex').toUpperCase())
    await next()
    deps.log.info({
      ref: c.var.requestId,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    })
  })
  app.use(securityHeaders(secure, deps.map?.tiles))
  options.open(app)
  app.use(
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) => options.errorPage(c as HttpContext, 413, c.get('requestId')),
    }),
  )

  app.use(async (c, next) => {
    const ward = await findWard(hostName(c.req.header('host')))
    if (ward === null)
      return c.text('No ward has been created yet: run `hoi-am ward create` or `hoi-am demo`.\n', 503)
    c.set('ward', ward)
    c.set('actor', publicActor(ward.id))
    c.set('session', null)
    c.set('address', clientAddress(c, options.trustedProxies ?? 0))
    c.set('secure', secure)
    c.set('form', emptyForm)
    c.set('deps', deps)
    c.set('page', (props, content, status = 200) => options.page(c, props, content, status))
    const token = readSessionCookie(c, secure)
    if (token !== undefined) await enterSession(c, token)
    if (c.var.actor.kind === 'account') c.header('Cache-Control', 'no-store')
    return next()
  })

  // Only what everybody may read: a page with secrets that also repeats what an address says would tell them by its compressed length.
  const compressed = compress()
  app.use((c, next) =>
    c.req.method === 'GET' && c.var.actor.kind !== 'account' ? compressed(c, next) : next(),
  )

  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (comesFromElsewhere(c)) throw new Forbidden('form', 'from another site')
    const form = await readPostedForm(c.req.raw)
    const session = c.var.session
    if (session !== null && !csrfMatches(session.csrf, form.values['_csrf'])) throw new StaleForm()
    c.set('form', form)
    const key = typeof form.values['_key'] === 'string' ? parseId(form.values['_key']) : null
    if (key !== null) c.set('deps', { ...deps, idempotencyKey: key })
    return next()
  })

  async function enterSession(c: HttpContext, token: string): Promise<void> {
    const { ward } = c.var
    const now = deps.clock.now()
    const entered = await reading(deps, publicActor(ward.id), async (db) => {
      const session = await findSession(db, ward.id, token, now)
      if (session === null) return null
      const found = await options.findActor(db, ward, session.account, now)
      return found === null ? null : { session, ...found }
    })
    if (entered === null) return
    c.set('actor', entered.actor)
    c.set('session', {
      id: entered.session.id,
      csrf: csrfToken(token),
      means: entered.session.means,
      ...dutiesIn(entered.session.means, entered),
      unread: entered.unread,
    })
    if (entered.session.stale)
      await deps.db.transaction().execute(async (db) => {
        await enterWard(db, ward.id)
        await touchSession(db, ward.id, entered.session.id, now)
      })
  }

  app.notFound((c) => options.errorPage(c, 404, c.var.requestId))
  app.onError((error, c) => {
    if (error instanceof NotFound) return options.errorPage(c, 404, c.var.requestId)
    if (error instanceof Forbidden) {
      deps.log.warn({ ref: c.var.requestId, refused: error.message })
      return options.errorPage(c, error instanceof StaleForm ? 'stale-form' : 403, c.var.requestId)
    }
    if (error instanceof Unreadable) {
      deps.log.warn({ ref: c.var.requestId, refused: error.message })
      return options.errorPage(c, 400, c.var.requestId)
    }
    if (error instanceof Busy) {
      deps.log.warn({ ref: c.var.requestId, refused: error.message })
      c.header('Retry-After', '30')
      return options.errorPage(c, 503, c.var.requestId)
    }
    deps.log.error({ ref: c.var.requestId, error: loggable(error) })
    return options.errorPage(c, 500, c.var.requestId)
  })
  return app
}

/** The pattern that matched, never the address itself: addresses can hold what people searched for. */
function routeOf(c: HttpContext): string {
  return c.req.routePath === '/*' ? '(none)' : c.req.routePath
}

const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '').toLowerCase()
