import { stack } from 'd3-shape'
import { bands, type Plot, plot, seriesClass } from './plot.ts'

/** Bars side by side within a category, or one on the other. */
export function Bars({ y, categories, series, stacked }: Plot & { stacked: boolean }) {
  const x = bands(categories)
  const rows = categories.map((_, index) => series.map(({ values }) => values[index] ?? 0))
  const layers = stack<number[], number>()
    .keys(series.keys())
    .value((row, key) => row[key] ?? 0)(rows)
  const width = stacked ? x.bandwidth() : x.bandwidth() / series.length
  return (
    <>
      {series.map((one, layer) => (
        <g key={one.name} class={seriesClass(one, layer)}>
          {rows.map((row, index) => {
            const [from = 0, to = 0] = (stacked ? layers[layer]?.[index] : [0, row[layer]]) ?? []
            const left = (x(index) ?? plot.left) + (stacked ? 0 : layer * width)
            return to > from ? (
              <rect key={categories[index]} x={left} width={width} y={y(to)} height={y(from) - y(to)} />
            ) : null
          })}
        </g>
      ))}
    </>
  )
}
