import type { Feature } from '#platform/feature.ts'
import { dossierConstraints } from './messages.ts'

export type { DossierId } from './dossier.ts'
export type {
  AssignedClause,
  AssignedDirective,
  CitizenWord,
  DossierAssignments,
  DossierLater,
  DossierReplies,
  PetitionReply,
} from './later.ts'

export {
  listPublishableDossiers,
  type PublicOutcome,
  type PublishableDossier,
} from './public-queries.ts'

/** The matter to be solved: gathers one or more petitions and follows them to an answer and a result. */
export const dossiersFeature: Feature = { name: 'dossiers', constraints: dossierConstraints }
