import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Count } from '#platform/db/pages.ts'
import type { Condition } from '#platform/db/word-search.ts'
import type { DossierId } from '../dossier.ts'
import { factsOf, type KnownFacts } from '../fact-queries.ts'
import type { DossierReplies } from '../later.ts'
import { hasUnanswered, isUnlinked, mayBeOpen, workIsOwed } from '../narrow-queries.ts'
import { withinReach } from '../reach-queries.ts'
import { codeIn, looksLike, SEARCHED, searchFor } from '../search-queries.ts'
import { type DossierState, gaps, gapsOf, isOpen, lateClocks, stateOf } from '../state.ts'
import { type Cursor, type RegisterFilter, type Sort, stateOfFilter } from './filter.ts'

/** One line of the register. */
export type RegisterRow = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly topic: string | null
  readonly group: string | null
  readonly lead: string | null
  readonly answerDue: IsoDate | null
  readonly originalAnswerDue: IsoDate | null
  readonly workDue: IsoDate | null
  readonly originalWorkDue: IsoDate | null
  readonly workDoneOn: IsoDate | null
  readonly known: KnownFacts
  readonly state: DossierState
  readonly cursor: Cursor
  /** It has not the words that were typed, it looks like them. */
  readonly similar: boolean
}

export type Asked = { readonly filter: RegisterFilter; readonly sort: Sort; readonly now: Date }
export type RegisterPageRows = { readonly rows: readonly RegisterRow[]; readonly next: Cursor | null }

const BATCH = 200

/** One page of the register after the cursor. What follows from facts of other features is asked of each batch by the one rule of state.ts. */
export async function listRows(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  replies: DossierReplies,
  after: Cursor | null,
  size: number,
): Promise<RegisterPageRows> {
  const rows: RegisterRow[] = []
  for await (const row of walk(db, actor, asked, replies, after)) {
    if (rows.length === size) return { rows, next: rows.at(-1)?.cursor ?? null }
    rows.push(row)
  }
  return { rows, next: null }
}

const CAP = 1_000

/** How many rows fit, counted to 1,000; what lies beyond is said to be more. */
export async function countRows(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  replies: DossierReplies,
): Promise<Count> {
  let rows = 0
  for await (const _ of walk(db, actor, asked, replies, null)) {
    if (rows === CAP) return { rows, more: true }
    rows++
  }
  return { rows, more: false }
}

/** Every fitting row in order: words as typed, then without accents; what looks like them only when there is no other. */
export async function* walk(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Asked,
  replies: DossierReplies,
  after: Cursor | null,
): AsyncGenerator<RegisterRow> {
  const { text } = asked.filter
  const tiers = text === null ? [null] : searchFor(text).tiers
  let found = after !== null && after.tier < tiers.length
  for (const [tier, among] of [...tiers, ...likeness(text)].entries()) {
    const similar = tier >= tiers.length
    if ((similar && found) || tier < (after?.tier ?? 0)) continue
    const from = after?.tier === tier ? after : null
    for await (const row of walkTier(db, actor, { ...asked, tier, among }, replies, from)) {
      found = true
      yield { ...row, similar }
    }
  }
}

const likeness = (text: string | null): readonly Condition[] =>
  text === null || codeIn(text) !== null ? [] : [looksLike(text)]

type Tier = Asked & { readonly tier: number; readonly among: Condition | null }

/** A batch in memory at a time. */
async function* walkTier(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Tier,
  replies: DossierReplies,
  after: Cursor | null,
) {
  let from = after
  for (;;) {
    const batch = await readBatch(db, actor, asked, replies, from)
    const facts = await factsOf(
      db,
      actor,
      batch.map(({ id }) => id),
      replies,
    )
    for (const row of batch) {
      const known = facts.get(row.id)
      if (known === undefined) continue
      const state = stateOf(known.facts)
      if (fits(asked, known, state)) yield { ...row, known, state }
    }
    from = batch.at(-1)?.cursor ?? null
    if (batch.length < BATCH || from === null) return
  }
}

function fits({ filter, now }: Asked, { facts, linked }: KnownFacts, state: DossierState): boolean {
  const wanted = stateOfFilter(filter)
  if (wanted === 'open' && !isOpen(state)) return false
  if (wanted !== 'open' && wanted !== 'all' && wanted !== state) return false
  const missing = gapsOf(facts, linked)
  if (
    filter.gap === 'all' ? missing.length < gaps.length : filter.gap !== null && !missing.includes(filter.gap)
  )
    return false
  if (filter.late === null) return true
  const late = lateClocks(facts, dateInVietnam(now))
  return filter.late === 'any' ? late.length > 0 : late.includes(filter.late)
}

