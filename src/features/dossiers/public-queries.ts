import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId, OutcomeKind } from './dossier.ts'

/** What of a matter may leave the office once somebody publishes it: no name, no words of a petition, no house. */
export type PublishableDossier = {
  readonly id: DossierId
  readonly code: string
  readonly title: string
  readonly topicCode: string
  readonly topic: string
  readonly group: string | null
  readonly place: string | null
  readonly conference: {
    readonly id: ConferenceId
    readonly title: string
    readonly heldOn: IsoDate
  } | null
  readonly units: readonly string[]
  /** The day first promised: of the work, else of the directive that orders it. */
  readonly due: IsoDate | null
  readonly outcome: PublicOutcome | null
  readonly workDoneOn: IsoDate | null
  readonly petitions: readonly PetitionId[]
}
export type PublicOutcome = {
  readonly kind: OutcomeKind
  readonly explanation: string
  readonly until: IsoDate | null
  readonly referredTo: string | null
  readonly nextStep: string | null
}

/**
 * Every matter with a topic that may be public: no closed topic, not marked as sensitive, not merged away, with a petition in it. Of one
 * conference, or of all when null; or only those named. Ward-wide: whoever publishes sees all, and the public sees what was published.
 */
export async function listPublishableDossiers(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  only: { readonly conference?: ConferenceId; readonly ids?: readonly DossierId[] } = {},
): Promise<readonly PublishableDossier[]> {
  const { rows } = await sql<PublishableDossier>`
    select d.id, d.code, d.title, d.topic_code as "topicCode", t.name as topic, g.name as "group", d.place,
      case when c.id is not null
        then json_build_object('id', c.id, 'title', c.title, 'heldOn', c.held_on) end as conference,
      ${units} as units,
      coalesce(d.original_work_due, ${directiveDue})::text as due,
      ${outcome} as outcome,
      d.work_done_on::text as "workDoneOn",
      ${petitions} as petitions
    from dossier d
    join topic t on t.ward_id = d.ward_id and t.code = d.topic_code and not t.never_public
    left join unit g on g.ward_id = d.ward_id and g.id = d.unit_id
    left join conference c on c.ward_id = d.ward_id and c.id = d.conference_id
    where d.ward_id = ${ward} and not d.sensitive and d.merged_into is null
      and exists (select from dossier_petition p
        where p.ward_id = d.ward_id and p.dossier_id = d.id and p.ended_at is null)
      and ${only.conference === undefined ? sql`true` : sql`d.conference_id = ${only.conference}`}
      and ${only.ids === undefined ? sql`true` : sql`d.id = any(${only.ids}::uuid[])`}
    order by t.sort_order, d.code`.execute(db)
  return rows
}

/** Lead, then those who work with it, then the lead units of the directives that deal with it; each once. */
const units = sql`(select coalesce(json_agg(distinct_units.name order by distinct_units.place), '[]') from (
  select u.name, min(of.place) as place from (
    select d.lead_unit_id as id, 0 as place where d.lead_unit_id is not null
    union all select unit_id, 1 from dossier_unit w
      where w.ward_id = d.ward_id and w.dossier_id = d.id and w.ended_at is null
    union all select v.lead_unit_id, 2 from dossier_link l
      join directive v on v.ward_id = l.ward_id and v.id = l.directive_id
      where l.ward_id = d.ward_id and l.dossier_id = d.id and l.ended_at is null
  ) of join unit u on u.ward_id = d.ward_id and u.id = of.id group by u.id, u.name) distinct_units)`

const directiveDue = sql`(select min(v.original_last_day) from dossier_link l
  join directive v on v.ward_id = l.ward_id and v.id = l.directive_id
  where l.ward_id = d.ward_id and l.dossier_id = d.id and l.ended_at is null)`

const outcome = sql`(select json_build_object('kind', o.kind, 'explanation', o.explanation, 'until', o.until,
    'referredTo', o.referred_to, 'nextStep', o.next_step)
  from dossier_outcome o where o.ward_id = d.ward_id and o.dossier_id = d.id and o.ended_at is null order by o.at desc, o.id desc limit 1)`

const petitions = sql`(select coalesce(json_agg(p.petition_id order by p.put_at, p.id), '[]') from dossier_petition p
  where p.ward_id = d.ward_id and p.dossier_id = d.id and p.ended_at is null)`

/** What the person who asked may know of the matter their petition lies in. */
export type MatterOfPetition = {
  readonly id: DossierId
  readonly code: string
  readonly leadUnit: string | null
  readonly answerDue: IsoDate | null
  readonly workDue: IsoDate | null
  readonly workDoneOn: IsoDate | null
  readonly outcome: PublicOutcome | null
}

/** For the holder of the receipt, whatever the topic; null while the petition lies in no dossier. */
export async function findMatterOfPetition(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  petition: PetitionId,
): Promise<MatterOfPetition | null> {
  const { rows } = await sql<MatterOfPetition>`
    select d.id, d.code, u.name as "leadUnit", d.answer_due::text as "answerDue", d.work_due::text as "workDue",
      d.work_done_on::text as "workDoneOn", ${outcome} as outcome
    from dossier_petition x
    join dossier d on d.ward_id = x.ward_id and d.id = x.dossier_id
    left join unit u on u.ward_id = d.ward_id and u.id = d.lead_unit_id
    where x.ward_id = ${ward} and x.petition_id = ${petition} and x.ended_at is null`.execute(db)
  return rows[0] ?? null
}
