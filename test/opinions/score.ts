import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Classification, classify } from '../../src/features/petitions/classify/classify.ts'
import { type Example, examples } from '../../src/features/petitions/classify/examples/examples.ts'
import { NOTHING_LEARNED } from '../../src/features/petitions/classify/learned.ts'
import { modelsOf, teachAll } from '../../src/features/petitions/classify/taught.ts'

export type GoldPair = { a: string; b: string; same: boolean }

/** The lines of `test/opinions/NAME.jsonl`. */
export const readGold = <T>(name: string): T[] =>
  readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

/** Scores the opinions of some sets by a classifier taught without any of them. */
export function scoreHeldOut(of: (set: string) => boolean) {
  const known = examples()
  const models = modelsOf(teachAll(known.filter(({ set }) => !of(set))))
  return scoreOpinions(
    known.filter(({ set, kind }) => of(set) && kind),
    (text) => classify(text, NOTHING_LEARNED, models),
  )
}

/** How far an answer agrees with the gold. Topics count singly (micro F1); `top1`: the best topic is among the gold ones. */
function scoreOpinions(gold: readonly Example[], answer: (text: string) => Classification) {
  const answers = gold.map((opinion) => ({ gold: opinion, got: answer(opinion.text) }))
  const topicsOf = (got: Classification) => got.topics.map(({ code }) => code)
  const hits = sum(
    answers,
    ({ gold, got }) => topicsOf(got).filter((code) => gold.topics.includes(code)).length,
  )
  const given = sum(answers, ({ got }) => got.topics.length)
  const wanted = sum(answers, ({ gold }) => gold.topics.length)
  const flagged = answers.filter(({ got }) => got.restricted)
  const secret = answers.filter(({ gold }) => gold.restricted)
  const both = flagged.filter(({ gold }) => gold.restricted)
  return {
    microF1: (2 * hits) / (given + wanted),
    macroF1: macro(answers.map(({ gold, got }) => ({ wanted: gold.topics, given: topicsOf(got) }))),
    top1: share(answers, ({ gold, got }) => gold.topics.includes(topicsOf(got)[0] as string)),
    kind: share(answers, ({ gold, got }) => gold.kind === got.kind),
    restrictedRecall: both.length / secret.length,
    restrictedPrecision: both.length / flagged.length,
  }
}

/** The mean over the topics that occur, each counting the same however rare. */
function macro(answers: readonly { wanted: readonly string[]; given: readonly string[] }[]): number {
  const codes = [...new Set(answers.flatMap(({ wanted }) => wanted))]
  const f1 = (code: string) => {
    const hits = answers.filter(({ wanted, given }) => wanted.includes(code) && given.includes(code)).length
    const named = sum(answers, ({ wanted, given }) => +wanted.includes(code) + +given.includes(code))
    return (2 * hits) / named
  }
  return sum(codes, f1) / codes.length
}

/** F1 of `same` at 0.5, and how often a true pair scores above a false one. */
export const scorePairs = (gold: readonly GoldPair[], answer: (a: string, b: string) => number) =>
  scoreAnswers(gold.map(({ a, b, same }) => ({ same, score: answer(a, b) })))

export function scoreAnswers(answers: readonly { readonly same: boolean; readonly score: number }[]) {
  const right = answers.filter(({ same, score }) => same && score >= 0.5).length
  const claimed = answers.filter(({ score }) => score >= 0.5).length
  const wanted = answers.filter(({ same }) => same)
  const wrong = answers.filter(({ same }) => !same)
  const above = sum(wanted, (pair) =>
    sum(wrong, (other) => (pair.score > other.score ? 1 : pair.score === other.score ? 0.5 : 0)),
  )
  return { f1: (2 * right) / (claimed + wanted.length), auc: above / (wanted.length * wrong.length) }
}

const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((total, row) => total + of(row), 0)
const share = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length / rows.length
