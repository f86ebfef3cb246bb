import { adminFeature } from '#features/admin/index.ts'
import { alertsFeature, countUnread, forgetMessages } from '#features/alerts/index.ts'
import { announcementsFeature, listLedger } from '#features/announcements/index.ts'
import { calendarFeature } from '#features/calendar/index.ts'
import { conferencesFeature } from '#features/conferences/index.ts'
import { dashboardFeature } from '#features/dashboard/index.ts'
import {
  calendarImpact,
  directivesFeature,
  dossierAssignments,
  issueDirectives,
  noticeFollowUp,
} from '#features/directives/index.ts'
import {
  dispatchBasis,
  dispatchCalendarImpact,
  dispatchFeature,
  waitingEntries,
} from '#features/dispatch/index.ts'
import { documentsFeature, listWaitingDocuments } from '#features/documents/index.ts'
import {
  dossierCalendarImpact,
  dossierStandings,
  dossiersFeature,
  putPetitions,
} from '#features/dossiers/index.ts'
import { formatsFeature } from '#features/formats/index.ts'
import { noticesFeature } from '#features/notices/index.ts'
import { findActor, peopleFeature } from '#features/people/index.ts'
import { petitionsFeature } from '#features/petitions/index.ts'
import { portalFeature } from '#features/portal/index.ts'
import {
  arrivalsCalendarImpact,
  listWaitingArrivals,
  officeNumbers,
  registersFeature,
} from '#features/registers/index.ts'
import {
  dossierReplies,
  forgetLetters,
  lettersAbout,
  lettersToSeal,
  listWaitingLetters,
  repliesFeature,
} from '#features/replies/index.ts'
import { reportsFeature } from '#features/reports/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { Feature, JobBody } from '#platform/feature.ts'
import { serveAttachments } from '#platform/files/serve-attachments.ts'
import { serveAssets } from '#platform/http/assets.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { serveHealth } from '#platform/http/health.ts'
import { createHttp } from '#platform/http/http.ts'
import { routes } from '#routes'
import { errorPage, serveAppearance, shell } from './shell.tsx'

/** In the order the work flows; a feature may use those before it. */
const features: readonly Feature[] = [
  peopleFeature,
  calendarFeature({
    impact: async (...change) => [
      ...(await calendarImpact(...change)),
      ...(await dossierCalendarImpact(dossierReplies)(...change)),
      ...(await arrivalsCalendarImpact(...change)),
      ...(await dispatchCalendarImpact(...change)),
    ],
  }),
  formatsFeature,
  conferencesFeature,
  petitionsFeature({
    standings: (db, actor, ids) => dossierStandings(db, actor, ids, dossierReplies),
    isPublic: async (db, actor, dossier) => (await listLedger(db, actor, { dossier })).length > 0,
    letters: lettersAbout,
    lettersToSeal,
    forgetLetters: async (tx, ward, petition) => {
      await forgetLetters(tx, ward, petition)
      await forgetMessages(tx, ward, petition)
    },
    putInDossier: putPetitions,
    publicMatters: async (db, actor, topics) => {
      const of = await Promise.all(topics.map((topicCode) => listLedger(db, actor, { topicCode })))
      return of.flat().map(({ content }) => content)
    },
  }),
  dossiersFeature({
    assignments: dossierAssignments,
    replies: dossierReplies,
  }),
  noticesFeature({
    issueDirectives,
    numbers: officeNumbers,
    followUp: noticeFollowUp,
    assignments: dossierAssignments,
  }),
  directivesFeature({
    replies: dossierReplies,
    papers: waitingEntries,
    arrivals: listWaitingArrivals,
    documents: listWaitingDocuments,
    letters: listWaitingLetters,
    basis: dispatchBasis,
  }),
  repliesFeature({ numbers: officeNumbers }),
  registersFeature,
  documentsFeature,
  dispatchFeature,
  reportsFeature,
  announcementsFeature,
  portalFeature,
  alertsFeature,
  dashboardFeature,
  adminFeature,
]

export type App = {
  readonly http: HttpApp
  readonly deps: Deps
  readonly jobs: Readonly<Record<string, JobBody>>
}
export type World = Omit<Deps, 'subscribers' | 'constraints' | 'idempotencyKey'>

/** The composition root: the only file that knows every feature. `jobsRunning` answers for /readyz. */
export function createApp(
  world: World,
  options: {
    readonly secure: boolean
    readonly jobsRunning: () => boolean
    readonly trustedProxies?: number
  },
): App {
  const deps: Deps = {
    ...world,
    subscribers: subscribersOf(features),
    constraints: Object.assign({}, ...features.map((f) => f.constraints ?? {})),
  }
  const menu = features.flatMap((feature) => (feature.menu === undefined ? [] : [feature.menu]))
  const http = createHttp({
    deps,
    secure: options.secure,
    trustedProxies: options.trustedProxies ?? 0,
    findActor: async (db, ward, account, now) => {
      const [found, unread] = await Promise.all([
        findActor(db, ward.id, account, now),
        countUnread(db, ward.id, account),
      ])
      return found === null ? null : { ...found, unread }
    },
    open: (app) => {
      serveAssets(app, routes.asset)
      serveHealth(
        app,
        { live: routes.health, ready: routes.ready },
        { db: world.db, jobsRunning: options.jobsRunning },
      )
    },
    page: shell(menu),
    errorPage: errorPage(menu),
  })
  serveAppearance(http, options.secure)
  for (const feature of features) feature.routes?.(http)
  serveAttachments(
    http,
    routes.attachment,
    Object.assign({}, ...features.map((feature) => feature.attachments ?? {})),
  )
  return { http, deps, jobs: Object.assign({}, ...features.map((feature) => feature.jobs ?? {})) }
}

/** event type → the jobs of all features that follow it */
function subscribersOf(all: readonly Feature[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const feature of all)
    for (const [event, jobs] of Object.entries(feature.subscribes ?? {}))
      map.set(event, [...(map.get(event) ?? []), ...jobs])
  return map
}
