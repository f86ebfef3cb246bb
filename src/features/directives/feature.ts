import type { Feature } from '#platform/feature.ts'

export const directivesFeature: Feature = { name: 'directives' }
