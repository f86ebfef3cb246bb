import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Notice } from './notice.ts'

/** A paper that was given a number before the office's register was kept here. */
export type PaperWithNumber = {
  readonly kind: 'notice' | 'reply'
  readonly id: string
  readonly family: 'party' | 'state'
  readonly symbol: string
  readonly number: number
  readonly date: IsoDate
  readonly abstract: string
  readonly signer: string | null
}

/** The issued notices with a number and a date, dated from one day to another. */
export async function listNumberedNotices(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  from: IsoDate,
  to: IsoDate | null,
): Promise<readonly PaperWithNumber[]> {
  let query = db
    .selectFrom('notice')
    .select(['id', 'symbol', 'number', 'document_date', 'subject', 'signer_name', 'format_regime'])
    .where('ward_id', '=', ward)
    .where('issued_at', 'is not', null)
    .where('number', 'is not', null)
    .where('document_id', 'is', null)
    .where('document_date', '>=', from)
  if (to !== null) query = query.where('document_date', '<=', to)
  const rows = await query.execute()
  return rows.flatMap(({ id, symbol, number, document_date, subject, signer_name, format_regime }) => {
    const family = familyOf(format_regime as Notice['regime'])
    return symbol === null || number === null || document_date === null || family === null
      ? []
      : [
          {
            kind: 'notice' as const,
            id,
            family,
            symbol,
            number,
            date: document_date as IsoDate,
            abstract: subject,
            signer: signer_name,
          },
        ]
  })
}

/** Whose form the paper has; null when nobody can tell. */
export const familyOf = (regime: Notice['regime']): 'party' | 'state' | null =>
  regime === null ? null : regime === 'nd-30' ? 'state' : 'party'
