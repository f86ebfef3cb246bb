import type { Size } from './bench.ts'
import type { Pace } from './drive.ts'
import { clientCounts, type PageFigures } from './measure.ts'

/** `bare` at 1 and at 16 clients; sizes from small to whole; `capture`: 20 note-takers at one conference. */
export type Report = {
  readonly bare: readonly Pace[]
  readonly sizes: readonly Size[]
  readonly capture: Pace
}
export type Verdict = {
  readonly target: keyof typeof LIMITS
  readonly subject: string
  readonly value: number
  readonly limit: number
  readonly met: boolean
}

/** A page costs at most twice its SQL; ten times the rows slow no page by more than a third; a whole export needs no more memory. */
const LIMITS = { cost: 2, growth: 1.3, memory: 1.3 } as const

export function verdictsOf({ sizes }: Report): readonly Verdict[] {
  const verdict = (target: keyof typeof LIMITS, subject: string, value: number): Verdict => ({
    target,
    subject,
    value: Math.round(value * 100) / 100,
    limit: LIMITS[target],
    met: value <= LIMITS[target],
  })
  const cost = sizes.flatMap(({ rows, pages }) =>
    pages.flatMap(({ name, sql, page }) =>
      clientCounts.map((clients, at) =>
        verdict('cost', `${name}, ${rows} rows, ${clients} clients`, ratio(page[at], sql[at])),
      ),
    ),
  )
  const [small, whole] = sizes
  if (small === undefined || whole === undefined) return cost
  const growth = whole.pages.flatMap(({ name, page }, of) =>
    clientCounts.map((clients, at) =>
      verdict('growth', `${name}, ${clients} clients`, ratio(page[at], small.pages[of]?.page[at])),
    ),
  )
  const memory = whole.csv.memoryPeak / Math.max(small.csv.memoryPeak, 1)
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
    `bare node:http      ${report.bare.map(paceText).join('   ')}`,
    ...report.sizes.flatMap(sizeText),
    `20 note-takers      ${paceText(report.capture)}`,
    '',
    ...(['cost', 'growth', 'memory'] as const).flatMap((target) => targetText(target, verdicts)),
    missed.length === 0
      ? 'Every target is met.'
      : `${missed.length} of ${verdicts.length} targets are MISSED.`,
    '',
  ].join('\n')
}

const sizeText = ({ rows, pages, csv }: Size): readonly string[] => [
  '',
  `${rows} directives             1 client: answers/s, p50, p95 ms      16 clients`,
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
  const words = { cost: 'page / its SQL', growth: 'whole / small', memory: 'memory whole / small' }[target]
  const head = `${words} at most ${LIMITS[target]}: ${those.length - missed.length} of ${those.length} met`
  return [head, ...missed.map(({ subject, value }) => `  MISSED ${value.toFixed(2)}  ${subject}`)]
}
