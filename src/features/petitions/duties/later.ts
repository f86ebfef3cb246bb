import type { Actor } from '#domain/actor.ts'
import type { Id, WardId } from '#domain/id.ts'
import type { Command, Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { StoredFile } from '#platform/files/attachments.ts'
import type { PetitionId } from '../petition.ts'
import type { Standing } from './erasure.ts'

type DossierId = Id<'Dossier'>

/** A published matter: nobody's words, only what the ward itself made public. */
export type PublicMatter = {
  readonly dossier: DossierId
  readonly topicCode: string
  readonly promise: string
  readonly group: string | null
  readonly place: string | null
}

/** What later features know of a petition; the composition root hands it in. */
export type PetitionLater = {
  readonly standings: (
    db: DatabaseTransaction,
    actor: Actor,
    dossiers: readonly DossierId[],
  ) => Promise<ReadonlyMap<DossierId, Standing>>
  /** The matter stands in the public ledger now. */
  readonly isPublic: (db: DatabaseTransaction, actor: Actor, dossier: DossierId) => Promise<boolean>
  /** What of these topics stands in the public ledger now, as everybody reads it. */
  readonly publicMatters: (
    db: DatabaseTransaction,
    actor: Actor,
    topics: readonly string[],
  ) => Promise<readonly PublicMatter[]>
  /** A person decided that these words are about a matter that has a dossier. */
  readonly putInDossier: Command<
    { readonly dossier: DossierId; readonly petitions: readonly PetitionId[] },
    unknown
  >
  /** What the letters to the person and the answers to them say, and their papers: it goes under the seal with the words. */
  readonly lettersToSeal: (
    db: DatabaseTransaction,
    actor: Actor,
    petition: PetitionId,
  ) => Promise<{ readonly texts: readonly string[]; readonly files: readonly StoredFile[] }>
  /** Takes name and words out of them, in the caller's command. */
  readonly forgetLetters: (tx: Tx, ward: WardId, petition: PetitionId) => Promise<void>
  /** "Thư số 12-CV/ĐU, ngày …": the letters written to the person. */
  readonly letters: (
    db: DatabaseTransaction,
    actor: Actor,
    petition: PetitionId,
  ) => Promise<readonly string[]>
}
