import type { Feature } from '#platform/feature.ts'
import { serveFeed } from './feed-routes.tsx'
import { alertJobs, alertSubscriptions } from './jobs.ts'
import { serveNotifications } from './notification-routes.tsx'
import { serveOutbox } from './outbox-routes.tsx'

export { forgetMessages } from './mail-letters-commands.ts'
export { countUnread } from './notification-queries.ts'

/** Tells people what they should know: events as they happen, clocks in the morning, a letter a day. */
export const alertsFeature: Feature = {
  name: 'alerts',
  routes: (app) => {
    serveNotifications(app)
    serveOutbox(app)
    serveFeed(app)
  },
  jobs: alertJobs,
  subscribes: alertSubscriptions,
}
