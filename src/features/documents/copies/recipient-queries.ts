import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import { listDelegates } from '#features/conferences/index.ts'
import { listUnits } from '#features/people/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DocumentSource } from '../document.ts'

/** Lists the ward has already, each name as it stands behind "Kính gửi". */
export type RecipientList = {
  readonly key: 'group-heads' | 'units' | 'delegates'
  readonly label: string
  readonly names: readonly string[]
}

/** Heads of groups, bodies of the ward, and those invited when the paper is about a dialogue. */
export async function listRecipientLists(
  db: DatabaseTransaction,
  actor: Actor,
  source: DocumentSource | null,
  today: IsoDate,
): Promise<readonly RecipientList[]> {
  const heads = await groupHeads(db, actor, today)
  const units = (await listUnits(db, actor, { openOn: today })).filter(({ kind }) => kind !== 'group')
  const delegates =
    source?.kind === 'conference' ? await listDelegates(db, actor, source.id as ConferenceId) : []
  const invited = delegates.filter(({ addedOnSpot }) => !addedOnSpot)
  return [
    { key: 'group-heads' as const, label: 'Tổ trưởng các tổ dân phố', names: heads },
    { key: 'units' as const, label: 'Các cơ quan, đơn vị', names: units.map(({ name }) => name) },
    {
      key: 'delegates' as const,
      label: 'Đại biểu được mời dự hội nghị',
      names: invited.map(({ name, unitName, description }) =>
        [`Ông (Bà) ${name}`, unitName ?? description].filter((part) => part !== null).join(', '),
      ),
    },
  ].filter(({ names }) => names.length > 0)
}

/** In the order of the groups; a group whose head has no account is addressed by the office. A body that is made of groups has no head. */
async function groupHeads(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  today: IsoDate,
): Promise<readonly string[]> {
  const { rows } = await sql<{ unit: string; head: string | null }>`
    select u.name as unit, (
      select a.name from account_role r join account a on a.ward_id = r.ward_id and a.id = r.account_id and a.deactivated_at is null
      where r.ward_id = u.ward_id and r.unit_id = u.id and r.role = 'group-head' and r.ended_at is null
      order by r.granted_at limit 1) as head
    from unit u
    where u.ward_id = ${ward} and u.kind = 'group'
      and (u.valid_from is null or u.valid_from <= ${today}::date) and (u.valid_to is null or u.valid_to >= ${today}::date)
      and not exists (select from unit c where c.ward_id = u.ward_id and c.parent_id = u.id and c.kind = 'group')
    order by u.group_number nulls last, u.sort_order, u.name`.execute(db)
  return rows.map(({ unit, head }) =>
    head === null ? `Tổ trưởng ${unit}` : `Ông (Bà) ${head}, Tổ trưởng ${unit}`,
  )
}
