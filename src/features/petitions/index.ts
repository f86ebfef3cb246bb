import type { Feature } from '#platform/feature.ts'
import { serveCapture } from './capture/capture.ts'

export { type Classification, classify } from './classify/classify.ts'
export { insertPetitions } from './enter-commands.ts'
export { type NewPetition, type PetitionId, type PetitionKind, petitionKinds } from './petition.ts'
export { same } from './same/same.ts'
export { readSummaryFile } from './summary/file.ts'
export type { SummaryReading } from './summary/reading.ts'

/** What one person said, in their own words, with where the words come from. */
export const petitionsFeature: Feature = { name: 'petitions', routes: serveCapture }
