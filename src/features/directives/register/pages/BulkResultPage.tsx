import { formatNumber } from '#domain/number.ts'
import { LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import type { BulkOutcome } from '../bulk.ts'

/** When not every ticked row could be done: how many were, and why the others not. */
export const BulkResultPage = ({ outcome, backHref }: { outcome: BulkOutcome; backHref: string }) => (
  <>
    <PageHeading
      title={outcome.done === 0 ? 'Chưa làm được dòng nào' : `Đã làm ${formatNumber(outcome.done)} dòng`}
    />
    <Notice tone="warning" title="Những dòng không làm được">
      <ul>
        {outcome.refused.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
    <p>
      <LinkButton href={backHref}>Quay lại sổ</LinkButton>
    </p>
  </>
)
