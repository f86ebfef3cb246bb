import { type RawBuilder, sql } from 'kysely'
import { addDays, startOfDayInVietnam } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { Days } from '../period.ts'
import type { Span } from '../report.ts'
import { answeredBy, dossierState, latestOutcome, letterCode, ordinary } from './petition-rows-queries.ts'
import { dayOf, type Rows, rowsOf, together, topicOf, unlessSensitive } from './rows-queries.ts'

export type PeriodScope = {
  readonly ward: WardId
  readonly spans: readonly (Days & { readonly span: Span })[]
}
type Stretch = PeriodScope['spans'][number] & { readonly ward: WardId }

/** What happened in each stretch of days, and what was open at its end. The rows of one stretch bear its number. */
export const periodRows = ({ ward, spans }: PeriodScope): Rows =>
  together(
    spans
      .map((span) => ({ ...span, ward }))
      .flatMap((one) => [
        directives(one),
        petitions(one),
        dossiers(one),
        letters(one),
        words(one),
        publications(one),
      ]),
  )

/** A moment within the stretch; written so that an index on the moment serves. */
const within = (moment: RawBuilder<unknown>, { from, to }: Days) =>
  sql`(${moment} >= ${startOfDayInVietnam(from)} and ${moment} < ${startOfDayInVietnam(addDays(to, 1))})`
const during = (day: RawBuilder<unknown>, { from, to }: Days) =>
  sql`(${day} between ${from}::date and ${to}::date)`
const until = (moment: RawBuilder<unknown>, { to }: Days) =>
  sql`${moment} < ${startOfDayInVietnam(addDays(to, 1))}`

/** Late is measured on the original last day, which nobody moves: so that past stretches are measured as this one. */
function directives(one: Stretch): Rows {
  const closed = during(sql`d.closed_on`, one)
  const ended = sql`(d.closed_on <= ${one.to}::date or ${until(sql`d.cancelled_at`, one)})`
  const open = sql`${until(sql`d.assigned_at`, one)} and ${ended} is not true`
  return rowsOf('directive', one.span, {
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
      given: within(sql`d.assigned_at`, one),
      closed,
      'on-time': sql`${closed} and d.closed_on <= d.original_last_day`,
      'closed-late': sql`${closed} and d.closed_on > d.original_last_day`,
      cancelled: within(sql`d.cancelled_at`, one),
      extended: sql`d.id in (select x.directive_id from extension x where x.ward_id = ${one.ward} and x.decision = 'granted'
        and ${within(sql`x.decided_at`, one)})`,
      open,
      overrun: sql`${open} and d.original_last_day < ${one.to}::date`,
    },
    from: sql`from directive d ${topicOf('d')} where d.ward_id = ${one.ward} and ${until(sql`d.assigned_at`, one)}
      and (d.status_key <= 3 or d.closed_on >= ${one.from}::date or d.cancelled_at >= ${startOfDayInVietnam(one.from)})`,
  })
}

function petitions(one: Stretch): Rows {
  const answered = answeredBy(one.ward, one.to)
  return rowsOf('petition', one.span, {
    id: sql`p.id`,
    code: sql`p.code`,
    part: sql`t.group_code`,
    state: sql`case when ${answered} then 'answered' else 'unanswered' end`,
    began: dayOf(sql`p.received_at`),
    marks: {
      received: sql`true`,
      dialogue: sql`p.conference_id is not null`,
      spot: sql`p.answered_on_spot is not null`,
      answered,
      unanswered: sql`not ${answered}`,
    },
    from: sql`from petition p ${topicOf('p')} where p.ward_id = ${one.ward} and ${ordinary} and ${within(sql`p.received_at`, one)}`,
  })
}

function dossiers(one: Stretch): Rows {
  const done = during(sql`m.work_done_on`, one)
  const open = sql`(m.work_done_on is null or m.work_done_on > ${one.to}::date) and o.kind is distinct from 'referred'
    and o.kind is distinct from 'not-possible'`
  return rowsOf('dossier', one.span, {
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
      opened: within(sql`m.opened_at`, one),
      done,
      open,
      overrun: sql`${open} and m.original_work_due < ${one.to}::date`,
      beyond: sql`m.work_done_on is null and (m.authority = 'beyond' or o.kind = 'referred')`,
    },
    from: sql`from dossier m ${topicOf('m')} ${latestOutcome} where m.ward_id = ${one.ward} and m.merged_into is null
      and ${until(sql`m.opened_at`, one)} and (m.work_done_on is null or m.work_done_on >= ${one.from}::date)`,
  })
}

const letters = (one: Stretch): Rows =>
  rowsOf('letter', one.span, {
    id: sql`r.id`,
    code: letterCode,
    state: sql`r.state`,
    began: sql`r.issued_on`,
    marks: {
      issued: during(sql`r.issued_on`, one),
      delivered: sql`r.state = 'delivered' and ${during(sql`r.issued_on`, one)}`,
    },
    from: sql`from reply r join reply_batch b on b.ward_id = r.ward_id and b.id = r.batch_id and b.kind = 'answer'
      where r.ward_id = ${one.ward} and ${during(sql`r.issued_on`, one)} and r.state not in ('withdrawn', 'replaced')`,
  })

const words = (one: Stretch): Rows =>
  rowsOf('word', one.span, {
    id: sql`w.id`,
    code: sql`p.code`,
    state: sql`w.word`,
    ended: sql`w.said_on`,
    marks: {
      solved: sql`w.word = 'solved'`,
      partly: sql`w.word = 'partly'`,
      'not-solved': sql`w.word = 'not-solved'`,
    },
    from: sql`from citizen_word w join petition p on p.ward_id = w.ward_id and p.id = w.petition_id
      where w.ward_id = ${one.ward} and ${ordinary} and ${during(sql`w.said_on`, one)}`,
  })

/** Results of notices, matters and articles that became public; of several editions of one in the stretch the first. */
const publications = (one: Stretch): Rows =>
  rowsOf('publication', one.span, {
    id: sql`a.id`,
    code: sql`a.code`,
    title: sql`a.title`,
    notice: sql`a.notice_id`,
    state: sql`'public'`,
    began: dayOf(sql`a.published_at`),
    marks: { published: sql`true` },
    from: sql`from (select distinct on (a.id) a.* from (
        select id, 'Kết quả thông báo' as code, title, notice_id, published_at from announcement
          where ward_id = ${one.ward} and withdrawn_at is null
        union all select dossier_id, 'Kết quả một việc', null, null, published_at from ledger_entry
          where ward_id = ${one.ward} and withdrawn_at is null
        union all select article_id, 'Bài chuyên mục', title, null, published_at from article_edition
          where ward_id = ${one.ward} and withdrawn_at is null) a
      where ${within(sql`a.published_at`, one)} order by a.id, a.published_at) a`,
  })
