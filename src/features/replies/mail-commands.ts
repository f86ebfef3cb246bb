import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { Tx } from '#platform/command.ts'
import { tellDossier } from './delivery-commands.ts'
import { getRepliesForUpdate } from './load-queries.ts'
import type { Reply, ReplyId } from './reply.ts'
import { addSteps } from './step-commands.ts'

/** What the mail server does to a letter, inside the command that sent the e-mail and announces it. */

/**
 * The server took it. A message counts as received when it enters the system its receiver named (Luật Giao dịch điện tử số 20/2023/QH15,
 * Điều 16); when it comes back later, the office records that.
 */
export async function noteMailed(tx: Tx, actor: Actor, id: ReplyId, address: string): Promise<void> {
  const letter = await stillUnderWay(tx, actor, id)
  if (letter === null) return
  const on = dateInVietnam(tx.now)
  await addSteps(tx, actor, [id], { kind: 'delivered', on, channel: 'email', receiver: `hộp thư ${address}` })
  await tellDossier(tx, actor, letter, on)
}

/** The server refused it: the letter stands there as not delivered, however often it is tried again. */
export async function noteMailFailed(tx: Tx, actor: Actor, id: ReplyId, error: string): Promise<void> {
  const letter = await stillUnderWay(tx, actor, id)
  if (letter === null || letter.state === 'not-delivered') return
  await addSteps(tx, actor, [id], {
    kind: 'not-delivered',
    reason: `Chưa gửi được thư điện tử, phần mềm sẽ thử lại. Máy chủ thư báo: ${error}`,
  })
}

async function stillUnderWay(tx: Tx, actor: Actor, id: ReplyId): Promise<Reply | null> {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [id])
  return letter?.state === 'sent' || letter?.state === 'not-delivered' ? letter : null
}
