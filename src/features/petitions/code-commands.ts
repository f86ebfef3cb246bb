import { dateInVietnam, yearOf } from '#domain/date.ts'
import type { WardId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import { takeNumbers } from '#platform/db/number-book.ts'
import type { Seal } from '#platform/seal.ts'

/** The next `count` codes of a book ('KN', 'HC') in the year of the transaction, without gaps. */
export async function takeCodes(
  tx: Tx,
  ward: WardId,
  book: 'KN' | 'HC',
  count: number,
): Promise<readonly string[]> {
  const year = String(yearOf(dateInVietnam(tx.now)))
  const numbers = await takeNumbers(tx.db, { ward, book, period: year }, count)
  return numbers.map((number) => `${book}-${year}-${String(number).padStart(4, '0')}`)
}

/** Six digits that with the code open one petition to whoever holds the receipt. Worked out, never stored; a new version makes a new PIN. */
export const pinOf = (seal: Seal, ward: WardId, code: string, version: number): string =>
  seal.digits(`pin/${ward}/${code}/${version}`, 6)
