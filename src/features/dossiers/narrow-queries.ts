import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { UnitId } from '#domain/id.ts'
import type { DossierReplies } from './later.ts'

/** What PostgreSQL can tell of a row called `dossier` by itself. It narrows what is read; state.ts decides. */

/** Somebody in it has not been answered. */
export const hasUnanswered = (replies: DossierReplies): RawBuilder<SqlBool> =>
  hasPetition(sql`not ${replies.sql.answered}`)

/** The work is not done, and nobody was told that it goes elsewhere or cannot be done. */
export const workIsOwed: RawBuilder<SqlBool> = sql`(dossier.work_done_on is null and not exists (
  select from dossier_outcome o where o.ward_id = dossier.ward_id and o.dossier_id = dossier.id and o.ended_at is null
    and o.kind in ('referred', 'not-possible')
    and not exists (select from dossier_outcome n where n.ward_id = o.ward_id and n.dossier_id = o.dossier_id
      and n.ended_at is null and (n.at, n.id) > (o.at, o.id))))`

/** Everything that `isOpen` of state.ts can be true of. */
export const mayBeOpen = (replies: DossierReplies): RawBuilder<SqlBool> =>
  sql`(dossier.merged_into is null and (${workIsOwed} and ${hasPetition(sql`true`)}
    or ${hasPetition(sql`(not ${replies.sql.answered} or ${replies.sql.objects})`)}))`

/** No standing clause or directive deals with it. */
export const isUnlinked: RawBuilder<SqlBool> = sql`not exists (select from dossier_link l
  where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id and l.ended_at is null)`

/** The units that help. */
export const helping = sql<
  readonly UnitId[]
>`(select coalesce(json_agg(h.unit_id order by h.added_at, h.id), '[]')
  from dossier_unit h where h.ward_id = dossier.ward_id and h.dossier_id = dossier.id and h.ended_at is null)`

const hasPetition = (such: RawBuilder<unknown>): RawBuilder<SqlBool> => sql`exists (
  select from dossier_petition place
  join petition on petition.ward_id = place.ward_id and petition.id = place.petition_id
  where place.ward_id = dossier.ward_id and place.dossier_id = dossier.id and place.ended_at is null and ${such})`
