import type { Feature } from '#platform/feature.ts'

export type { Conference, ConferenceId, ConferenceState } from './conference.ts'
export { stateOf } from './conference.ts'
export { getConference } from './queries.ts'

/** The dialogue with the people: planned, announced, held, closed, its results published. */
export const conferencesFeature: Feature = { name: 'conferences' }
