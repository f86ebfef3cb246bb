import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import {
  countByLead,
  countByNotice,
  countByWeek,
  countOpen,
  endOfWeek,
  listLongestLate,
  listUndecided,
} from '#features/directives/index.ts'
import { countDossiers } from '#features/dossiers/index.ts'
import { listNotices, noticeTitle } from '#features/notices/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Figures, QUIET_DAYS, weeksUntil } from './figures.ts'

export type LoadFigures = (db: DatabaseTransaction, actor: Actor, now: Date) => Promise<Figures>

/**
 * The figures of a ward are the same until something happens in it or a day begins. Every write appends to the ward's audit chain, so its
 * last number says whether they are still true: many people may look, they are counted once.
 */
export function rememberingFigures(): LoadFigures {
  const remembered = new Map<WardId, { readonly mark: string; readonly figures: Figures }>()
  return async (db, actor, now) => {
    const mark = `${await lastEvent(db, actor)} ${dateInVietnam(now)} ${hourOf(now)}`
    const known = remembered.get(actor.ward)
    if (known?.mark === mark) return known.figures
    const figures = await count(db, actor, now)
    remembered.set(actor.ward, { mark, figures })
    return figures
  }
}

/** Quiet work is counted to the moment; an hour is near enough. */
const hourOf = (now: Date): number => Math.floor(now.getTime() / 3_600_000)

async function lastEvent(db: DatabaseTransaction, actor: Pick<Actor, 'ward'>): Promise<number> {
  const row = await db
    .selectFrom('audit_head')
    .select('seq')
    .where('ward_id', '=', actor.ward)
    .executeTakeFirst()
  return row?.seq ?? 0
}

const NOTICES = 8
const LISTED = 5

/** Some ten queries; less than half a second for a hundred thousand directives. */
async function count(db: DatabaseTransaction, actor: Actor, now: Date): Promise<Figures> {
  const today = dateInVietnam(now)
  const quietSince = new Date(now.getTime() - QUIET_DAYS * 86_400_000)
  const { rows } = await listNotices(db, actor, { q: null, state: 'issued', year: null, after: null })
  const latest = rows.slice(0, NOTICES)
  const counted = await countByNotice(
    db,
    actor,
    latest.map(({ id }) => id),
    today,
  )
  return {
    today,
    open: await countOpen(db, actor, { today, endOfWeek: endOfWeek(today), quietSince }),
    dossiers: await countDossiers(db, actor, dossierReplies, now),
    units: await countByLead(db, actor, today),
    notices: latest.flatMap((notice) => {
      const figures = counted.find((one) => one.notice === notice.id)
      return figures === undefined
        ? []
        : [{ ...figures, title: noticeTitle(notice), subject: notice.subject }]
    }),
    weeks: await countByWeek(db, actor, weeksUntil(today), today),
    longestLate: await listLongestLate(db, actor, today, LISTED),
    undecided: await listUndecided(db, actor, LISTED),
  }
}
