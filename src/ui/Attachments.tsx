import type { ComponentChildren } from 'preact'
import { formatNumber } from '#domain/number.ts'
import { Icon } from './Icon.tsx'

export type Attachment = {
  href: string
  name: string
  /** bytes */
  size: number
  /** Who put it there and when, or what it proves. */
  note?: ComponentChildren | undefined
}

/** Files to open, each with its size, so that nobody starts a long download by surprise. */
export const Attachments = ({ items }: { items: readonly Attachment[] }) =>
  items.length === 0 ? null : (
    <ul class="attachments">
      {items.map((item) => (
        <li key={item.href}>
          <Icon name="file" />
          <span>
            <a href={item.href}>{item.name}</a> <span class="muted">({formatBytes(item.size)})</span>
            {item.note && <span class="attachment-note">{item.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  )

/** Bytes in the unit one would say: "640 kB", "1,2 MB", "48 GB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`
  const [value, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB']
  return `${formatNumber(value, value < 10 ? 1 : 0)} ${unit}`
}
