/** Prints how well and how quickly the engines do on the written sets: `node test/opinions/measure.ts [WORD]`, the sets whose names hold WORD. */
import { readdirSync } from 'node:fs'
import { classify } from '../../src/features/petitions/classify/classify.ts'
import { told } from '../../src/features/petitions/classify/examples/examples.ts'
import { same } from '../../src/features/petitions/same/same.ts'
import { filesOf, noScores, percent, scoreFile } from './reports/score.ts'
import { type GoldPair, readGold, scoreHeldOut, scorePairs } from './score.ts'

const wanted = process.argv[2] ?? ''
const sets = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.jsonl') && file.includes(wanted))
  .map((file) => file.replace('.jsonl', ''))

const print = (name: string, figures: Record<string, number>) =>
  process.stdout.write(
    `${name.padEnd(20)} ${Object.entries(figures)
      .map(([key, figure]) => `${key} ${figure.toFixed(2)}`)
      .join('  ')}\n`,
  )

if ('opinions'.startsWith(wanted)) {
  const texts = told().map(({ text }) => text)
  classify('khởi động')
  const start = process.cpuUsage()
  for (const text of texts) classify(text)
  const { user, system } = process.cpuUsage(start)
  print('an opinion', { milliseconds: (user + system) / 1000 / texts.length })
  for (const held of ['fresh-d', 'fresh-c', 'fresh-b', 'fresh-a', 'unseen', 'test', 'dev', 'heard'])
    print(
      `without ${held}`,
      scoreHeldOut((set) => set.startsWith(held)),
    )
}
for (const name of sets)
  print(
    name,
    scorePairs(readGold<GoldPair>(name), (a, b) => same({ text: a }, { text: b }).same),
  )
for (const entry of readdirSync(new URL('reports/', import.meta.url), { withFileTypes: true })) {
  if (!entry.isDirectory() || !entry.name.includes(wanted)) continue
  const scores = noScores()
  for await (const file of filesOf(new URL(`reports/${entry.name}/`, import.meta.url)))
    await scoreFile(file, scores, () => {})
  for (const [what, score] of Object.entries(scores)) print(`${entry.name} ${what}`, percent(score))
}
