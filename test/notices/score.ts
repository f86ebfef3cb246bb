import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type NoticeJson, readNotice, toNoticeJson } from '#features/notices/read/read.ts'
import { decodeLegacy } from '#platform/readers/legacy.ts'

/** How often a field was read as the gold reading has it: found values that are right, and right values that were found. */
export type FieldScore = { right: number; found: number; wanted: number }
export type Scores = Map<string, FieldScore>
export type Gold = Omit<NoticeJson, 'warnings' | 'directives'> & {
  readonly directives: readonly Omit<NoticeJson['directives'][number], 'confidence'>[]
}
type GoldDirective = Gold['directives'][number]

/** Every notice of `folder` that has a gold reading beside it, with what the reader makes of it. */
export function readFolder(folder: URL): { name: string; text: string; gold: Gold; read: NoticeJson }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const gold = JSON.parse(readFileSync(new URL(file.replace(/\.txt$/, '.json'), folder), 'utf8')) as Gold
      return {
        name: file.replace(/\.txt$/, ''),
        text,
        gold,
        read: toNoticeJson(readNotice(decodeLegacy(text).text)),
      }
    })
}

/** Adds what `read` got right of `gold` to `scores`, field by field; reports each difference to `differ`. */
export function score(read: NoticeJson, gold: Gold, scores: Scores, differ: (text: string) => void): void {
  const count = (field: string, found: readonly string[], wanted: readonly string[], where = '') => {
    const entry = scores.get(field) ?? { right: 0, found: 0, wanted: 0 }
    const left = [...wanted]
    for (const value of found) {
      const at = left.indexOf(value)
      if (at !== -1) {
        left.splice(at, 1)
        entry.right++
      }
    }
    entry.found += found.length
    entry.wanted += wanted.length
    scores.set(field, entry)
    const extra = found.filter((value) => !wanted.includes(value))
    const missing = wanted.filter((value) => !found.includes(value))
    if (extra.length + missing.length > 0) {
      differ(`${where}${field}: read ${JSON.stringify(extra)}, gold ${JSON.stringify(missing)}`)
    }
  }
  const { signer, ...facts } = gold.document
  for (const field of Object.keys(facts) as (keyof typeof facts)[]) {
    count(`document.${field}`, values(read.document[field]), values(gold.document[field]))
  }
  count('signer', [JSON.stringify(read.document.signer)], [JSON.stringify(signer)])
  count('recipients', read.recipients, gold.recipients)
  count(
    'clauses.number',
    read.clauses.map(({ number }) => number),
    gold.clauses.map(({ number }) => number),
  )
  count('clauses.heading', headings(read.clauses), headings(gold.clauses))
  count(
    'clauses.text',
    read.clauses.map(({ text }) => text),
    gold.clauses.map(({ text }) => text),
  )
  for (const [own, wanted] of pairs(read.directives, gold.directives)) {
    const where = `[${wanted?.clause ?? own?.clause}] `
    count('directives', own === null ? [] : ['1'], wanted === null ? [] : ['1'], where)
    count('clause', values(own?.clause), values(wanted?.clause), where)
    for (const role of ['lead', 'executing', 'coordinating', 'via', 'reportTo', 'deliverables'] as const) {
      count(role, own?.[role] ?? [], wanted?.[role] ?? [], where)
    }
    count('due', dues(own), dues(wanted), where)
    count('quote', values(own?.quote), values(wanted?.quote), where)
  }
}

const values = (value: string | null | undefined): string[] => (value == null ? [] : [value])
const headings = (clauses: Gold['clauses']): string[] =>
  clauses.map(({ number, heading }) => `${number} ${heading}`)
const dues = (directive: GoldDirective | null): string[] =>
  (directive?.due ?? []).map(
    ({ phrase, date, boundary, time, recurs }) =>
      `${phrase} → ${date} ${boundary} ${time ?? ''} ${recurs ?? ''}`,
  )

/** Directives of the same act: each gold one with the read one that shares most of its words, unmatched ones alone. */
function pairs(
  read: readonly GoldDirective[],
  gold: readonly GoldDirective[],
): [GoldDirective | null, GoldDirective | null][] {
  const left = new Set(read)
  const matched = gold.map((wanted): [GoldDirective | null, GoldDirective | null] => {
    const best = [...left].toSorted((a, b) => likeness(b, wanted) - likeness(a, wanted))[0]
    if (best === undefined || likeness(best, wanted) < 0.4) return [null, wanted]
    left.delete(best)
    return [best, wanted]
  })
  return [...matched, ...[...left].map((own): [GoldDirective, null] => [own, null])]
}

function likeness(a: GoldDirective, b: GoldDirective): number {
  const [first, second] = [new Set(a.quote.split(' ')), new Set(b.quote.split(' '))]
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.max(first.size, second.size) + (a.clause === b.clause ? 0.2 : 0)
}

const percent = (right: number, of: number): string =>
  of === 0 ? '   –' : `${((100 * right) / of).toFixed(1).padStart(5)}`

/** `node test/notices/score.ts [folder] [--diff]`: precision and recall per field over all notices of the folder. */
function main(folder: string, verbose: boolean): void {
  const scores: Scores = new Map()
  for (const { name, gold, read } of readFolder(new URL(`${folder}/`, pathToFileURL(`${process.cwd()}/`)))) {
    const differences: string[] = []
    score(read, gold, scores, (text) => differences.push(text))
    if (verbose && differences.length > 0) console.log(`${name}\n  ${differences.join('\n  ')}`)
  }
  console.log('field                    precision  recall  wanted')
  for (const [field, { right, found, wanted }] of scores) {
    console.log(
      `${field.padEnd(24)} ${percent(right, found).padStart(8)} ${percent(right, wanted).padStart(8)} ${String(wanted).padStart(7)}`,
    )
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'test/notices'
  main(folder, process.argv.includes('--diff'))
}
