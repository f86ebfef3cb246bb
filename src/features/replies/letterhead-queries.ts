import type { Selectable } from 'kysely'
import type { ReplyLetterhead } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { Letterhead, LetterheadId } from './letterhead.ts'

export type KeptLetterhead = Letterhead & { readonly closed: boolean; readonly version: number }

/** Every letterhead of the ward, those in use first. */
export async function listLetterheads(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
): Promise<readonly KeptLetterhead[]> {
  const rows = await selectLetterheads(db, actor)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('reply_letterhead.id')
    .execute()
  return rows.map(toLetterhead)
}

export async function getLetterhead(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: LetterheadId,
): Promise<KeptLetterhead> {
  const query = selectLetterheads(db, actor).where('reply_letterhead.id', '=', id)
  return toLetterhead(found(await query.executeTakeFirst(), 'letterhead'))
}

const selectLetterheads = (db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>) =>
  db
    .selectFrom('reply_letterhead')
    .innerJoin('ward', 'ward.id', 'reply_letterhead.ward_id')
    .selectAll('reply_letterhead')
    .select('ward.place_name as placeName')
    .where('reply_letterhead.ward_id', '=', ward)

const toLetterhead = (row: Selectable<ReplyLetterhead> & { readonly placeName: string }): KeptLetterhead => ({
  id: row.id as LetterheadId,
  name: row.name,
  family: row.family as Letterhead['family'],
  superior: row.superior,
  issuer: row.issuer,
  bodySymbol: row.body_symbol,
  officeSymbol: row.office_symbol,
  authority: row.authority,
  position: row.position,
  signer: row.signer,
  recipients: row.recipients,
  contact: row.contact,
  unit: row.unit_id as UnitId | null,
  placeName: row.placeName,
  closed: row.closed_at !== null,
  version: row.version,
})
