import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { MomentKey } from '#platform/db/moment.ts'
import type { Notice } from './notice.ts'
import { reachable, toNotice } from './notice-queries.ts'
import type { NoticeFilter } from './register-filter.ts'

const PAGE = 40

/** Newest first, paged by key. One row more than a page tells whether there is a next one. */
export async function listNotices(
  db: DatabaseTransaction,
  actor: Actor,
  filter: NoticeFilter,
): Promise<{
  readonly rows: readonly Notice[]
  readonly next: MomentKey | null
}> {
  let query = reachable(db, actor)
  if (filter.state === 'draft') query = query.where('issued_at', 'is', null).where('discarded_at', 'is', null)
  if (filter.state === 'issued') query = query.where('issued_at', 'is not', null)
  if (filter.state === 'discarded') query = query.where('discarded_at', 'is not', null)
  if (filter.state === null) query = query.where('discarded_at', 'is', null)
  if (filter.year !== null)
    query = query.where(
      sql<boolean>`extract(year from coalesce(document_date, (created_at at time zone 'Asia/Ho_Chi_Minh')::date)) = ${filter.year}`,
    )
  if (filter.q !== null) query = query.where(matches(filter.q))
  if (filter.after !== null)
    query = query.where(sql<boolean>`(created_at, id) < (${filter.after.at}, ${filter.after.id})`)
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return {
    rows: rows.slice(0, PAGE).map(toNotice),
    next: last === undefined ? null : { at: last.created_at, id: last.id },
  }
}

/** All words, with or without accents: an accented word must stand so in the text, an unaccented one may carry any. Or the number itself. */
const matches = (q: string) =>
  sql<boolean>`(search @@ (plainto_tsquery('simple', ${q.toLocaleLowerCase('vi')})) or search @@ (plainto_tsquery('simple', fold(${q})) ) and fold(${q}) = lower(${q})
    or number::text = ${q.replace(/\D.*$/, '') || '-'})`
