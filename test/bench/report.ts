import type { Size } from './bench.ts'
import type { Cost } from './cost.ts'
import type { Pace } from './drive.ts'
import type { Letters, Merged } from './letters.ts'
import type { PageFigures } from './measure.ts'
import { type Payload, totalOf } from './payload.ts'
import type { Reports } from './reports.ts'

/** Every pace at so many `clients`, one and many; sizes from small to whole; `capture`: 20 note-takers at one conference. */
export type Speed = {
  readonly clients: readonly number[]
  readonly bare: readonly Pace[]
  readonly sizes: readonly Size[]
  readonly capture: Pace
}
/** What was asked for: how quick the pages are, what the public ones weigh, or both. */
export type Report = {
  readonly speed: Speed | null
  readonly payload: readonly Payload[]
  readonly letters: Letters | null
  readonly reports: Reports | null
}

export type Verdict = {
  readonly target: keyof typeof LIMITS
  readonly subject: string
  readonly value: number
  readonly limit: number
  readonly met: boolean
}

/**
 * A page costs at most twice its SQL; ten times the rows slow no page by more than a third; a whole export needs no more memory; a public
 * page loads at most 10 kB of script and weighs at most 60 kB.
 */
const LIMITS = { cost: 2, growth: 1.3, memory: 1.3, script: 10, weight: 60 } as const
const KB = 1024

const verdict = (target: keyof typeof LIMITS, subject: string, value: number): Verdict => ({
  target,
  subject,
  value: Math.round(value * 100) / 100,
  limit: LIMITS[target],
  met: value <= LIMITS[target],
})

export const verdictsOf = ({ speed, payload }: Report): readonly Verdict[] => [
  ...(speed === null ? [] : verdictsOfSpeed(speed)),
  ...payload.flatMap((page) => [
    verdict('script', page.route, page.scripts / KB),
    verdict('weight', page.route, totalOf(page) / KB),
  ]),
]

function verdictsOfSpeed({ clients, sizes }: Speed): readonly Verdict[] {
  const cost = sizes.flatMap(({ rows, pages }) =>
    pages.flatMap(({ name, sql, page }) =>
      clients.map((count, at) =>
        verdict('cost', `${name}, ${rows} rows, ${count} clients`, ratio(page[at], sql[at])),
      ),
    ),
  )
  const [small, whole] = sizes
  if (small === undefined || whole === undefined) return cost
  const growth = whole.pages.flatMap(({ name, page }, of) =>
    clients.map((count, at) =>
      verdict('growth', `${name}, ${count} clients`, ratio(page[at], small.pages[of]?.page[at])),
    ),
  )
  // Two processes: what each held before is not the download's.
  const memory = whole.csv.memoryPeak / Math.max(small.csv.memoryPeak, whole.csv.memoryBefore, 1)
  return [...cost, ...growth, verdict('memory', 'csv of everything, highest memory', memory)]
}

/** How much more of the machine the first takes: by answers a second, which is what a queue of people feels. */
const ratio = (one: Pace | undefined, other: Pace | undefined): number =>
  (other?.perSecond ?? 0) / Math.max(one?.perSecond ?? 0, 0.001)

export function textOf(report: Report): string {
  const verdicts = verdictsOf(report)
  const missed = verdicts.filter(({ met }) => !met)
  return [
    '',
    ...(report.speed === null ? [] : speedText(report.speed)),
    ...(report.payload.length === 0 ? [] : payloadText(report.payload)),
    ...(report.letters === null ? [] : lettersText(report.letters)),
    ...(report.reports === null ? [] : reportsText(report.reports)),
    '',
    ...(Object.keys(LIMITS) as Verdict['target'][]).flatMap((target) => targetText(target, verdicts)),
    verdicts.length === 0
      ? ''
      : missed.length === 0
        ? 'Every target is met.'
        : `${missed.length} of ${verdicts.length} targets are MISSED.`,
    '',
  ].join('\n')
}

