import { Notice } from '#ui/Notice.tsx'
import type { Doubt } from '../doubts/doubt.ts'

/** Warnings that keep nobody from going on. */
export const Doubts = ({ doubts }: { readonly doubts: readonly Doubt[] }) =>
  doubts.length === 0 ? null : (
    <Notice tone="warning" title={`Cần xem lại (${doubts.length})`}>
      <ul>
        {doubts.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
