import { readWords } from '../words/read-words.ts'
import { hearActs } from './acts.ts'
import { type Kind, kindOf } from './kind.ts'
import { guess, type Learned, NOTHING_LEARNED } from './learned.ts'
import { sentencesOf, withMatters } from './matters.ts'
import { suspect } from './restricted.ts'
import { shipped } from './shipped.ts'
import { askExamples, askTopics, type Models } from './taught.ts'
import { type Heard, hearTopics, quote } from './topics.ts'
import { credible, withAttitude, withExamples, withLearned } from './weighing.ts'

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
export function classify(
  text: string,
  learned: Learned = NOTHING_LEARNED,
  models: Models = shipped(),
): Classification {
  const reading = readWords(text)
  const acts = hearActs(reading)
  const taught = askExamples(reading, models)
  const suspicion = suspect(acts, taught)
  const { kind, because } = kindOf(acts, suspicion, reading, taught)
  const matters = sentencesOf(reading).map((sentence) =>
    withExamples(hearTopics(sentence), askTopics(sentence, models)),
  )
  const told = withMatters(withExamples(hearTopics(reading), taught), matters)
  const heard = withLearned(told, guess(learned, reading))
  const reasons = [...suspicion.because, ...because].map((match) => quote(match, reading))
  const smelt = suspicion.restricted && suspicion.because.length === 0 ? taught.because('restricted') : []
  return {
    topics: credible(withAttitude(heard, suspicion.ofOfficials ? [...reasons, ...smelt] : [])),
    kind,
    restricted: suspicion.restricted,
    because: [...new Set([...reasons, ...smelt])],
  }
}
