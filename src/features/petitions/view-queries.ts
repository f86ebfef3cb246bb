import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam } from '#domain/date.ts'
import { abilities } from '#domain/permission.ts'
import { calendarAt, listTopics, loadCalendarHistory, type Topic } from '#features/calendar/index.ts'
import { getConference } from '#features/conferences/index.ts'
import { accountNames, listUnits, type Unit } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Attachment, listAttachments } from '#platform/files/attachments.ts'
import type { Classification } from './classify/classify.ts'
import { listHistory, type Told } from './history-queries.ts'
import { getPetition, type Petition, subjectOf } from './load-queries.ts'
import type { PetitionId } from './petition.ts'
import { type DataAction, dataPolicy, type PetitionAction, petitionPolicy } from './policy.ts'
import { type LikelySame, listLikelySame } from './same-queries.ts'
import { loadLearned, suggest } from './suggestion-queries.ts'
import { clocksFor } from './terms/clocks.ts'
import type { LegalTerm } from './terms/term.ts'
import { listTerms } from './terms/term-queries.ts'

export type PetitionView = {
  readonly petition: Petition
  readonly conferenceTitle: string | null
  readonly units: ReadonlyMap<string, Unit>
  readonly topics: readonly Topic[]
  readonly people: ReadonlyMap<string, string>
  readonly files: readonly Attachment[]
  /** What note-takers put beside the words, in order. */
  readonly corrections: readonly {
    readonly id: string
    readonly text: string
    readonly by: string
    readonly at: Date
  }[]
  readonly history: readonly Told[]
  /** Empty for those who do not gather petitions into dossiers. */
  readonly likely: readonly LikelySame[]
  readonly suggestion: Classification
  /** As it stood when the words came in: what the receipt says does not move. */
  readonly calendar: WorkingCalendar
  readonly clocks: readonly LegalTerm[]
  readonly may: Readonly<Record<PetitionAction, boolean>>
  readonly mayData: Readonly<Record<DataAction, boolean>>
}

/** The petition with everything its page tells. */
export async function getView(db: DatabaseTransaction, actor: Actor, id: PetitionId): Promise<PetitionView> {
  const petition = await getPetition(db, actor, id)
  const may = abilities(petitionPolicy, actor, subjectOf(petition))
  const units = new Map((await listUnits(db, actor)).map((unit) => [unit.id as string, unit]))
  const topics = await listTopics(db, actor.ward)
  const history = await listHistory(db, actor, petition)
  const corrections = await listCorrections(db, actor, id)
  const group = petition.unit === null ? null : (units.get(petition.unit)?.name ?? null)
  const open = new Set(topics.filter(({ closed }) => !closed).map(({ code }) => code))
  return {
    petition,
    conferenceTitle:
      petition.conference === null ? null : (await getConference(db, actor, petition.conference)).title,
    units,
    topics,
    people: await accountNames(
      db,
      actor.ward,
      [
        petition.enteredBy,
        ...corrections.map(({ by }) => by),
        ...history.flatMap(({ by, onBehalfOf }) => [by, onBehalfOf]),
      ].flatMap((person) => person ?? []),
    ),
    files: (await listAttachments(db, actor, 'petition', [id])).get(id) ?? [],
    corrections,
    history,
    likely: may.classify ? await listLikelySame(db, actor, { ...petition, group }) : [],
    suggestion: suggest(petition.text, await loadLearned(db, actor), open),
    calendar: calendarAt(await loadCalendarHistory(db, actor.ward), petition.receivedAt),
    clocks: clocksFor(await listTerms(db, actor), petition, dateInVietnam(petition.receivedAt)),
    may,
    mayData: abilities(dataPolicy, actor, subjectOf(petition)),
  }
}

const listCorrections = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: PetitionId) =>
  db
    .selectFrom('petition_correction')
    .select(['id', 'text', 'by_account as by', 'at'])
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .orderBy('at')
    .execute()
