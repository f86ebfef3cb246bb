import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { AssignedClause, AssignedDirective, DossierAssignments } from '#features/dossiers/index.ts'
import { clauseLines, noticeNumber } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { DeliverableState, DeliverableType, Status } from './directive.ts'
import {
  deliverableStateNames,
  deliverableStateTones,
  deliverableTitle,
  statusNames,
  statusTones,
} from './messages.ts'
import { withinReach } from './reach-queries.ts'

const MOST_CHOICES = 300

/** What a dossier shows of the clauses and directives that deal with it, and what it may be tied to. */
export const dossierAssignments: DossierAssignments = {
  clauses: async (db, actor, ids) => {
    if (ids.length === 0) return []
    const rows = await issuedClauses(db, actor)
      .where('clause.id', 'in', [...ids])
      .execute()
    return rows.map((row) => ({
      id: row.id as AssignedClause['id'],
      number: row.number,
      heading: row.heading,
      text: clauseLines(row).join('\n'),
      noticeTitle: titleOf(row),
      href: href(routes.clause, { id: row.notice_id, number: row.number }),
    }))
  },
  directives: async (db, actor, ids, now) => {
    if (ids.length === 0) return []
    const rows = await openToActor(db, actor)
      .where('directive.id', 'in', [...ids])
      .execute()
    return rows.map((row) => assigned(row, dateInVietnam(now)))
  },
  choices: async (db, actor, conference, words) => {
    const held = sql<IsoDate | null>`(select held_on from conference where ward_id = ${actor.ward} and id = ${conference}::uuid)`
    const clauses = await issuedClauses(db, actor)
      .where(
        has(
          words,
          sql`'muc ' || clause.number || ' ' || coalesce(clause.heading, '') || ' ' || clause.text || ' ' || coalesce(notice.number || '-' || notice.symbol, '')`,
        ),
      )
      .orderBy(sql`(notice.conference_date is not distinct from ${held}) desc`)
      .orderBy('notice.issued_at', 'desc')
      .orderBy('clause.position')
      .limit(MOST_CHOICES)
      .execute()
    const directives = await openToActor(db, actor)
      .where(
        has(
          words,
          sql`directive.code || ' ' || directive.title || ' ' || unit.name || ' ' || coalesce(unit.short_name, '')`,
        ),
      )
      .where('directive.status', 'not in', ['closed', 'cancelled'])
      .orderBy('directive.assigned_at', 'desc')
      .orderBy('directive.code_key', 'desc')
      .limit(MOST_CHOICES)
      .execute()
    return {
      clauses: clauses.map((row) => ({
        id: row.id as AssignedClause['id'],
        label: `Mục ${row.number}: ${(row.heading ?? row.text).slice(0, 90)}`,
        group: titleOf(row),
      })),
      directives: directives.map((row) => ({
        id: row.id as AssignedDirective['id'],
        label: `${row.code}: ${row.title}`,
        group: row.lead,
      })),
    }
  },
}

/** Every word stands somewhere in the text, accents or not. */
const has = (words: string | null, text: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  words === null
    ? sql`true`
    : sql`fold(${text}) like all (select '%' || fold(replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_')) || '%'
        from unnest(${words.split(/\s+/)}::text[]) word)`

const issuedClauses = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('clause')
    .innerJoin('notice', (join) =>
      join.onRef('notice.ward_id', '=', 'clause.ward_id').onRef('notice.id', '=', 'clause.notice_id'),
    )
    .select(['clause.id', 'clause.notice_id', 'clause.number', 'clause.heading', 'clause.text'])
    .select(['notice.number as notice_number', 'notice.symbol', 'notice.format_regime'])
    .where('clause.ward_id', '=', ward)
    .where('notice.issued_at', 'is not', null)

type NoticeOf = {
  readonly notice_number: number | null
  readonly symbol: string | null
  readonly format_regime: string | null
}
const titleOf = ({ notice_number: number, symbol, format_regime }: NoticeOf): string =>
  `Thông báo ${noticeNumber({ number, symbol, regime: format_regime as 'hd-36' | null })}`

const openToActor = (db: DatabaseTransaction, actor: Actor) =>
  db
    .selectFrom('directive')
    .innerJoin('unit', (join) =>
      join.onRef('unit.ward_id', '=', 'directive.ward_id').onRef('unit.id', '=', 'directive.lead_unit_id'),
    )
    .select(['directive.id', 'directive.clause_id', 'directive.code', 'directive.title', 'unit.name as lead'])
    .select(['directive.status', 'directive.last_day', 'directive.original_last_day', 'directive.closed_on'])
    .select(wanted)
    .where('directive.ward_id', '=', actor.ward)
    .where(withinReach(actor))

type Wanted = readonly {
  readonly type: DeliverableType
  readonly description: string | null
  readonly state: DeliverableState
}[]
const wanted = sql<Wanted>`(
  select coalesce(json_agg(json_build_object('type', d.type, 'description', d.description, 'state', d.state) order by d.position, d.id), '[]')
  from deliverable d where d.ward_id = directive.ward_id and d.directive_id = directive.id
)`.as('wanted')

type DirectiveRow = Awaited<ReturnType<ReturnType<typeof openToActor>['execute']>>[number]

function assigned(row: DirectiveRow, today: IsoDate): AssignedDirective {
  const status = row.status as Status
  const past = row.last_day !== null && row.last_day < today && status !== 'closed' && status !== 'cancelled'
  return {
    id: row.id as AssignedDirective['id'],
    clause: row.clause_id as AssignedDirective['clause'],
    code: row.code,
    title: row.title,
    lead: row.lead,
    href: href(routes.directive, { id: row.id }),
    due: row.last_day as IsoDate | null,
    originalDue: row.original_last_day as IsoDate | null,
    closedOn: row.closed_on as IsoDate | null,
    state: past
      ? { words: `${statusNames[status]}, quá hạn`, tone: 'danger' }
      : { words: statusNames[status], tone: statusTones[status] },
    deliverables: row.wanted.map(({ type, description, state }) => ({
      title: deliverableTitle({ type, description }),
      state: deliverableStateNames[state],
      tone: deliverableStateTones[state],
    })),
  }
}
