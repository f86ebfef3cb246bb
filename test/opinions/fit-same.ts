/**
 * Fits how much each feature of "same matter?" weighs, on all written pairs, and prints how well weights fitted on all sets but one do
 * on that one: `node test/opinions/fit-same.ts [--write]`. Logistic regression; every weight keeps the sign its feature must have.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { compare } from '../../src/features/petitions/same/agreement.ts'
import { AGAINST, type FeatureName, FOR, featuresOf } from '../../src/features/petitions/same/features.ts'
import { knowledge } from '../../src/features/petitions/same/trouble/knowledge.ts'
import { type GoldPair, readGold, scoreAnswers } from './score.ts'

const NAMES: readonly FeatureName[] = [...FOR, ...AGAINST]
const DECAY = 0.001

/**
 * The lexicon was written with some of these pairs in view. That the weights fit what nobody has seen, they are fitted with
 * lexicons that have forgotten most of their phrases, by lot.
 */
const KEPT = 0.4
const FORGETFUL = [1, 2, 3].map((draw) => knowledge((phrase) => lot(`${draw} ${phrase}`) < KEPT))

/** 0..1, always the same for the same words. */
function lot(words: string): number {
  let hash = 2166136261
  for (const char of words) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 16777619)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

type Row = { readonly values: readonly number[]; readonly same: boolean; readonly pair: GoldPair }
type Fitted = { readonly bias: number; readonly weights: readonly number[] }

const sets = readdirSync(import.meta.dirname)
  .filter((file) => /^pairs-.*\.jsonl$/.test(file))
  .map((file) => file.replace('.jsonl', ''))
  .map((name) => ({ name, rows: readGold<GoldPair>(name).flatMap(rowsOf) }))

for (const { name, rows } of sets) {
  const fitted = fitTo(sets.filter((set) => set.name !== name).flatMap((set) => set.rows))
  const { f1, auc } = scoreAnswers(rows.map((row) => ({ same: row.same, score: chanceOf(fitted, row) })))
  process.stdout.write(`${name.padEnd(18)} f1 ${f1.toFixed(2)}  auc ${auc.toFixed(2)}\n`)
  if (process.argv.includes(name))
    for (const row of rows.filter((row) => chanceOf(fitted, row) >= 0.5 !== row.same))
      process.stdout.write(
        `  ${row.same ? 'missed' : 'taken '} ${chanceOf(fitted, row).toFixed(2)} ${row.pair.a} | ${row.pair.b}\n    ${told(row)}\n`,
      )
}
const all = fitTo(sets.flatMap(({ rows }) => rows))
const rounded = (value: number) => Math.round(value * 100) / 100
const of = Object.fromEntries(NAMES.map((name, at) => [name, rounded(all.weights[at] as number)]))
process.stdout.write(`${JSON.stringify({ bias: rounded(all.bias), of })}\n`)
if (process.argv.includes('--write'))
  writeFileSync(
    new URL('../../src/features/petitions/same/weights.json', import.meta.url),
    `${JSON.stringify({ made: 'node test/opinions/fit-same.ts --write', pairs: sets.reduce((sum, { rows }) => sum + rows.length, 0), bias: rounded(all.bias), of }, null, 2)}\n`,
  )

function rowsOf(pair: GoldPair): Row[] {
  return FORGETFUL.map((knowing) => {
    const features = featuresOf(compare({ text: pair.a }, { text: pair.b }, knowing))
    return { values: NAMES.map((name) => features[name]), same: pair.same, pair }
  })
}

function told({ values }: Row): string {
  return NAMES.flatMap((name, at) =>
    values[at] ? [`${name} ${(values[at] as number).toFixed(2)}`] : [],
  ).join(', ')
}

function chanceOf({ bias, weights }: Fitted, { values }: Row): number {
  let sum = bias
  for (let at = 0; at < values.length; at++) sum += (values[at] as number) * (weights[at] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** Plain gradient descent; a weight that would cross nought stays there. */
function fitTo(rows: readonly Row[]): Fitted {
  let bias = 0
  const weights = NAMES.map(() => 0)
  for (let round = 0; round < 600; round++) {
    const slopes = NAMES.map((_, at) => DECAY * (weights[at] as number))
    let lean = 0
    for (const row of rows) {
      const error = (chanceOf({ bias, weights }, row) - (row.same ? 1 : 0)) / rows.length
      lean += error
      for (let at = 0; at < slopes.length; at++)
        slopes[at] = (slopes[at] as number) + error * (row.values[at] as number)
    }
    bias -= 2 * lean
    for (const [at, name] of NAMES.entries()) {
      const moved = (weights[at] as number) - 2 * (slopes[at] as number)
      weights[at] = (FOR as readonly string[]).includes(name) ? Math.max(0, moved) : Math.min(0, moved)
    }
  }
  return { bias, weights }
}
