import type { ScaleLinear } from 'd3-scale'
import { scaleBand } from 'd3-scale'
import type { Tone } from '../tone.ts'

export type Series = {
  name: string
  /** One per category; null where nothing was measured, which is not the same as 0. */
  values: readonly (number | null)[]
  /** The rows behind each value, where there are any to show. */
  hrefs?: readonly (string | null)[] | undefined
  tone: Tone | 'accent'
}
export type ChartData = { categories: readonly string[]; series: readonly Series[] }
export type Plot = ChartData & { y: ScaleLinear<number, number> }

/** Units of the drawing; the page scales it. */
export const plot = { width: 640, height: 260, left: 40, right: 12, top: 12, bottom: 34 } as const

export const bands = (categories: readonly string[]) =>
  scaleBand<number>()
    .domain(categories.map((_, index) => index))
    .range([plot.left, plot.width - plot.right])
    .paddingInner(0.35)
    .paddingOuter(0.2)

/** The colour and dash of a series; the number keeps two series of one tone apart. */
export const seriesClass = (series: Series, index: number): string =>
  `series series-${index % 4} series-${series.tone}`
