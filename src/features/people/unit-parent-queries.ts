import type { UnitId, WardId } from '#domain/id.ts'
import { type Refused, refuse } from '#domain/result.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'

/** A unit cannot stand under itself, at any depth. */
export async function wrongParent(
  db: DatabaseTransaction,
  ward: WardId,
  unit: UnitId,
  parent: UnitId | null,
): Promise<Refused | null> {
  const seen = new Set<string>([unit])
  for (let above: string | null = parent; above !== null; ) {
    if (seen.has(above))
      return refuse(
        'parent-loop',
        'Đơn vị cấp trên không thể là chính đơn vị này hoặc đơn vị trực thuộc nó.',
        'parent',
      )
    seen.add(above)
    const row: { parent_id: string | null } | undefined = await db
      .selectFrom('unit')
      .select('parent_id')
      .where('ward_id', '=', ward)
      .where('id', '=', above)
      .executeTakeFirst()
    if (row === undefined)
      return refuse('parent-unknown', 'Không tìm thấy đơn vị cấp trên. Xin chọn lại.', 'parent')
    above = row.parent_id
  }
  return null
}
