import type { Actor } from '#domain/actor.ts'
import type { WorkingCalendar } from '#domain/calendar.ts'
import { dateInVietnam } from '#domain/date.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import {
  type LegalTerm,
  listTerms,
  type PetitionId,
  type PetitionKind,
  runTerm,
  termFor,
  termsOn,
} from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Clock } from './dossier.ts'

/** The answer clock of a matter: the earliest day on which one of its petitions is owed an answer. Null when the ward has no term for it. */
export async function answerClock(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  ids: readonly PetitionId[],
  topicCode: string | null,
): Promise<Clock | null> {
  const terms = await listTerms(db, actor)
  const calendar = await loadCalendar(db, actor.ward)
  const petitions = await db
    .selectFrom('petition')
    .select(['code', 'kind', 'received_at as receivedAt'])
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .orderBy('received_at')
    .orderBy('code')
    .execute()
  return firstAnswer(
    petitions.map((petition) => ({ ...petition, kind: petition.kind as PetitionKind })),
    terms,
    calendar,
    topicCode,
  )
}

type Asked = { readonly code: string; readonly kind: PetitionKind; readonly receivedAt: Date }

/** The earliest day on which one of these is owed an answer; of two on one day the first given. */
export function firstAnswer(
  petitions: readonly Asked[],
  terms: readonly LegalTerm[],
  calendar: WorkingCalendar,
  topicCode: string | null,
): Clock | null {
  const clocks = petitions.flatMap(({ code, kind, receivedAt }) => {
    const received = dateInVietnam(receivedAt)
    const term = termFor(termsOn(terms, received), 'answer', { kind, topicCode })
    if (term === null) return []
    const { due, why } = runTerm(calendar, term, received)
    return [{ due, original: due, why: `Tính từ ngày tiếp nhận ${code}. ${why}` }]
  })
  return clocks.toSorted((a, b) => a.due.localeCompare(b.due))[0] ?? null
}
