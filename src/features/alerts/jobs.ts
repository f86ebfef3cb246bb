import type { Feature } from '#platform/feature.ts'
import { toldAccountEvents } from './accounts/account-event-queries.ts'
import { runClocks } from './clock-commands.ts'
import { runDigest } from './digest-commands.ts'
import { toldDispatchEvents } from './dispatches/dispatch-event-queries.ts'
import { toldDocumentEvents } from './documents/document-event-queries.ts'
import { toldDossierEvents } from './dossiers/dossier-audience.ts'
import { mailLetters } from './mail-letters-commands.ts'
import { toldPaperEvents } from './papers/paper-event-queries.ts'
import { restrictedArrivals } from './restricted-queries.ts'
import { type OutboxId, sendLetter } from './send-commands.ts'
import { tellOfEvent } from './tell-commands.ts'

export const alertJobs: NonNullable<Feature['jobs']> = {
  'alerts.event': async (deps, actor, payload) => {
    await tellOfEvent(deps, actor, { seq: Number(payload.seq) })
  },
  'alerts.letters': async (deps, actor, payload) => {
    await mailLetters(deps, actor, { seq: Number(payload.seq) })
  },
  'alerts.morning': (deps, actor) => runClocks(deps, actor),
  'alerts.digest': (deps, actor) => runDigest(deps, actor),
  'alerts.send': (deps, actor, payload) => sendLetter(deps, actor, payload.message as OutboxId),
}

const told = [
  'notice.issued',
  'directive.assigned',
  'directive.edited',
  'directive.accepted',
  'directive.refused',
  'directive.asked-again',
  'directive.part-done',
  'directive.part-waived',
  'directive.unit-replaced',
  'directive.unit-added',
  'directive.officer-assigned',
  'directive.officers-assigned',
  'directive.progress-noted',
  'directive.handed-in',
  'directive.submission-accepted',
  'directive.submission-returned',
  'directive.deliverable-added',
  'directive.deliverable-waived',
  'directive.extension-asked',
  'directive.extension-granted',
  'directive.extension-refused',
  'directive.reminded',
  'directive.closed',
  'directive.reopened',
  'directive.cancelled',
  ...toldAccountEvents,
  ...restrictedArrivals,
  ...toldDossierEvents,
  ...toldDocumentEvents,
  ...toldDispatchEvents,
  ...toldPaperEvents,
] as const

export const alertSubscriptions: NonNullable<Feature['subscribes']> = {
  ...Object.fromEntries(told.map((type) => [type, ['alerts.event']])),
  'reply.sent': ['alerts.letters'],
}
