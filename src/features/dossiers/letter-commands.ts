import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { type AccountId, newId } from '#domain/id.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { Tx } from '#platform/command.ts'
import { touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'

/** Somebody holds a letter that says: accepted, or transferred to whom. Told once is told. Inside the command that authorized and announces it. */
export async function noteTold(
  tx: Tx,
  actor: Actor,
  told: {
    readonly dossier: DossierId
    readonly petition: PetitionId
    readonly kind: 'accepted' | 'transferred'
    readonly on: IsoDate
    readonly document: string | null
    readonly owner: string | null
    readonly by: AccountId
  },
): Promise<void> {
  await tx.db
    .insertInto('dossier_acceptance')
    .values({
      ward_id: actor.ward,
      id: newId<'DossierAcceptance'>(),
      dossier_id: told.dossier,
      petition_id: told.petition,
      kind: told.kind,
      told_on: told.on,
      document_number: told.document,
      transferred_to: told.owner,
      by_account: told.by,
      at: tx.now,
    })
    .onConflict((conflict) => conflict.constraint('dossier_acceptance_once').doNothing())
    .execute()
  await touch(tx, actor, told.dossier)
}
