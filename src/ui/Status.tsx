import type { IconName } from './Icon.tsx'
import type { Tone } from './tone.ts'

type Props = { tone: Tone; icon?: IconName | undefined; children: string }

const icons = {
  neutral: 'circle',
  info: 'half',
  success: 'check',
  warning: 'clock',
  danger: 'alert',
} as const

/** The state of a thing: a word, a sign and a colour that all say the same. */
export const Status = ({ tone, icon = icons[tone], children }: Props) => (
  <span class="ds-tag status" data-color={tone} data-icon={icon}>
    {children}
  </span>
)
