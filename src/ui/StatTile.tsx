import type { ComponentChildren } from 'preact'
import type { Tone } from './tone.ts'

type Props = {
  /** "Quá hạn" */
  label: string
  /** "12", already written the Vietnamese way ("1.234", "87 %") */
  value: string
  /** The rows behind the figure. */
  href: string
  /** "3 việc quá 10 ngày" */
  detail?: string | undefined
  tone?: Extract<Tone, 'success' | 'warning' | 'danger'>
}

/** A figure that leads to the rows it counts. */
export const StatTile = ({ label, value, href, detail, tone }: Props) => (
  <a class="stat" href={href} data-color={tone}>
    <span class="stat-label">{label}</span>
    <span class="stat-value">{value}</span>
    {detail && <span class="stat-detail">{detail}</span>}
  </a>
)

export const StatRow = ({ children }: { children: ComponentChildren }) => (
  <div class="stat-row">{children}</div>
)
