import { expand } from '../words/notation.ts'
import { type Match, type Phrasebook, phrasebook } from '../words/phrasebook.ts'
import type { Reading } from '../words/read-words.ts'
import { papers } from './lexicon/dat-dai.ts'
import { streets } from './lexicon/do-thi.ts'
import { works } from './lexicon/ha-tang.ts'
import { NO_TOPIC } from './lexicon/no-topic.ts'
import type { Strength, TopicWords } from './lexicon/topic-words.ts'
import { people } from './lexicon/van-xa.ts'

/** What the lexicon heard for a topic: 0..1, and the stretches of the text that decided, strongest first. */
export type Heard = { readonly code: string; readonly score: number; readonly because: readonly string[] }

/** `apart`: heard in a clause of its own, as a matter beside others is. */
export type HeardAmong = Heard & { readonly apart: boolean }

type Entry = { readonly code: string | undefined; readonly weight: number; readonly landmark: boolean }
type Evidence = { readonly match: Match<Entry>; readonly weight: number }

const WEIGHT: Readonly<Record<Strength, number>> = { sure: 0.72, likely: 0.42, hint: 0.18 }

/** Every topic of which the text speaks at all, best first. */
export function hearTopics(reading: Reading): HeardAmong[] {
  const byTopic = new Map<string, Evidence[]>()
  for (const match of longest(book().find(reading))) {
    const { code } = match.value
    if (code === undefined) continue
    const evidence = { match, weight: weigh(match, reading) }
    byTopic.set(code, [...(byTopic.get(code) ?? []), evidence])
  }
  const clauses = clausesOf(reading)
  const taken = new Set<number>()
  return explainAway(byTopic)
    .toSorted((a, b) => b.score - a.score)
    .map(({ code, evidence, score }) => {
      const own = new Set(
        evidence
          .filter(({ weight }) => weight > 0.3)
          .flatMap(({ match }) => match.at.map((at) => clauses[at] as number)),
      )
      const apart = [...own].some((clause) => !taken.has(clause))
      for (const clause of own) taken.add(clause)
      return { code, score, because: quotes(evidence, reading), apart }
    })
}

/** The number of the clause that each word stands in. */
function clausesOf({ words }: Reading): number[] {
  let clause = 0
  return words.map((word) => (word.after !== 'space' || JOINING.has(word.key) ? ++clause : clause))
}
const JOINING = new Set(['va', 'con', 'lai', 'vua', 'roi', 'voi', 'them', 'ma', 'nen', 'thi'])

/** The topic that explains most takes its words; they say little for the topics after it. */
function explainAway(byTopic: ReadonlyMap<string, readonly Evidence[]>) {
  const explained = new Set<number>()
  const left = [...byTopic].map(([code, evidence]) => ({ code, evidence, ...total(evidence) }))
  return left
    .toSorted((a, b) => b.score - a.score)
    .map(({ code, evidence }) => {
      const { score, used } = total(
        evidence.map(({ match, weight }) => ({ match, weight: weight * fresh(match, explained, 0.35) })),
      )
      for (const index of used) explained.add(index)
      return { code, evidence, score }
    })
}

/** Each word is evidence once: what only repeats stronger evidence adds nothing. */
function total(evidence: readonly Evidence[]): { score: number; used: ReadonlySet<number> } {
  const used = new Set<number>()
  let doubt = 1
  for (const { match, weight } of evidence.toSorted((a, b) => b.weight - a.weight)) {
    doubt *= 1 - weight * fresh(match, used, 0)
    for (const index of match.at) used.add(index)
  }
  return { score: 1 - doubt, used }
}

function fresh({ at }: Match<Entry>, used: ReadonlySet<number>, ifUsed: number): number {
  const share = at.filter((index) => used.has(index)).length / at.length
  return 1 - share * (1 - ifUsed)
}

function quotes(evidence: readonly Evidence[], reading: Reading): string[] {
  const strongest = evidence.toSorted((a, b) => b.weight - a.weight)
  return [...new Set(strongest.map(({ match }) => quote(match, reading)))]
}

/** A place named on the way ("trước cổng trường") says little about the matter. */
function weigh({ value, at, closeness }: Match<Entry>, { words, accented }: Reading): number {
  const first = at[0] as number
  const onTheWay =
    value.landmark &&
    [1, 2].some((back) => {
      const before = words[first - back]
      return before !== undefined && LOCATING.has(before.key) && words[first]?.after === 'space'
    })
  const skipped = (at.at(-1) as number) - first + 1 - at.length
  const loose = (accented ? 0.95 : 0.88) ** skipped
  const specific = value.weight * (SPECIFIC[Math.min(at.length, 4)] as number)
  return specific * closeness * loose * (onTheWay ? 0.25 : 1)
}
/** One word says less than four that stand together. */
const SPECIFIC = [0, 0.88, 1, 1.1, 1.16]
const LOCATING = new Set([
  'gan',
  'canh',
  'sat',
  'truoc',
  'sau',
  'cong',
  'dien',
  'doan',
  'cho',
  'ben',
  'qua',
  'cuoi',
  'dau',
  'vao',
])
const LANDMARK =
  /^(trường|nhà trường|mầm non|tiểu học|mẫu giáo|cổng trường|nhà văn|nvh|chùa|đình|đền|miếu|nghè|trạm|bệnh viện|công viên|vườn hoa|sân|nghĩa|ngân hàng|siêu thị|bưu điện|cột|gốc cây|nhà trọ|hàng cây|khu công|cây |trụ sở|chợ|mương|cống|bãi|nhà thờ|hiệu thuốc|phòng khám|nhà trẻ|ghế|nhà nghỉ|cầu )/u

export const quote = ({ at }: Pick<Match<unknown>, 'at'>, { text, words }: Reading): string =>
  text.slice(words[at[0] as number]?.start, words[at.at(-1) as number]?.end)

/** Of phrases within each other the longer one is meant. */
function longest(matches: readonly Match<Entry>[]): Match<Entry>[] {
  const byLength = matches.toSorted((a, b) => b.at.length * b.closeness - a.at.length * a.closeness)
  const kept: Match<Entry>[] = []
  for (const match of byLength) {
    const inside = kept.some(
      (longer) => longer.at.length > match.at.length && match.at.every((index) => longer.at.includes(index)),
    )
    const twin = kept.some(
      (other) => other.value.code === match.value.code && match.at.every((index) => other.at.includes(index)),
    )
    if (!inside && !twin) kept.push(match)
  }
  return kept
}

let made: Phrasebook<Entry> | undefined
const book = (): Phrasebook<Entry> => (made ??= phrasebook(entries()))

function* entries(): Iterable<readonly [string, Entry]> {
  yield [NO_TOPIC, { code: undefined, weight: 0, landmark: false }]
  for (const words of [streets, works, papers, people]) yield* entriesOf(words)
}

function* entriesOf(words: TopicWords): Iterable<readonly [string, Entry]> {
  for (const [code, byStrength] of Object.entries(words))
    for (const strength of ['sure', 'likely', 'hint'] as const)
      for (const phrase of expand(byStrength[strength]))
        yield [phrase, { code, weight: WEIGHT[strength], landmark: LANDMARK.test(phrase) }]
}
