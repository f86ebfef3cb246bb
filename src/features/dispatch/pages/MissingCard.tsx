import { Card } from '#ui/Card.tsx'
import { stageWords } from '../messages.ts'
import { hasReached, stageOf } from '../receipt.ts'
import type { RecipientFacts } from '../recipient-queries.ts'
import type { DispatchPageProps } from './DispatchPage.tsx'

/** Who still owes something, by how far they have come: what the sender looks for first. */
export const MissingCard = ({ dispatch, recipients }: DispatchPageProps) => {
  const missing = recipients.filter(
    (one) => one.takenOut === null && !hasReached(stageOf(one.receipts), dispatch.required),
  )
  const byStage = Map.groupBy(missing, ({ receipts }) => stageOf(receipts))
  const offline = missing.filter(({ reachable }) => !reachable)
  return (
    <Card title={`Còn thiếu ${missing.length} nơi`}>
      {[null, 'received' as const, 'read' as const, 'acknowledged' as const].map((stage) => {
        const of = byStage.get(stage) ?? []
        return of.length === 0 ? null : (
          <p key={stage ?? 'unseen'}>
            <strong>
              {stage === null ? 'Chưa mở' : stageWords[stage]} ({of.length}):
            </strong>{' '}
            {of.map(shortName).join(', ')}
          </p>
        )
      })}
      {offline.length > 0 && (
        <p class="muted">Chưa có tài khoản, phải giao bản giấy: {offline.map(shortName).join(', ')}.</p>
      )}
    </Card>
  )
}

/** A numbered group is known by its number. */
const shortName = ({ name, isGroup, groupNumber }: RecipientFacts): string =>
  isGroup && groupNumber !== null ? `Tổ ${groupNumber}` : name
