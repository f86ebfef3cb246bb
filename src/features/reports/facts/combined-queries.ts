import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { NoticeId } from '#features/notices/index.ts'
import { answeredBy, dossierState, latestOutcome, letterCode, ordinary } from './petition-rows-queries.ts'
import { dayOf, type Rows, rowsOf, together, topicOf, unlessSensitive } from './rows-queries.ts'

export type CombinedScope = {
  readonly ward: WardId
  readonly notices: readonly NoticeId[]
  readonly today: IsoDate
}

/** What the notices ordered and what became of it until today: directives by the words of their register, and what people had said of these matters. */
export const combinedRows = (scope: CombinedScope): Rows =>
  together([
    directives(scope),
    dossiers(scope),
    petitions(scope),
    letters(scope),
    words(scope),
    publications(scope),
  ])

const directives = ({ ward, notices, today }: CombinedScope): Rows =>
  rowsOf('directive', 0, {
    id: sql`d.id`,
    code: sql`d.code`,
    title: unlessSensitive(sql`d.title`),
    unit: sql`d.lead_unit_id`,
    notice: sql`d.notice_id`,
    part: sql`d.clause_number`,
    state: sql`d.status`,
    due: sql`d.original_last_day`,
    lastDay: sql`d.last_day`,
    began: dayOf(sql`d.assigned_at`),
    ended: sql`d.closed_on`,
    marks: {
      all: sql`true`,
      closed: sql`d.status = 'closed'`,
      'on-time': sql`d.closed_on <= d.original_last_day`,
      'closed-late': sql`d.closed_on > d.original_last_day`,
      'closed-undated': sql`d.closed_on is not null and d.original_last_day is null`,
      open: sql`d.status_key <= 3`,
      'in-time': sql`d.status_key <= 3 and d.due_key >= ${today}::date`,
      late: sql`d.status_key <= 3 and d.due_key < ${today}::date`,
      overrun: sql`d.status_key <= 3 and d.original_last_day < ${today}::date`,
      extended: sql`d.extension_count > 0`,
      asking: sql`d.status_key <= 3 and d.id in (select x.directive_id from extension x where x.ward_id = ${ward} and x.decision is null)`,
      'handed-in': sql`d.status = 'handed-in'`,
      refused: sql`d.status_key <= 3 and d.stuck_since is not null`,
      beyond: sql`d.status_key <= 3 and (d.id in (${beyondBy(ward, sql`l.directive_id`)})
        or d.clause_id in (${beyondBy(ward, sql`l.clause_id`)} and l.directive_id is null))`,
      cancelled: sql`d.status = 'cancelled'`,
    },
    from: sql`from directive d ${topicOf('d')} where d.ward_id = ${ward} and d.notice_id = any(${[...notices]}::uuid[])`,
  })

/** What is dealt with through matters that are beyond the ward's authority or were referred upward, and not done. */
const beyondBy = (ward: WardId, column: RawBuilder<unknown>) => sql`select ${column} from dossier_link l
  join dossier m on m.ward_id = l.ward_id and m.id = l.dossier_id and m.merged_into is null and m.work_done_on is null ${latestOutcome}
  where l.ward_id = ${ward} and l.ended_at is null and ${column} is not null and (m.authority = 'beyond' or o.kind = 'referred')`

/** The matters tied to the notices, by a clause or by a directive. */
const matters = ({ ward, notices }: CombinedScope) => sql`(select l.dossier_id from dossier_link l
    join clause c on c.ward_id = l.ward_id and c.id = l.clause_id and c.notice_id = any(${[...notices]}::uuid[])
    where l.ward_id = ${ward} and l.ended_at is null
  union select l.dossier_id from dossier_link l
    join directive d on d.ward_id = l.ward_id and d.id = l.directive_id and d.notice_id = any(${[...notices]}::uuid[])
    where l.ward_id = ${ward} and l.ended_at is null)`