async function readBatch(
  db: DatabaseTransaction,
  actor: Actor,
  asked: Tier,
  replies: DossierReplies,
  from: Cursor | null,
) {
  const { filter, sort, now, tier, among } = asked
  const key =
    sort === 'due'
      ? sql`coalesce(least(dossier.answer_due, dossier.work_due), 'infinity'::date)`
      : sql`dossier.opened_at`
  const cast = sql.raw(sort === 'due' ? 'date' : 'timestamptz')
  const direction = sort === 'due' ? 'asc' : 'desc'
  const rows = await db
    .selectFrom(among === null ? 'dossier' : SEARCHED)
    .select(['dossier.id', 'dossier.code', 'dossier.title'])
    .select(['dossier.answer_due as answerDue', 'dossier.original_answer_due as originalAnswerDue'])
    .select(['dossier.work_due as workDue', 'dossier.original_work_due as originalWorkDue'])
    .select(['dossier.work_done_on as workDoneOn'])
    .select([
      nameOf(
        sql`select t.name from topic t where t.ward_id = dossier.ward_id and t.code = dossier.topic_code`,
      ).as('topic'),
      nameOf(sql`select u.name from unit u where u.ward_id = dossier.ward_id and u.id = dossier.unit_id`).as(
        'group',
      ),
      nameOf(
        sql`select coalesce(u.short_name, u.name) from unit u where u.ward_id = dossier.ward_id and u.id = dossier.lead_unit_id`,
      ).as('lead'),
      sql<string>`to_json(${key}) #>> '{}'`.as('key'),
    ])
    .where('dossier.ward_id', '=', actor.ward)
    .$if(among !== null, (query) => query.where(among ?? sql<SqlBool>`true`))
    .where((where) => sql<SqlBool>`(${withinReach(actor)(where)}) is true`)
    .where((where) => where.and(conditions(filter, where, replies, dateInVietnam(now))))
    .$if(from !== null, (query) =>
      query.where(
        sql<SqlBool>`(${key}, dossier.id) ${sql.raw(sort === 'due' ? '>' : '<')} (${from?.key}::${cast}, ${from?.id}::uuid)`,
      ),
    )
    .orderBy(key, direction)
    .orderBy('dossier.id', direction)
    .limit(BATCH)
    .$narrowType<Omit<RegisterRow, 'known' | 'state' | 'cursor' | 'similar'>>()
    .execute()
  return rows.map(({ key: at, ...row }) => ({ ...row, cursor: { tier, key: at, id: row.id } }))
}

const nameOf = (query: ReturnType<typeof sql>) => sql<string | null>`(${query})`

/** What the database can tell by itself; it only narrows, `fits` decides. */
function conditions(
  filter: RegisterFilter,
  where: ExpressionBuilder<DB, 'dossier'>,
  replies: DossierReplies,
  today: IsoDate,
) {
  const wanted = stateOfFilter(filter)
  const link = (column: 'clause_id' | 'directive_id', id: string) =>
    sql<SqlBool>`exists (select from dossier_link l where l.ward_id = dossier.ward_id and l.dossier_id = dossier.id
      and l.ended_at is null and ${sql.ref(`l.${column}`)} = ${id}::uuid)`
  return [
    ...(wanted === 'all' ? [] : [where('dossier.merged_into', wanted === 'merged' ? 'is not' : 'is', null)]),
    ...(wanted === 'open' ? [mayBeOpen(replies)] : []),
    ...(filter.gap === null ? [] : [where('dossier.merged_into', 'is', null), hasUnanswered(replies)]),
    ...(filter.gap === 'clause' || filter.gap === 'all' ? [isUnlinked] : []),
    ...(wanted === 'unassigned' || filter.gap === 'unit' || filter.gap === 'all'
      ? [where('dossier.lead_unit_id', 'is', null)]
      : []),
    ...(filter.unit === null
      ? []
      : [
          sql<SqlBool>`(dossier.lead_unit_id = ${filter.unit}::uuid or exists (select from dossier_unit u
            where u.ward_id = dossier.ward_id and u.dossier_id = dossier.id and u.ended_at is null and u.unit_id = ${filter.unit}::uuid))`,
        ]),
    ...(filter.topic === null
      ? []
      : [
          sql<SqlBool>`dossier.topic_code in (select t.code from topic t where t.ward_id = dossier.ward_id
            and (t.code = ${filter.topic} or t.group_code = ${filter.topic}))`,
        ]),
    ...(filter.group === null ? [] : [where('dossier.unit_id', '=', filter.group)]),
    ...(filter.conference === null ? [] : [where('dossier.conference_id', '=', filter.conference)]),
    ...(filter.clause === null ? [] : [link('clause_id', filter.clause)]),
    ...(filter.directive === null ? [] : [link('directive_id', filter.directive)]),
    ...(filter.late === null
      ? []
      : [
          sql<SqlBool>`(dossier.answer_due < ${today}::date and ${hasUnanswered(replies)}
            or dossier.work_due < ${today}::date and ${workIsOwed})`,
        ]),
  ]
}
