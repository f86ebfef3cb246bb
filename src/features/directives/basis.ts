import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** The paper that was sent out for action and because of which work is given. */
export type Basis = {
  readonly dispatch: string
  /** "Công văn số 12-CV/ĐU ngày 21/11/2025" */
  readonly title: string
  readonly abstract: string
}

/** Papers are sent out later in the order of the work: the composition root hands in where one finds them. */
export type FindBasis = (db: DatabaseTransaction, actor: Actor, dispatch: string) => Promise<Basis>
