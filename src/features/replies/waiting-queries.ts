import { sql } from 'kysely'
import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import type { WaitingLetters } from '#features/directives/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { ReplyState } from './reply.ts'
import { reasonWords } from './unanswered.ts'
import { countWaitingWords } from './view-queries.ts'

const MOST = 30

/** Letters that wait for this person, dossier by dossier and state by state: to approve, number, sign, send; for the unit those that came back. */
export async function listWaitingLetters(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<readonly WaitingLetters[]> {
  const states = statesFor(actor)
  const units = [...unitsOf(actor, 'unit-head', 'unit-officer')]
  if (states.length === 0 && units.length === 0) return []
  const { rows } = await sql<Row>`
    select reply.state, d.code, d.title, coalesce(u.short_name, u.name) as lead, count(*)::int as count,
      (array_agg(reply.id order by reply.drafted_at, reply.id))[1] as reply
    from reply
    join petition p on p.ward_id = reply.ward_id and p.id = reply.petition_id and p.moved_away_at is null
    join dossier d on d.ward_id = reply.ward_id and d.id = reply.dossier_id
    left join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    where reply.ward_id = ${actor.ward}
      and (reply.state = any(${states}::text[])
        or reply.state = 'returned' and d.lead_unit_id = any(${units}::uuid[]))
    group by d.id, reply.state, d.code, d.title, u.short_name, u.name
    order by min(reply.drafted_at), d.code limit ${MOST}`.execute(db)
  return [...(await words(db, actor)), ...rows.map(toWaiting)]
}

type Row = {
  readonly state: keyof typeof reasonWords & ReplyState
  readonly code: string
  readonly title: string
  readonly lead: string | null
  readonly count: number
  readonly reply: string
}

const toWaiting = ({ state, code, title, lead, count, reply }: Row): WaitingLetters => ({
  key: `${code} ${state}`,
  title: count === 1 ? title : `${count} thư: ${title}`,
  about: [code, reasonWords[state], lead].filter(Boolean).join(' · '),
  href: count === 1 ? href(routes.reply, { reply }) : href(routes.replies, {}, { q: code, state }),
})

/** People who say that it is not solved: the office decides what becomes of it. */
async function words(db: DatabaseTransaction, actor: Actor): Promise<readonly WaitingLetters[]> {
  const count = hasRole(actor, 'clerk') ? await countWaitingWords(db, actor) : 0
  if (count === 0) return []
  return [
    {
      key: 'words',
      title: `${count} người dân báo việc chưa xong`,
      about: 'Chờ quyết định làm tiếp hay giải thích',
      href: href(routes.citizenWords),
    },
  ]
}

/** What the office does with a letter, and what a leader decides. */
function statesFor(actor: Actor): readonly ReplyState[] {
  if (hasRole(actor, 'clerk')) return ['submitted', 'approved', 'numbered', 'signed', 'not-delivered']
  return hasRole(actor, 'leader') ? ['submitted'] : []
}
