import type { ComponentChildren } from 'preact'
import type { Refusal } from '#domain/result.ts'
import { Notice } from '#ui/Notice.tsx'

type Props = { readonly faults: readonly Refusal[]; readonly children?: ComponentChildren }

/** The paper as it would be now, or what keeps it from being one. */
export const Trial = ({ faults, children }: Props) =>
  faults.length === 0 ? (
    <div>{children}</div>
  ) : (
    <Notice tone="warning" title="Chưa dựng được văn bản">
      <ul>
        {faults.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  )
