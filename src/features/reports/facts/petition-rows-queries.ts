import { type RawBuilder, sql } from 'kysely'
import type { WardId } from '#domain/id.ts'

/**
 * The petitions (`p`) whose author holds the answer on a day: given on the spot, or by a letter that had arrived. Only ids, so that a hundred
 * thousand are asked at once.
 */
export const answeredBy = (ward: WardId, day: string): RawBuilder<boolean> =>
  sql<boolean>`(p.answered_on_spot is not null or p.id in (select r.petition_id from reply r
    join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id and b.kind = 'answer'
    join reply_step s on s.ward_id = r.ward_id and s.reply_id = r.id and s.kind = 'delivered' and s.happened_on <= ${day}::date
    where r.ward_id = ${ward} and r.state = 'delivered'))`

/** Where a petition that was moved to the restricted queue lay, only its code is left: it is not counted. */
export const ordinary = sql`p.moved_away_at is null`

/** "12-CV/ĐU", "12/UBND-VP"; a letter without a number by its petition. */
export const letterCode = sql`coalesce(case when r.number < 10 then '0' else '' end || r.number
  || case when r.letterhead ->> 'family' = 'party' then '-' else '/' end || r.symbol, 'Thư chưa có số')`

/** How far a matter is: what is done, what was said became of it, or that it is still worked on. */
export const dossierState = sql`case when m.work_done_on is not null then 'done'
  when o.kind in ('referred', 'not-possible') then o.kind else 'open' end`
export const latestOutcome = sql`left join lateral (select kind from dossier_outcome x where x.ward_id = m.ward_id and x.dossier_id = m.id
  and x.ended_at is null order by x.at desc, x.id desc limit 1) o on true`