const dossiers = (scope: CombinedScope): Rows =>
  rowsOf('dossier', 0, {
    id: sql`m.id`,
    code: sql`m.code`,
    title: sql`case when m.sensitive or t.never_public then null else m.title end`,
    unit: sql`m.lead_unit_id`,
    part: sql`t.group_code`,
    state: dossierState,
    due: sql`m.original_work_due`,
    lastDay: sql`m.work_due`,
    began: dayOf(sql`m.opened_at`),
    ended: sql`m.work_done_on`,
    marks: {
      all: sql`true`,
      done: sql`m.work_done_on is not null`,
      referred: sql`m.work_done_on is null and o.kind = 'referred'`,
      'not-possible': sql`m.work_done_on is null and o.kind = 'not-possible'`,
      open: sql`${dossierState} = 'open'`,
      beyond: sql`m.work_done_on is null and (m.authority = 'beyond' or o.kind = 'referred')`,
    },
    from: sql`from dossier m ${topicOf('m')} ${latestOutcome}
      where m.ward_id = ${scope.ward} and m.merged_into is null and m.id in ${matters(scope)}`,
  })

const petitionsOfMatters = (scope: CombinedScope) => sql`from petition p
  join dossier_petition dp on dp.ward_id = p.ward_id and dp.petition_id = p.id and dp.ended_at is null
  where p.ward_id = ${scope.ward} and ${ordinary} and dp.dossier_id in ${matters(scope)}`

const petitions = (scope: CombinedScope): Rows => {
  const answered = answeredBy(scope.ward, scope.today)
  return rowsOf('petition', 0, {
    id: sql`p.id`,
    code: sql`p.code`,
    part: sql`(select t.group_code from topic t where t.ward_id = p.ward_id and t.code = p.topic_code)`,
    state: sql`case when ${answered} then 'answered' else 'unanswered' end`,
    began: dayOf(sql`p.received_at`),
    marks: {
      all: sql`true`,
      spot: sql`p.answered_on_spot is not null`,
      answered,
      unanswered: sql`not ${answered}`,
    },
    from: petitionsOfMatters(scope),
  })
}

const letters = (scope: CombinedScope): Rows =>
  rowsOf('letter', 0, {
    id: sql`r.id`,
    code: letterCode,
    state: sql`r.state`,
    began: sql`r.issued_on`,
    marks: { issued: sql`true`, delivered: sql`r.state = 'delivered'` },
    from: sql`from reply r join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id and b.kind = 'answer'
      where r.ward_id = ${scope.ward} and r.number is not null and r.state not in ('withdrawn', 'replaced') and r.dossier_id in ${matters(scope)}`,
  })

/** Each person's latest word. */
const words = (scope: CombinedScope): Rows =>
  rowsOf('word', 0, {
    id: sql`w.id`,
    code: sql`w.code`,
    state: sql`w.word`,
    ended: sql`w.said_on`,
    marks: {
      solved: sql`w.word = 'solved'`,
      partly: sql`w.word = 'partly'`,
      'not-solved': sql`w.word = 'not-solved'`,
    },
    from: sql`from (select distinct on (w.petition_id) w.id, w.word, w.said_on, p.code
      from citizen_word w join petition p on p.ward_id = w.ward_id and p.id = w.petition_id
      where w.ward_id = ${scope.ward} and ${ordinary} and p.id in (select p.id ${petitionsOfMatters(scope)})
      order by w.petition_id, w.at desc, w.id desc) w`,
  })

const publications = ({ ward, notices }: CombinedScope): Rows =>
  rowsOf('publication', 0, {
    id: sql`a.id`,
    code: sql`'Bản ' || a.version`,
    title: sql`a.title`,
    notice: sql`a.notice_id`,
    state: sql`case when a.withdrawn_at is null then 'public' else 'withdrawn' end`,
    began: dayOf(sql`a.published_at`),
    marks: { published: sql`a.withdrawn_at is null` },
    from: sql`from announcement a where a.ward_id = ${ward} and a.notice_id = any(${[...notices]}::uuid[])`,
  })
