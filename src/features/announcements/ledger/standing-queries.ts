import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type DossierId, listPublishableDossiers, type PublishableDossier } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { LedgerContent } from './ledger.ts'
import { type LedgerStanding, ledgerStandingOf } from './ledger-standing.ts'

/**
 * How each matter stands today; one that may no longer be public (its topic was closed to the public, it was marked sensitive or merged
 * away) is absent, and with it its entry everywhere.
 */
export async function standingsOf(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  entries: readonly LedgerContent[],
  today: IsoDate,
): Promise<ReadonlyMap<DossierId, LedgerStanding>> {
  const ids = entries.map(({ dossier }) => dossier)
  const dossiers = new Map((await listPublishableDossiers(db, actor, { ids })).map((one) => [one.id, one]))
  return new Map(
    entries.flatMap(({ dossier, due }) => {
      const facts = dossiers.get(dossier)
      return facts === undefined ? [] : [[dossier, ledgerStandingOf(factsOf(facts), due, today)] as const]
    }),
  )
}

const factsOf = ({ outcome, workDoneOn }: PublishableDossier) => ({
  outcome: outcome?.kind ?? null,
  until: outcome?.until ?? null,
  referredTo: outcome?.referredTo ?? null,
  workDoneOn,
  answered: false,
  solved: 0,
  notSolved: 0,
})
