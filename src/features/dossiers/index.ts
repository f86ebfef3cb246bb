export type { DossierId } from './dossier.ts'
export { dossiersFeature } from './feature.ts'
export { type FoundDossier, findDossiers } from './find-queries.ts'
export type {
  AssignedClause,
  AssignedDirective,
  CitizenWord,
  DossierAssignments,
  DossierLater,
  DossierReplies,
  PetitionReply,
} from './later.ts'
export { noteTold, takeUpAgain } from './letter-commands.ts'
export { linkDossier } from './link-commands.ts'
export { type LinkedDossier, listLinked } from './linked-queries.ts'
export { openDossier } from './open-commands.ts'
export { concludeDossier, finishWork } from './outcome-commands.ts'
export { LinkedDossiers } from './pages/LinkedDossiers.tsx'
export { dossierOfPetitions } from './petition-queries.ts'
export { decidePlan, writePlan } from './plan-commands.ts'
export { listPlans } from './plan-queries.ts'
export {
  findMatterOfPetition,
  listPublishableDossiers,
  type MatterOfPetition,
  type PublicOutcome,
  type PublishableDossier,
} from './public-queries.ts'
export { dossierRegisterHref } from './register/filter.ts'
export { dossierStandings } from './standing-queries.ts'
export { seedDossiers } from './template-commands.ts'
