import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DossierId, OutcomeKind } from './dossier.ts'
import type { Outcome } from './outcome.ts'

/** `endedAt`: the work was taken up again since, so it holds no more. */
export type StatedOutcome = Outcome & {
  readonly by: AccountId
  readonly at: Date
  readonly endedAt: Date | null
}

/** Everything that was said became of it, the latest first. */
export async function listOutcomes(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<readonly StatedOutcome[]> {
  const rows = await db
    .selectFrom('dossier_outcome')
    .selectAll()
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as OutcomeKind,
    explanation: row.explanation,
    until: row.until as IsoDate | null,
    referredTo: row.referred_to,
    referredNumber: row.referred_number,
    referredOn: row.referred_on as IsoDate | null,
    legalBasis: row.legal_basis,
    nextStep: row.next_step,
    by: row.by_account as AccountId,
    at: row.at,
    endedAt: row.ended_at,
  }))
}

/** What holds today, if anything: a later outcome takes the place of an earlier one. */
export const currentOutcome = (outcomes: readonly StatedOutcome[]): StatedOutcome | null =>
  outcomes.find(({ endedAt }) => endedAt === null) ?? null
