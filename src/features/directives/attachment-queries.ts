import type { AttachmentReach } from '#platform/feature.ts'
import { withinReach } from './reach-queries.ts'

/** Files are seen by whoever sees the directive they belong to. */
export const attachmentReach: Readonly<Record<'submission' | 'part' | 'extension', AttachmentReach>> = {
  submission: async (db, actor, owner) => {
    const row = await db
      .selectFrom('submission')
      .innerJoin('deliverable', (join) =>
        join
          .onRef('deliverable.ward_id', '=', 'submission.ward_id')
          .onRef('deliverable.id', '=', 'submission.deliverable_id'),
      )
      .innerJoin('directive', (join) =>
        join
          .onRef('directive.ward_id', '=', 'deliverable.ward_id')
          .onRef('directive.id', '=', 'deliverable.directive_id'),
      )
      .select('submission.id')
      .where('submission.ward_id', '=', actor.ward)
      .where('submission.id', '=', owner)
      .where(withinReach(actor))
      .executeTakeFirst()
    return row !== undefined
  },
  part: async (db, actor, owner) => {
    const row = await db
      .selectFrom('part_event')
      .innerJoin('directive_unit as answering', (join) =>
        join
          .onRef('answering.ward_id', '=', 'part_event.ward_id')
          .onRef('answering.id', '=', 'part_event.directive_unit_id'),
      )
      .innerJoin('directive', (join) =>
        join
          .onRef('directive.ward_id', '=', 'answering.ward_id')
          .onRef('directive.id', '=', 'answering.directive_id'),
      )
      .select('part_event.id')
      .where('part_event.ward_id', '=', actor.ward)
      .where('part_event.id', '=', owner)
      .where(withinReach(actor))
      .executeTakeFirst()
    return row !== undefined
  },
  extension: async (db, actor, owner) => {
    const row = await db
      .selectFrom('extension')
      .innerJoin('directive', (join) =>
        join
          .onRef('directive.ward_id', '=', 'extension.ward_id')
          .onRef('directive.id', '=', 'extension.directive_id'),
      )
      .select('extension.id')
      .where('extension.ward_id', '=', actor.ward)
      .where('extension.id', '=', owner)
      .where(withinReach(actor))
      .executeTakeFirst()
    return row !== undefined
  },
}
