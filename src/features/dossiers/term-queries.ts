import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import {
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
    .select(['code', 'kind', 'received_at'])
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .orderBy('received_at')
    .orderBy('code')
    .execute()
  const clocks = petitions.flatMap(({ code, kind, received_at }) => {
    const received = dateInVietnam(received_at)
    const term = termFor(termsOn(terms, received), 'answer', { kind: kind as PetitionKind, topicCode })
    if (term === null) return []
    const { due, why } = runTerm(calendar, term, received)
    return [{ due, original: due, why: `Tính từ ngày tiếp nhận ${code}. ${why}` }]
  })
  return clocks.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null
}
