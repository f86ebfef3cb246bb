export type { DossierId } from './dossier.ts'
export { dossiersFeature } from './feature.ts'
export { findDossiers } from './find-queries.ts'
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
export { openDossier } from './open-commands.ts'
export { concludeDossier, finishWork } from './outcome-commands.ts'
export { LinkedDossiers } from './pages/LinkedDossiers.tsx'
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
export { takeUpAgain } from './reopen-commands.ts'
export { dossierStandings } from './standing-queries.ts'
export { seedDossiers } from './template-commands.ts'
