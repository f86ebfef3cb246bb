import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DossierReplies } from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** What later features bring to the page of a person's own work; the composition root hands it in. */
export type MineLater = {
  readonly replies: DossierReplies
  /** Papers sent to the person's units that wait to be acknowledged. */
  readonly papers: (db: DatabaseTransaction, actor: Actor) => Promise<readonly WaitingLetters[]>
  /** Papers composed here that wait to be approved, issued or written again. */
  readonly documents: (db: DatabaseTransaction, actor: Actor) => Promise<readonly WaitingLetters[]>
  readonly letters: (db: DatabaseTransaction, actor: Actor) => Promise<readonly WaitingLetters[]>
  /** Papers that came in. */
  readonly arrivals: (db: DatabaseTransaction, actor: Actor) => Promise<readonly WaitingArrival[]>
}

/** Letters of one matter that wait for the same thing; one line of the page. */
export type WaitingLetters = {
  readonly key: string
  readonly title: string
  readonly about: string
  readonly href: string
  /** Absent where no day is meant. */
  readonly due?: IsoDate
}

/** A paper that came in: passed on to the reader's unit, still to be passed on, or held because its scan seems to be secret. */
export type WaitingArrival = {
  readonly kind: 'own' | 'unassigned' | 'secret'
  readonly id: string
  readonly title: string
  readonly about: string
  readonly due: IsoDate | null
}
