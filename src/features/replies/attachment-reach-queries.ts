import type { AttachmentReach } from '#platform/feature.ts'
import { selectReplies } from './load-queries.ts'
import { toBeCarried, withinReach } from './reach-queries.ts'

/** The signed letter is for those who see the letter. */
export const seesLetter: AttachmentReach = async (db, actor, id) =>
  (await selectReplies(db, actor).where('reply.id', '=', id).where(withinReach(actor)).executeTakeFirst()) !==
  undefined

/** The proof of delivery also for who carried it. */
export const seesProof: AttachmentReach = async (db, actor, id) =>
  (await seesLetter(db, actor, id)) ||
  (await selectReplies(db, actor).where('reply.id', '=', id).where(toBeCarried(actor)).executeTakeFirst()) !==
    undefined
