import type { AttachmentReach } from '#platform/feature.ts'
import { selectDocuments } from './load-queries.ts'
import { withinReach } from './reach-queries.ts'

/** The files of a paper are for those who see the paper. */
export const seesDocument: AttachmentReach = async (db, actor, id) =>
  (await selectDocuments(db, actor)
    .where('document.id', '=', id)
    .where(withinReach(actor))
    .executeTakeFirst()) !== undefined
