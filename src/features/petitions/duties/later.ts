import type { Actor } from '#domain/actor.ts'
import type { Id, WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { PetitionId } from '../petition.ts'
import type { Standing } from './erasure.ts'

type DossierId = Id<'Dossier'>

/** What later features know of a petition; the composition root hands it in. */
export type PetitionLater = {
  readonly standings: (
    db: DatabaseTransaction,
    actor: Actor,
    dossiers: readonly DossierId[],
  ) => Promise<ReadonlyMap<DossierId, Standing>>
  /** The matter stands in the public ledger now. */
  readonly isPublic: (db: DatabaseTransaction, actor: Actor, dossier: DossierId) => Promise<boolean>
  /** "Thư số 12-CV/ĐU, ngày …": the letters written to the person. */
  /** Takes name and words out of them, in the caller's command. */
  readonly forgetLetters: (tx: Tx, ward: WardId, petition: PetitionId) => Promise<void>
  readonly letters: (
    db: DatabaseTransaction,
    actor: Actor,
    petition: PetitionId,
  ) => Promise<readonly string[]>
}
