import { readWords } from '../words/read-words.ts'
import { hearActs } from './acts.ts'
import { type Kind, kindOf } from './kind.ts'
import { guess, type Learned, NOTHING_LEARNED } from './learned.ts'
import { suspect } from './restricted.ts'
import { type Heard, type HeardAmong, hearTopics, quote } from './topics.ts'

export type Classification = {
  /** The credible topics, best first; several when the opinion holds several matters. Never empty. */
  readonly topics: readonly Heard[]
  readonly kind: Kind
  /** Smells of a denunciation or of an official's attitude: for the restricted queue. */
  readonly restricted: boolean
  /** The words of the text that decided the kind and the restriction. */
  readonly because: readonly string[]
}

/** A proposal for a person to confirm: topics, kind and restriction of an opinion, each with the words that decided. */
export function classify(text: string, learned: Learned = NOTHING_LEARNED): Classification {
  const reading = readWords(text)
  const acts = hearActs(reading)
  const suspicion = suspect(acts)
  const { kind, because } = kindOf(acts, suspicion, reading)
  const restricting = [...suspicion.denunciation, ...suspicion.attitude]
  const restricted = restricting.length > 0
  const ofOfficials = suspicion.officials.map((match) => quote(match, reading))
  const reasons = [...restricting, ...because].map((match) => quote(match, reading))
  const heard = withLearned(hearTopics(reading), guess(learned, reading))
  return {
    topics: credible(withAttitude(heard, ofOfficials)),
    kind,
    restricted,
    because: [...new Set(reasons)],
  }
}

/** The ward's own experience speaks with the lexicon, and against it when it is sure. */
function withLearned(heard: readonly HeardAmong[], experience: Heard | undefined): HeardAmong[] {
  if (experience === undefined) return [...heard]
  const known = heard.find(({ code }) => code === experience.code)
  const strengthened = {
    apart: true,
    code: experience.code,
    score: 1 - (1 - (known?.score ?? 0)) * (1 - 0.8 * experience.score),
    because: [...new Set([...(known?.because ?? []), ...experience.because])],
  }
  const others = heard
    .filter(({ code }) => code !== experience.code)
    .map((topic) => ({ ...topic, score: topic.score * (1 - 0.4 * experience.score) }))
  return [strengthened, ...others].toSorted((a, b) => b.score - a.score)
}

/** What is said of officials is a matter of its own, whatever words the lexicon knows; elsewhere their words mislead. */
function withAttitude(heard: readonly HeardAmong[], reasons: readonly string[]): HeardAmong[] {
  const others = heard.filter(({ code }) => code !== 'thai-do')
  const known = heard.find(({ code }) => code === 'thai-do')
  if (reasons.length === 0)
    return [...others, ...(known ? [{ ...known, score: known.score * 0.5 }] : [])].toSorted(byScore)
  return [
    {
      code: 'thai-do',
      score: 0.95,
      because: [...new Set([...reasons, ...(known?.because ?? [])])],
      apart: true,
    },
    ...others,
  ]
}
const byScore = (a: Heard, b: Heard): number => b.score - a.score

const CREDIBLE = 0.76
const CREDIBLE_APART = 0.71
const BESIDE_THE_BEST = 0.65
const MOST = 4

function credible(heard: readonly HeardAmong[]): Heard[] {
  const best = heard[0]
  if (best === undefined || best.score < 0.15) return [{ code: 'khac', score: 0.1, because: [] }]
  const others = heard
    .slice(1, MOST)
    .filter(
      ({ score, apart }) =>
        score >= (apart ? CREDIBLE_APART : CREDIBLE) && score >= best.score * BESIDE_THE_BEST,
    )
  return [best, ...others].map(({ code, score, because }) => ({
    code,
    score: Math.round(score * 100) / 100,
    because: because.slice(0, 5),
  }))
}
