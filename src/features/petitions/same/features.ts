import type { Agreement } from './agreement.ts'

/** What counts for or against one matter, each 0..1. The signs are known, how much each weighs is fitted. */
export type Features = Readonly<Record<FeatureName, number>>
export type FeatureName = (typeof FOR)[number] | (typeof AGAINST)[number]

export const FOR = ['place', 'trouble', 'sense', 'topic', 'either'] as const
export const AGAINST = [
  'otherPlace',
  'elsewhere',
  'within',
  'otherTrouble',
  'otherTopic',
  'otherState',
] as const

export function featuresOf({ places, troubles, sense, topic, otherState }: Agreement): Features {
  return {
    place: places.agree,
    trouble: troubles.nearest,
    sense,
    topic,
    either: Math.max(troubles.nearest, topic),
    otherPlace: places.conflict,
    elsewhere: places.elsewhere ? 1 : 0,
    within: places.within ? 1 : 0,
    otherTrouble: troubles.apart ? 1 : 0,
    otherTopic: topic < 0.1 ? 1 : 0,
    otherState: otherState ? 1 : 0,
  }
}
