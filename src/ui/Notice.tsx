import type { ComponentChildren } from 'preact'
import type { Tone } from './tone.ts'

type Props = {
  tone?: Exclude<Tone, 'neutral'>
  title?: string | undefined
  /** `status` is read aloud when the page opens politely; `alert` at once. */
  role?: 'status' | 'alert' | undefined
  children?: ComponentChildren | undefined
}

/** Something the reader must know before going on. */
export const Notice = ({ tone = 'info', title, role, children }: Props) => (
  <div class="ds-alert notice" data-color={tone} role={role}>
    {title && <h2>{title}</h2>}
    {children}
  </div>
)
