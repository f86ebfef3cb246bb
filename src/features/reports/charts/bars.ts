import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#domain/number.ts'
import type { Picture } from '#platform/document/document.ts'
import { drawn, type Lettering, type Pen } from '#platform/document/drawing.ts'

export type Series = { readonly name: string; readonly colour: string; readonly values: readonly number[] }
export type Bars = {
  /** What it shows; the figures are read out behind it. */
  readonly title: string
  readonly rows: readonly string[]
  readonly series: readonly Series[]
}

/** Told apart in grey as well: most papers are printed so. */
export const colours = { done: '#2f5d50', open: '#b9c9c3', late: '#c2410c' } as const

const WIDTH = 160
const ROW = 7.4
const BAR = 4.6
/** Air above, and the names of the colours. */
const TOP = 2.5
const HEAD = TOP + 8
const FOOT = 2
const GAP = 2
const words: Lettering = { sizePt: 10.5 }
const small: Lettering = { sizePt: 9.5 }

/** Lying bars, one a row, their parts one behind the other with the count in each, the sum at the end. */
export function lyingBars({ title, rows, series }: Bars): Picture {
  const sums = rows.map((_, at) => sumOf(series, at))
  const heightMm = HEAD + rows.length * ROW + FOOT
  return drawn({ widthMm: WIDTH, heightMm, alt: altOf(title, rows, series) }, (pen) => {
    const names = rows.map((row) => shortened(pen, row, 58))
    const left = Math.max(20, ...names.map((name) => pen.widthOf(name, words))) + GAP
    const x = scaleLinear()
      .domain([0, Math.max(1, ...sums)])
      .range([left, WIDTH - 12])
    legend(pen, series)
    for (const [at, name] of names.entries()) {
      const top = HEAD + at * ROW
      const middle = top + BAR / 2 + 1.3
      pen.write(name, { x: left - GAP, y: middle, ...words, align: 'right' })
      let before = 0
      for (const { colour, values } of series) {
        const value = values[at] ?? 0
        if (value === 0) continue
        const [from, to] = [x(before), x(before + value)]
        pen.box({ x: from, y: top, w: to - from, h: BAR }, colour)
        inside(pen, formatNumber(value), { from, to, middle, on: colour })
        before += value
      }
      pen.write(formatNumber(before), { x: x(before) + 1.2, y: middle, ...words, bold: true })
    }
    pen.line([left, HEAD - 1], [left, heightMm - FOOT], '#444444')
  })
}

const PLOT = 42

/** Standing bars, one a week or month, in the order of time. */
export function standingBars({ title, rows, series }: Bars): Picture {
  const heightMm = HEAD + PLOT + 8
  return drawn({ widthMm: WIDTH, heightMm, alt: altOf(title, rows, series) }, (pen) => {
    const most = Math.max(1, ...rows.map((_, at) => sumOf(series, at)))
    const y = scaleLinear()
      .domain([0, most])
      .range([HEAD + PLOT, HEAD + 5])
    const step = (WIDTH - 8) / Math.max(rows.length, 6)
    const w = Math.min(step * 0.6, 12)
    legend(pen, series)
    for (const [at, row] of rows.entries()) {
      const middle = 4 + step * (at + 0.5)
      let before = 0
      for (const { colour, values } of series) {
        const value = values[at] ?? 0
        const [from, to] = [y(before), y(before + value)]
        if (value > 0) pen.box({ x: middle - w / 2, y: to, w, h: from - to }, colour)
        before += value
      }
      pen.write(formatNumber(before), { x: middle, y: y(before) - 1.2, ...small, align: 'center' })
      pen.write(row, { x: middle, y: HEAD + PLOT + 5, ...small, align: 'center' })
    }
    pen.line([4, HEAD + PLOT], [WIDTH - 4, HEAD + PLOT], '#444444')
  })
}

function legend(pen: Pen, series: readonly Series[]): void {
  let x = 2
  for (const { name, colour } of series) {
    pen.box({ x, y: TOP + 1, w: 3.4, h: 3.4 }, colour)
    pen.write(name, { x: x + 4.8, y: TOP + 4.1, ...small })
    x += 4.8 + pen.widthOf(name, small) + 6
  }
}

function inside(
  pen: Pen,
  count: string,
  { from, to, middle, on }: { from: number; to: number; middle: number; on: string },
): void {
  if (pen.widthOf(count, small) + 1 > to - from) return
  const colour = on === colours.open ? '#000000' : '#ffffff'
  pen.write(count, { x: (from + to) / 2, y: middle - 0.2, ...small, align: 'center', colour })
}

/** At most so wide; what is cut ends in dots. */
function shortened(pen: Pen, text: string, mm: number): string {
  if (pen.widthOf(text, words) <= mm) return text
  let cut = text
  while (cut.length > 1 && pen.widthOf(`${cut}…`, words) > mm) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

const sumOf = (series: readonly Series[], at: number): number =>
  series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)

/** Says every figure, for those who cannot see the bars. */
const altOf = (title: string, rows: readonly string[], series: readonly Series[]): string =>
  `${title}. ${rows
    .map((row, at) => `${row}: ${series.map((one) => `${one.name} ${one.values[at] ?? 0}`).join(', ')}`)
    .join('; ')}.`
