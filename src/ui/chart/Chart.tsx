import { scaleLinear } from 'd3-scale'
import { formatNumber } from '#domain/number.ts'
import { Axes } from './Axes.tsx'
import { Bars } from './Bars.tsx'
import { ChartTable } from './ChartTable.tsx'
import { Legend } from './Legend.tsx'
import { Lines } from './Lines.tsx'
import { type ChartData, type Plot, plot } from './plot.ts'

type Props = ChartData & {
  kind: 'line' | 'bar' | 'stacked'
  /** What is shown: "Chỉ đạo quá hạn theo tuần" */
  title: string
  /** What one should see in it, in a sentence; read aloud instead of the drawing. */
  desc: string
  /** Distinct for each chart of a page. */
  id: string
}

/** A drawing made on the server, with the same figures as a table under it. Works on paper and without script. */
export function Chart({ kind, title, desc, id, categories, series }: Props) {
  const highest = Math.max(1, ...tops(kind, { categories, series }))
  const y = scaleLinear()
    .domain([0, highest])
    .nice(4)
    .range([plot.height - plot.bottom, plot.top])
  const frame: Plot = { y, categories, series }
  return (
    <figure class="chart">
      <figcaption id={`${id}-ten`}>{title}</figcaption>
      <Legend series={series} kind={kind} />
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} role="img" aria-labelledby={`${id}-ten ${id}-y`}>
        <title>{title}</title>
        <desc id={`${id}-y`}>{desc}</desc>
        <Axes {...frame} />
        {kind === 'line' ? <Lines {...frame} /> : <Bars {...frame} stacked={kind === 'stacked'} />}
      </svg>
      <ChartTable title={title} categories={categories} series={series} format={formatNumber} />
    </figure>
  )
}

const tops = (kind: Props['kind'], { categories, series }: ChartData): number[] =>
  kind === 'stacked'
    ? categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
    : series.flatMap(({ values }) => values.map((value) => value ?? 0))
