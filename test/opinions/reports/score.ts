import { readdirSync, readFileSync } from 'node:fs'
import { foldForSearch } from '#domain/text.ts'
import { readSummaryFile } from '#features/petitions/summary/file.ts'
import type { SummaryReading } from '#features/petitions/summary/reading.ts'
import { type TableReport, tableFiles } from './tables.ts'

export type Gold = {
  readonly text: string
  readonly group: string | null
  readonly name: string | null
  readonly field: string | null
}
export type Score = { right: number; found: number; wanted: number }
export type Scores = Record<'opinions' | 'exact' | 'group' | 'name' | 'field', Score>

export const noScores = (): Scores => ({
  opinions: zero(),
  exact: zero(),
  group: zero(),
  name: zero(),
  field: zero(),
})
const zero = (): Score => ({ right: 0, found: 0, wanted: 0 })

/** Every report of `folder` as files: a text or CSV as it is, a table in each form an office would send it. */
export async function* filesOf(
  folder: URL,
): AsyncGenerator<{ name: string; bytes: Uint8Array; gold: readonly Gold[] }> {
  for (const file of readdirSync(folder).sort()) {
    const base = file.replace(/(?:\.table)?\.(?:txt|csv|doc|json)$/, '')
    const gold = () => JSON.parse(readFileSync(new URL(`${base}.json`, folder), 'utf8')) as Gold[]
    if (/\.(?:txt|csv|doc)$/.test(file))
      yield { name: file, bytes: new Uint8Array(readFileSync(new URL(file, folder))), gold: gold() }
    if (file.endsWith('.table.json')) {
      const table = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as TableReport
      for (const [extension, bytes] of Object.entries(await tableFiles(table)))
        yield { name: `${base}.${extension}`, bytes, gold: gold() }
    }
  }
}

export async function scoreFile(
  file: { name: string; bytes: Uint8Array; gold: readonly Gold[] },
  scores: Scores,
  differ: (text: string) => void,
): Promise<void> {
  const read = await readSummaryFile(file.bytes, file.name)
  if (read.kind === 'unreadable') throw new Error(`${file.name}: ${read.message}`)
  scoreReading(read.reading, file.gold, scores, (text) => differ(`${file.name}: ${text}`))
}

function scoreReading(
  { opinions }: SummaryReading,
  gold: readonly Gold[],
  scores: Scores,
  differ: (text: string) => void,
): void {
  const left = [...opinions]
  scores.opinions.found += opinions.length
  scores.opinions.wanted += gold.length
  scores.exact.found += opinions.length
  scores.exact.wanted += gold.length
  for (const wanted of gold) {
    const at = bestMatch(wanted, left)
    const own = left[at]
    if (own === undefined) {
      differ(`missing "${wanted.text}"`)
      for (const key of ['group', 'name', 'field'] as const) if (wanted[key] !== null) scores[key].wanted++
      continue
    }
    left.splice(at, 1)
    scores.opinions.right++
    if (folded(own.text) === folded(wanted.text)) scores.exact.right++
    else differ(`text "${own.text}" ≠ "${wanted.text}"`)
    for (const key of ['group', 'name', 'field'] as const) {
      if (own[key] !== null) scores[key].found++
      if (wanted[key] !== null) scores[key].wanted++
      if (own[key] !== null && wanted[key] !== null && folded(own[key]) === folded(wanted[key]))
        scores[key].right++
      else if (own[key] !== wanted[key]) differ(`${key} ${own[key]} ≠ ${wanted[key]} of "${wanted.text}"`)
    }
  }
  for (const extra of left) differ(`extra "${extra.text}" (${extra.name}, ${extra.group})`)
}

/** The opinion with the most words in common, when it has at least four fifths of them; of equal ones that of the same person. */
function bestMatch(wanted: Gold, opinions: readonly Gold[]): number {
  const rated = opinions.map((own, i) => ({
    i,
    rate:
      likeness(own.text, wanted.text) +
      (own.name === wanted.name ? 0.001 : 0) +
      (own.group === wanted.group ? 0.0005 : 0),
  }))
  const [best] = rated.sort((a, b) => b.rate - a.rate)
  return best !== undefined && best.rate >= 0.8 ? best.i : -1
}

function likeness(a: string, b: string): number {
  const [own, wanted] = [folded(a).split(' '), folded(b).split(' ')]
  const left = [...wanted]
  const common = own.filter((word) => {
    const at = left.indexOf(word)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
  return (2 * common) / (own.length + wanted.length)
}
const folded = (text: string): string =>
  foldForSearch(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

export const percent = ({ right, found, wanted }: Score): { precision: number; recall: number } => ({
  precision: Math.round((1000 * right) / Math.max(1, found)) / 10,
  recall: Math.round((1000 * right) / Math.max(1, wanted)) / 10,
})
