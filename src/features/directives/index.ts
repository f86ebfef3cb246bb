export type {
  AnsweringRole,
  DeliverableId,
  DeliverableState,
  DeliverableType,
  DirectiveId,
  PartState,
  Status,
  UnitRole,
} from './directive.ts'
export { directivesFeature } from './feature.ts'
export { noticeFollowUp } from './follow-up-queries.ts'
export { calendarImpact } from './impact-queries.ts'
export { issueDirectives } from './issue-commands.ts'
export { withinReach } from './reach-queries.ts'
