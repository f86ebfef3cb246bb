import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { DeliveryChannel, Reply, ReplyId, ReplyStepKind } from './reply.ts'

export type NewStep = {
  readonly kind: ReplyStepKind
  readonly on?: IsoDate
  readonly channel?: DeliveryChannel
  readonly receiver?: string
  readonly reason?: string | null
}

/** Writes the same step into the story of each letter, which from now on stands there. */
export async function addSteps(
  tx: Tx,
  actor: Actor,
  ids: readonly ReplyId[],
  step: NewStep | ((id: ReplyId) => NewStep),
): Promise<void> {
  await tx.db
    .insertInto('reply_step')
    .values(
      ids.map((id) => {
        const one = typeof step === 'function' ? step(id) : step
        return {
          ward_id: actor.ward,
          id: newId<'ReplyStep'>(),
          reply_id: id,
          seq: sql<number>`(select coalesce(max(seq), 0) + 1 from reply_step where ward_id = ${actor.ward} and reply_id = ${id})`,
          kind: one.kind,
          happened_on: one.on ?? dateInVietnam(tx.now),
          channel: one.channel ?? null,
          receiver: one.receiver ?? null,
          reason: one.reason ?? null,
          by_account: accountOf(actor),
          at: tx.now,
        }
      }),
    )
    .execute()
}

/** Tells the history of the dossier: codes of the petitions, never a name or a word of anybody. */
export const announceLetters = (
  tx: Tx,
  type: string,
  replies: readonly Pick<Reply, 'dossier' | 'petitionCode'>[],
  data: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  tx.announce({
    type,
    subject: { kind: 'dossier', id: replies[0]?.dossier ?? null },
    data: { petitions: replies.map(({ petitionCode }) => petitionCode), ...data },
  })
