import type { WardId } from '#domain/id.ts'
import type { DatabaseTransaction } from './database.ts'

/**
 * The next `count` numbers of a ward's book in one period ("2025"), counted from 1. The row stays locked until the commit, so that
 * nothing is given twice and nothing rolled back leaves a gap.
 */
export async function takeNumbers(
  db: DatabaseTransaction,
  { ward, book, period }: { readonly ward: WardId; readonly book: string; readonly period: string },
  count: number,
): Promise<readonly number[]> {
  const { last } = await db
    .insertInto('number_book')
    .values({ ward_id: ward, book, period, last: count })
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'book', 'period'])
        .doUpdateSet((row) => ({ last: row('number_book.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return Array.from({ length: count }, (_, at) => last - count + 1 + at)
}
