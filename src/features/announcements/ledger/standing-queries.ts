import { type Actor, systemActor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import {
  type DossierId,
  listPublishableDossiers,
  type PetitionReply,
  type PublishableDossier,
} from '#features/dossiers/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { LedgerContent } from './ledger.ts'
import { type LedgerStanding, ledgerStandingOf, type PublicFacts } from './ledger-standing.ts'

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
  const dossiers = await listPublishableDossiers(db, actor, { ids })
  const replies = await dossierReplies.of(
    db,
    systemActor(actor.ward),
    dossiers.flatMap(({ petitions }) => petitions),
  )
  const facts = new Map(dossiers.map((dossier) => [dossier.id, factsOf(dossier, replies)]))
  return new Map(
    entries.flatMap(({ dossier, due }) => {
      const known = facts.get(dossier)
      return known === undefined ? [] : [[dossier, ledgerStandingOf(known, due, today)] as const]
    }),
  )
}

/** Only how many were answered and what they said of the result: who they are stays out. */
function factsOf(
  { outcome, workDoneOn, petitions }: PublishableDossier,
  replies: ReadonlyMap<PetitionId, PetitionReply>,
): PublicFacts {
  const letters = petitions.map((petition) => replies.get(petition) ?? null)
  const said = (...kinds: readonly string[]) =>
    letters.filter((letter) => kinds.includes(letter?.words.at(-1)?.says ?? '')).length
  return {
    outcome: outcome?.kind ?? null,
    until: outcome?.until ?? null,
    referredTo: outcome?.referredTo ?? null,
    workDoneOn,
    answered: letters.length > 0 && letters.every((letter) => (letter?.answeredOn ?? null) !== null),
    solved: said('solved'),
    notSolved: said('partly', 'not-solved'),
  }
}
