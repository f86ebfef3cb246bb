import type { Agreement } from './agreement.ts'

/** What counts for or against one matter, each 0..1. The signs are known, how much each weighs is fitted. */
export type Features = Readonly<Record<FeatureName, number>>
export type FeatureName = (typeof FOR)[number] | (typeof AGAINST)[number]

export const FOR = ['place', 'trouble', 'sense', 'rest', 'topic', 'either'] as const
export const AGAINST = [
  'otherPlace',
  'elsewhere',
  'within',
  'otherTrouble',
  'moreTrouble',
  'otherTopic',
  'otherState',
  'otherKind',
  'swapped',
  'renamed',
  'ownCases',
] as const

export function featuresOf(agreement: Agreement): Features {
  const { places, troubles, sense, rest, topic, wording, otherState, otherKind, ownCases } = agreement
  return {
    place: places.agree,
    trouble: troubles.nearest,
    sense,
    rest,
    topic,
    either: Math.max(troubles.nearest, topic),
    otherPlace: places.conflict,
    elsewhere: places.elsewhere ? 1 : 0,
    within: places.within ? 1 : 0,
    otherTrouble: troubles.apart ? 1 : 0,
    moreTrouble: troubles.known ? 1 - troubles.share : 0,
    otherTopic: topic < 0.1 ? 1 : 0,
    otherState: otherState ? 1 : 0,
    otherKind: otherKind ? 1 : 0,
    swapped: wording.swapped,
    renamed: wording.renamed,
    ownCases: ownCases ? 1 : 0,
  }
}