const speedText = ({ bare, sizes, capture }: Speed): readonly string[] => [
  `bare node:http      ${bare.map(paceText).join('   ')}`,
  ...sizes.flatMap(sizeText),
  `20 note-takers      ${paceText(capture)}`,
]

const payloadText = (payload: readonly Payload[]): readonly string[] => [
  '',
  'public pages, kB    html    sent     css   fonts scripts  in all',
  ...payload.map((page) => {
    const { html, packed, css, fonts, scripts } = page
    const figures = [html, packed, css, fonts, scripts, totalOf(page)]
    return `${' '.repeat(16)}${figures.map((bytes) => (bytes / KB).toFixed(1).padStart(8)).join('')}  ${page.route}`
  }),
]

const reportsText = ({ rows, notices, facts, draft, pdf }: Reports): readonly string[] => [
  '',
  `report over ${rows} directives, ${notices} notices`,
  `  its facts         ${costText(facts)}`,
  `  frozen, drafted   ${costText(draft)}, ${draft.frozenMb.toFixed(0)} MiB of rows kept`,
  `  as PDF            ${costText(pdf)}, ${pdf.pages} pages, ${pdf.pagesPerSecond.toFixed(0)} pages/s`,
]

const costText = ({ seconds, memoryBefore, memoryPeak }: Cost): string =>
  `${seconds.toFixed(1)} s, memory ${memoryBefore.toFixed(0)} → ${memoryPeak.toFixed(0)} MiB`

const lettersText = ({ count, pdf, docx }: Letters): readonly string[] => [
  '',
  `${count} letters as one PDF      ${mergedText(pdf)}, ${pdf.pages} pages, ${pdf.pagesPerSecond.toFixed(0)} pages/s`,
  `${count} single .docx files      ${mergedText(docx)}, ${docx.filesPerSecond.toFixed(0)} files/s`,
]

const mergedText = ({ seconds, bytes, memoryBefore, memoryPeak }: Merged): string =>
  `${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(1)} MB, memory ${memoryBefore.toFixed(0)} → ${memoryPeak.toFixed(0)} MiB`

const sizeText = ({ rows, pages, csv }: Size): readonly string[] => [
  '',
  `${rows} of each                1 client: answers/s, p50, p95 ms      16 clients`,
  ...pages.flatMap(pageText),
  `csv of everything   ${csv.seconds.toFixed(1)} s, ${(csv.bytes / 1e6).toFixed(1)} MB, memory ${csv.memoryBefore.toFixed(0)} → ${csv.memoryPeak.toFixed(0)} MiB`,
]

const pageText = ({ name, statements, bytes, sql, page }: PageFigures): readonly string[] => [
  `${name} (${statements} statements, ${(bytes / 1000).toFixed(0)} kB)`,
  `  its plain SQL     ${sql.map(paceText).join('   ')}`,
  `  the page          ${page.map(paceText).join('   ')}   costs ${page.map((one, at) => `${ratio(one, sql[at]).toFixed(2)}×`).join(' / ')}`,
]

const paceText = ({ perSecond, p50, p95 }: Pace): string =>
  `${perSecond.toFixed(1).padStart(9)}/s ${p50.toFixed(1).padStart(7)} ${p95.toFixed(1).padStart(7)}`

function targetText(target: Verdict['target'], verdicts: readonly Verdict[]): readonly string[] {
  const those = verdicts.filter((one) => one.target === target)
  if (those.length === 0) return []
  const missed = those.filter(({ met }) => !met)
  const words = {
    cost: 'page / its SQL',
    growth: 'whole / small',
    memory: 'memory whole / small',
    script: 'kB of script loaded',
    weight: 'kB in all',
  }[target]
  const head = `${words} at most ${LIMITS[target]}: ${those.length - missed.length} of ${those.length} met`
  return [head, ...missed.map(({ subject, value }) => `  MISSED ${value.toFixed(2)}  ${subject}`)]
}
