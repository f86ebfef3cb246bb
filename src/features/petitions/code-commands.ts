import { sql } from 'kysely'
import { dateInVietnam, yearOf } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { Seal } from '#platform/seal.ts'

/**
 * The next `count` codes of a book ('KN', 'HC') in the year of the transaction, without gaps: the row stays locked until the commit.
 */
export async function takeCodes(
  tx: Tx,
  ward: WardId,
  book: 'KN' | 'HC',
  count: number,
): Promise<readonly string[]> {
  const year = String(yearOf(dateInVietnam(tx.now)))
  const { last } = await tx.db
    .insertInto('number_book')
    .values({ ward_id: ward, book, period: year, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'book', 'period'])
        .doUpdateSet({ last: sql<number>`number_book.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return Array.from(
    { length: count },
    (_, at) => `${book}-${year}-${String(last - count + 1 + at).padStart(4, '0')}`,
  )
}

/** Six digits that with the code open one petition to whoever holds the receipt. Worked out, never stored; a new version makes a new PIN. */
export const pinOf = (seal: Seal, ward: WardId, code: string, version: number): string =>
  seal.digits(`pin/${ward}/${code}/${version}`, 6)
