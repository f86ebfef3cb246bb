import { type Series, seriesClass } from './plot.ts'

/** What each colour stands for, drawn as it is in the chart: a dashed line, or a box with its hatching. */
export const Legend = ({ series, kind }: { series: readonly Series[]; kind: 'line' | 'bar' | 'stacked' }) =>
  series.length < 2 ? null : (
    <ul class="legend">
      {series.map((one, index) => (
        <li key={one.name}>
          <svg class={seriesClass(one, index)} viewBox="0 0 24 12" aria-hidden="true">
            {kind === 'line' ? <path d="M0 6h24" /> : <rect width="24" height="12" />}
          </svg>
          {one.name}
        </li>
      ))}
    </ul>
  )
