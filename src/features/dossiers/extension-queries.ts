import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { ClockKind, DossierId } from './dossier.ts'

export type Extension = {
  readonly clock: ClockKind
  readonly from: IsoDate
  readonly to: IsoDate
  readonly reason: string
  readonly document: string | null
}

/** What the office extended of itself; what a unit asked for stands with its request. */
export async function listExtensions(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>, id: DossierId) {
  return db
    .selectFrom('dossier_extension')
    .select(['clock', 'from_day as from', 'to_day as to', 'reason', 'document'])
    .where('ward_id', '=', ward)
    .where('dossier_id', '=', id)
    .where('request_id', 'is', null)
    .orderBy('at')
    .$narrowType<Extension>()
    .execute()
}
