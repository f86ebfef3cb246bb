export { assemble } from './assemble/assemble-queries.ts'
export { type Assembly, assignmentsIn, draftClauses } from './assemble/assembly.ts'
export { type ClockedDossier, watchedClockNames } from './clocks/clocked.ts'
export {
  type DossierToTellOf,
  findDossierToTellOf,
  isStillClocked as isDossierStillClocked,
  listClocked as listClockedDossiers,
} from './clocks/clocked-queries.ts'
export { findDossierEvent } from './clocks/event-queries.ts'
export { dossierCalendarImpact } from './clocks/impact-queries.ts'
export { stepsTaken as dossierStepsTaken } from './clocks/step-queries.ts'
export { type DossierId, isSensitive as isSensitiveDossier } from './dossier.ts'
export type { DossierEvent } from './event.ts'
export { dossiersFeature } from './feature.ts'
export { findDossiers, listNewestDossiers } from './find-queries.ts'
export { putPetitions } from './gather-commands.ts'
export type {
  AssignedClause,
  AssignedDirective,
  DossierAssignments,
  DossierReplies,
  PetitionReply,
} from './later.ts'
export { noteTold } from './letter-commands.ts'
export { linkDossier } from './link-commands.ts'
export { type LinkedDossier, listLinked } from './linked-queries.ts'
export { getDossier } from './load-queries.ts'
export { stateNames as dossierStateNames } from './messages.ts'
export {
  type DossierPressing,
  nextDue as nextDossierDue,
  type OwnDossier,
  pressingOf as dossierPressing,
  runningClocks,
} from './mine/own-work.ts'
export { listOwnDossiers, MOST_DOSSIERS } from './mine/own-work-queries.ts'
export {
  listWaitingDossiers,
  MOST_WAITING,
  type WaitingDossier,
  type WaitingKind,
} from './mine/waiting-queries.ts'
export { openDossier } from './open-commands.ts'
export { concludeDossier, finishWork } from './outcome-commands.ts'
export { currentOutcome, listOutcomes } from './outcome-queries.ts'
export { LinkedDossiers } from './pages/LinkedDossiers.tsx'
export { decidePlan, writePlan } from './plan-commands.ts'
export { listPlans } from './plan-queries.ts'
export { mayTieDossiers } from './policy.ts'
export {
  findMatterOfPetition,
  listPublishableDossiers,
  type MatterOfPetition,
  type PublicOutcome,
  type PublishableDossier,
} from './public-queries.ts'
export { countDossiers, type DossierFigures, type Figure } from './register/figure-queries.ts'
export { dossierRegisterHref } from './register/filter.ts'
export { takeUpAgain } from './reopen-commands.ts'
export { listSites } from './site-queries.ts'
export { dossierStandings } from './standing-queries.ts'
export { stateOf as dossierState } from './state.ts'
export { tell as tellDossierStory } from './story.ts'
export { seedDossiers } from './template-commands.ts'
export { serveTying } from './tie/tie-routes.tsx'
