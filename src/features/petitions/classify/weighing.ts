import type { Taught } from './taught.ts'
import type { Heard, HeardAmong } from './topics.ts'

/** How much the lexicon and the examples each count, found on a set neither had seen. */
const LEXICON = 0.6

/** The examples that ship know topics by their whole wording, the lexicon by its phrases; the odds of both add up. */
export function withExamples(
  heard: readonly HeardAmong[],
  taught: Pick<Taught, 'topics' | 'because'>,
): HeardAmong[] {
  const fromLexicon = new Map(heard.map((topic) => [topic.code, topic]))
  const codes = new Set([...fromLexicon.keys(), ...taught.topics.keys()])
  return [...codes]
    .map((code) => {
      const known = fromLexicon.get(code)
      const odds = (taught.topics.get(code) ?? UNTAUGHT) + (known ? LEXICON * (1 + oddsOf(known.score)) : 0)
      return { code, odds, apart: known?.apart ?? false, because: known?.because ?? [] }
    })
    .toSorted((a, b) => b.odds - a.odds)
    .slice(0, MOST)
    .map(({ odds, ...topic }) => {
      const because = [...new Set([...topic.because, ...taught.because(topic.code)])]
      return { ...topic, score: 1 / (1 + Math.exp(-odds)), because }
    })
}
const UNTAUGHT = -3

const oddsOf = (score: number): number => {
  const within = Math.min(0.98, Math.max(0.02, score))
  return Math.log(within / (1 - within))
}

/** The ward's own experience speaks with the lexicon, and against it when it is sure. */
export function withLearned(heard: readonly HeardAmong[], experience: Heard | undefined): HeardAmong[] {
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
  return [strengthened, ...others].toSorted(byScore)
}

/** What is said of officials is a matter of its own, whatever words the lexicon knows; elsewhere their words mislead. */
export function withAttitude(heard: readonly HeardAmong[], reasons: readonly string[]): HeardAmong[] {
  const others = heard.filter(({ code }) => code !== 'thai-do')
  const known = heard.find(({ code }) => code === 'thai-do')
  if (reasons.length === 0)
    return [...others, ...(known ? [{ ...known, score: known.score * 0.3 }] : [])].toSorted(byScore)
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

const CREDIBLE = 0.67
const CREDIBLE_APART = 0.55
/** Somebody in office is nearly always blamed over some matter. */
const BEHIND = 0.5
const enough = (best: Heard, apart: boolean, nth: number): number =>
  best.code === 'thai-do' && nth === 0 ? BEHIND : apart ? CREDIBLE_APART : CREDIBLE
const MOST = 5

export function credible(heard: readonly HeardAmong[]): Heard[] {
  const best = heard[0]
  if (best === undefined || best.because.length === 0) return [{ code: 'khac', score: 0.1, because: [] }]
  const others = heard.slice(1, MOST).filter(({ score, apart }, nth) => score >= enough(best, apart, nth))
  return [best, ...others].map(({ code, score, because }) => ({
    code,
    score: Math.max(0.01, Math.round(score * 100) / 100),
    because,
  }))
}
