import { can } from '#domain/permission.ts'
import type { AttachmentReach } from '#platform/feature.ts'
import { conferencePolicy } from './policy.ts'

/** The documents of a conference are for everybody who works on it. */
export const documentReach: AttachmentReach = async (db, actor, owner) => {
  if (!can(conferencePolicy, actor, 'read', null)) return false
  const row = await db
    .selectFrom('conference')
    .select('id')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', owner)
    .executeTakeFirst()
  return row !== undefined
}
