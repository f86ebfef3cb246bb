import { type Actor, accountOf } from '#domain/actor.ts'
import type { Id } from '#domain/id.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { addressBehind } from './address-text.ts'

export type SavedViewId = Id<'SavedView'>
export type SavedView = { readonly id: SavedViewId; readonly name: string; readonly href: string }

/** The register as this person likes to see it; nobody sees another's. By name. */
export async function listSavedViews(db: DatabaseTransaction, actor: Actor): Promise<readonly SavedView[]> {
  const account = accountOf(actor)
  if (account === null) return []
  const rows = await db
    .selectFrom('saved_view')
    .select(['id', 'name', 'query'])
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', account)
    .execute()
  const byName = new Intl.Collator('vi', { numeric: true })
  return rows
    .map((row) => ({ id: row.id as SavedViewId, name: row.name, href: addressBehind(row.query) }))
    .toSorted((a, b) => byName.compare(a.name, b.name))
}
