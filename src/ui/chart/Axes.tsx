import { formatNumber } from '#domain/number.ts'
import { bands, type Plot, plot } from './plot.ts'

const MOST_LABELS = 12
const LETTER_WIDTH = 9

/** Faint lines at round figures, names of the categories below; when they are many, only some are written, when long, cut. */
export function Axes({ y, categories }: Plot) {
  const x = bands(categories)
  const every = Math.ceil(categories.length / MOST_LABELS)
  const letters = Math.floor((x.step() * every) / LETTER_WIDTH)
  const ticks = y.ticks(4).filter(Number.isInteger)
  return (
    <g class="axes">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.width - plot.right} y1={y(tick)} y2={y(tick)} />
          <text x={plot.left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {categories.map((name, index) =>
        index % every === 0 ? (
          <text key={name} x={(x(index) ?? 0) + x.bandwidth() / 2} y={plot.height - 12} text-anchor="middle">
            {name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name}
          </text>
        ) : null,
      )}
    </g>
  )
}
