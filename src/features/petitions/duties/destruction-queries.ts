import type { Selectable } from 'kysely'
import type { Destruction as DestructionTable } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { DestructionId } from './destruction.ts'

export type Destruction = {
  readonly id: DestructionId
  /** "3/2026" */
  readonly number: string
  readonly heldOn: IsoDate
  readonly members: string
  readonly basis: string
  readonly codes: readonly string[]
  readonly by: AccountId
}

export async function listDestructions(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  of: { readonly restricted: boolean },
): Promise<readonly Destruction[]> {
  const rows = await inWard(db, actor, of).orderBy('year', 'desc').orderBy('number', 'desc').execute()
  return rows.map(toDestruction)
}

export async function getDestruction(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DestructionId,
  of: { readonly restricted: boolean },
): Promise<Destruction> {
  const row = await inWard(db, actor, of).where('id', '=', id).executeTakeFirst()
  return toDestruction(found(row, 'destruction'))
}

/** Minutes of what was sealed are for whoever is named for it; the others for the Party Office. */
const inWard = (
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { restricted }: { readonly restricted: boolean },
) => db.selectFrom('destruction').selectAll().where('ward_id', '=', ward).where('restricted', '=', restricted)

const toDestruction = (row: Selectable<DestructionTable>): Destruction => ({
  id: row.id as DestructionId,
  number: `${row.number}/${row.year}`,
  heldOn: row.held_on as IsoDate,
  members: row.members,
  basis: row.basis,
  codes: row.codes,
  by: row.confirmed_by as AccountId,
})
