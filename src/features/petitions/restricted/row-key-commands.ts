import { randomBytes } from 'node:crypto'
import type { Tx } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { type Seal, sealWith } from '#platform/seal.ts'

const keyContext = (ward: string, id: string): string => `restricted-key/${ward}/${id}`

/**
 * A key of its own for one sealed row, kept apart from it under the key of the installation. Destroying the key destroys the words, wherever a
 * copy of the sealed bytes may still lie.
 */
export async function keepRowKey(tx: Tx, ward: string, id: string, secret: Uint8Array): Promise<void> {
  const wrapped = tx.deps.seal.close(Buffer.from(secret).toString('base64'), keyContext(ward, id))
  await tx.db.insertInto('restricted_key').values({ ward_id: ward, petition_id: id, wrapped }).execute()
}

export const newRowKey = (): Uint8Array => randomBytes(32)

/** What opens one row: its own key, or that of the installation for rows sealed before rows had one. */
export async function sealOfRow(
  db: DatabaseTransaction,
  seal: Seal,
  ward: string,
  id: string,
): Promise<Seal> {
  const row = await db
    .selectFrom('restricted_key')
    .select('wrapped')
    .where('ward_id', '=', ward)
    .where('petition_id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? seal
    : sealWith(Buffer.from(seal.open(row.wrapped, keyContext(ward, id)), 'base64'))
}
