import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, yearOf } from '#domain/date.ts'
import { type Refused, refuse } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import type { Tx } from '#platform/command.ts'
import { takeNumbers } from '#platform/db/number-book.ts'
import type { Dossier, DossierId } from './dossier.ts'
import type { DossierEvent } from './event.ts'

/** Every act raises the version: whoever opened a form before sees that somebody was faster. */
export const touch = (tx: Tx, actor: Pick<Actor, 'ward'>, ...ids: readonly DossierId[]) =>
  tx.db
    .updateTable('dossier')
    .set({ version: sql<number>`version + 1` })
    .where('ward_id', '=', actor.ward)
    .where('id', 'in', [...ids])
    .execute()

export const announce = (tx: Tx, id: DossierId, { type, data }: DossierEvent): Promise<void> =>
  tx.announce({ type, subject: { kind: 'dossier', id }, data })

/** Nothing more happens to a dossier that was merged into another; the refusal says where to go. */
export const merged = ({ mergedInto }: Dossier): Refused | null =>
  mergedInto === null
    ? null
    : refuse(
        'merged',
        'Hồ sơ này đã được nhập vào hồ sơ khác. Hãy làm việc trên hồ sơ đó, hoặc bỏ việc nhập trước.',
      )

export const staleOr = async (
  tx: Tx,
  actor: Pick<Actor, 'ward'>,
  dossier: Dossier,
  version: number,
): Promise<Refused | null> =>
  merged(dossier) ?? (dossier.version === version ? null : staleRefusal(tx.db, actor.ward, dossier.id))

/** The next code of the year, without gaps. */
export async function takeCode(tx: Tx, { ward }: Pick<Actor, 'ward'>): Promise<string> {
  const year = String(yearOf(dateInVietnam(tx.now)))
  const [number] = await takeNumbers(tx.db, { ward, book: 'HS', period: year }, 1)
  return `HS-${year}-${String(number).padStart(4, '0')}`
}
