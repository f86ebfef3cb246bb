import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { PaperWithNumber } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { selectReplies, toReply } from './load-queries.ts'
import { registerAbstract } from './messages.ts'

/** The letters with a number, dated from one day to another. */
export async function listNumberedLetters(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  from: IsoDate,
  to: IsoDate | null,
): Promise<readonly PaperWithNumber[]> {
  let query = selectReplies(db, actor)
    .where('reply.number', 'is not', null)
    .where('reply.issued_on', '>=', from)
  if (to !== null) query = query.where('reply.issued_on', '<=', to)
  const rows = await query.execute()
  return rows.map(toReply).flatMap(({ id, kind, petitionCode, letterhead, symbol, number, issuedOn }) =>
    number === null || issuedOn === null
      ? []
      : [
          {
            kind: 'reply' as const,
            id,
            family: letterhead.family,
            symbol,
            number,
            date: issuedOn,
            abstract: registerAbstract[kind](petitionCode),
            signer: letterhead.signer,
          },
        ],
  )
}
