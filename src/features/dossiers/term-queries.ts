import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import type { PetitionId, PetitionKind } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Clock } from './dossier.ts'
import { type DossierTerm, runTerm, type TermClock, termFor } from './term.ts'

export async function listTerms(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
): Promise<readonly DossierTerm[]> {
  const rows = await db
    .selectFrom('dossier_term')
    .selectAll()
    .where('ward_id', '=', ward)
    .orderBy('clock')
    .orderBy('topic_code', (order) => order.asc().nullsFirst())
    .orderBy('petition_kind', (order) => order.asc().nullsFirst())
    .execute()
  return rows.map((row) => ({
    id: row.id as Id<'DossierTerm'>,
    clock: row.clock as TermClock,
    kind: row.petition_kind as PetitionKind | null,
    topicCode: row.topic_code,
    count: row.count,
    unit: row.unit as DossierTerm['unit'],
    source: row.source,
  }))
}

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
    const term = termFor(terms, 'answer', { kind: kind as PetitionKind, topicCode })
    if (term === null) return []
    const { due, why } = runTerm(calendar, term, dateInVietnam(received_at))
    return [{ due, original: due, why: `Tính từ ngày tiếp nhận ${code}. ${why}` }]
  })
  return clocks.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null
}
