import { can } from '#domain/permission.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveActs } from './act-routes.tsx'
import { documentReach } from './attachment-queries.ts'
import { serveDelegates } from './delegate-routes.tsx'
import { conferencePolicy } from './policy.ts'
import { serveConferences } from './routes.tsx'

export {
  announceConference,
  closeConference,
  openConference,
  publishConferenceResults,
} from './act-commands.ts'
export { durationWords, startTimes, totalMinutes } from './agenda.ts'
export { planConference } from './commands.ts'
export type { Conference, ConferenceId } from './conference.ts'
export { stateOf } from './conference.ts'
export { type Delegate, delegateLabel, readDelegateLines } from './delegate.ts'
export { addDelegates, insertDelegates, markPresent } from './delegate-commands.ts'
export { listDelegates } from './delegate-queries.ts'
export { dutiesOf } from './duty.ts'
export { captureTopic, signalCapture } from './live-commands.ts'
export { stateNames } from './messages.ts'
export { conferencePolicy } from './policy.ts'
export { getConference, getConferenceForUpdate, listAgenda, listConferences } from './queries.ts'

/** The dialogue with the people: planned, announced, held, closed, its results published. */
export const conferencesFeature: Feature = {
  name: 'conferences',
  routes: (app) => {
    serveConferences(app)
    serveActs(app)
    serveDelegates(app)
  },
  attachments: { conference: documentReach },
  menu: (actor) =>
    can(conferencePolicy, actor, 'read', null)
      ? [{ label: 'Hội nghị', href: href(routes.conferences), order: 12 }]
      : [],
}
