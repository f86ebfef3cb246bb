import type { Feature } from '#platform/feature.ts'

/** The matter to be solved: gathers one or more petitions and follows them to an answer and a result. */
export const dossiersFeature: Feature = { name: 'dossiers' }
