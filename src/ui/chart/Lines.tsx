import { line } from 'd3-shape'
import { bands, type Plot, plot, seriesClass } from './plot.ts'

/** One line per series, broken where nothing was measured, with a dot at each figure. */
export function Lines({ y, categories, series }: Plot) {
  const x = bands(categories)
  const middle = (index: number) => (x(index) ?? plot.left) + x.bandwidth() / 2
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => middle(index))
    .y((value) => y(value ?? 0))
  return (
    <>
      {series.map((one, order) => (
        <g key={one.name} class={seriesClass(one, order)}>
          <path d={path(one.values) ?? ''} />
          {one.values.map((value, index) =>
            value === null ? null : (
              <circle key={categories[index]} cx={middle(index)} cy={y(value)} r={3.5} />
            ),
          )}
        </g>
      ))}
    </>
  )
}
