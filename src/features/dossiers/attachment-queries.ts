import type { AttachmentReach } from '#platform/feature.ts'
import { seesPapers, withinReach } from './reach-queries.ts'

/** Papers of a dossier are seen by whoever sees it and its people; a group head sees the matter, not its papers. */
export const attachmentReach: Readonly<Record<'dossier-document', AttachmentReach>> = {
  'dossier-document': async (db, actor, owner) => {
    const row = await db
      .selectFrom('dossier_document as paper')
      .innerJoin('dossier', (join) =>
        join.onRef('dossier.ward_id', '=', 'paper.ward_id').onRef('dossier.id', '=', 'paper.dossier_id'),
      )
      .select('paper.id')
      .where('paper.ward_id', '=', actor.ward)
      .where('paper.id', '=', owner)
      .where(withinReach(actor))
      .executeTakeFirst()
    return row !== undefined && seesPapers(actor)
  },
}
