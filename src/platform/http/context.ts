import type { Context, Hono } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Actor } from '#domain/actor.ts'
import type { Id, WardId } from '#domain/id.ts'
import type { WardKind } from '#domain/ward.ts'
import type { Deps } from '../deps.ts'
import type { PostedForm } from './form.ts'
import type { Duties, SignInMeans } from './session.ts'

/** The tenant a request belongs to, found by its host name. */
export type Ward = {
  readonly id: WardId
  readonly slug: string
  readonly kind: WardKind
  readonly name: string
  readonly placeName: string
  readonly province: string
  readonly lenientDeadlines: boolean
}

/** `csrf` goes into every form of the session; `id` names the session in lists, never its secret token; `unread` counts notifications. */
export type Session = Duties & {
  readonly id: Id<'Session'>
  readonly csrf: string
  readonly means: SignInMeans
  /** Unread notifications. */
  readonly unread: number
}

export type Crumb = { readonly label: string; readonly href?: string }
export type PageProps = {
  readonly title: string
  readonly breadcrumbs?: readonly Crumb[]
  /** Wide registers use the whole screen and print on A4 landscape. */
  readonly wide?: boolean
  /** Seconds after which the page asks again by itself (progress of a job, without script). */
  readonly refreshAfter?: number
  /** The same, only while no script runs: with script an island brings each change. */
  readonly refreshUnscripted?: number
  /** Further islands by built name (`confirm.js`). A public page must not need them. */
  readonly scripts?: readonly string[]
  /** A single small form in the middle, for pages without a menu. */
  readonly narrow?: boolean
}

export type PageStatus = 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503

export type HttpEnv = {
  Variables: {
    requestId: string
    deps: Deps
    ward: Ward
    actor: Actor
    session: Session | null
    /** Of the browser, as far as the trusted proxies tell; 'unknown' inside tests. */
    address: string
    /** The site is reached over https. */
    secure: boolean
    form: PostedForm
    /** Answers with a whole page in the shell that fits the actor; status 200 unless said. */
    page: (props: PageProps, content: ComponentChildren, status?: PageStatus) => Response
  }
}
export type HttpContext = Context<HttpEnv>
export type HttpApp = Hono<HttpEnv>
