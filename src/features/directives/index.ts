export {
  type AnsweringUnit,
  type ClockedDirective,
  findDirectiveEvent,
  isStillClocked,
  listClocked,
  listToTellOf,
  listToTellOfNotice,
} from './alert-queries.ts'
export { assignDirective } from './assign-commands.ts'
export type { FindBasis } from './basis.ts'
export { closeDirective } from './closure-commands.ts'
export type { DeliverableType, Directive, DirectiveId, Part } from './directive.ts'
export { dossierAssignments } from './dossier-queries.ts'
export type { DirectiveEvent } from './event.ts'
export { askForExtension, grantOneExtension } from './extension-commands.ts'
export { directivesFeature } from './feature.ts'
export {
  countByLead,
  countByNotice,
  countByWeek,
  countOpen,
  type LateWork,
  listLongestLate,
  listUndecided,
  type NoticeFigures,
  type OpenFigures,
  type Undecided,
  type UnitFigures,
  type WeekFigures,
} from './figure-queries.ts'
export { findDirectives } from './find-queries.ts'
export { listOfBasis, noticeFollowUp } from './follow-up-queries.ts'
export { calendarImpact } from './impact-queries.ts'
export { issueDirectives } from './issue-commands.ts'
export { getDirective } from './load-queries.ts'
export {
  deliverableNames,
  deliverableStateNames,
  deliverableTitle,
  statusNames,
  statusTones,
} from './messages.ts'
export type { WaitingLetters } from './mine/later.ts'
export { assignPartOfficer } from './officer-commands.ts'
export { acceptDirective, finishOwnPart, refuseDirective } from './part-commands.ts'
export { type Deadline, listDeadlines, listPressing, type Pressing } from './pressing-queries.ts'
export { noteProgress } from './progress-commands.ts'
export {
  listPublicStates,
  listPublishable,
  type PublicState,
  type Publishable,
} from './public-queries.ts'
export { registerHref } from './register/address.ts'
export { endOfWeek, type RegisterFilter } from './register/filter.ts'
export { tell as tellStory } from './story.ts'
export { acceptHandedIn, type HandInInput, handInDeliverable, returnHandedIn } from './submission-commands.ts'
export { listSubmissions } from './submission-queries.ts'
export { getFacts as getDirectiveFacts } from './view-queries.ts'
