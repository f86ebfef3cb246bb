import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { Book } from '../book.ts'

export type IncomingId = Id<'IncomingDocument'>

/**
 * `waiting`: a scan whose letters are still being recognised, off the request path. `secret`: it seems to bear a stamp of secrecy, so nobody
 * gets its files until a person has looked at the paper; `destroyed`: it did, and the files are gone.
 */
export type Reading = 'none' | 'waiting' | 'read' | 'failed' | 'secret' | 'destroyed'

/** A paper that came in, one line of its book. */
export type Incoming = {
  readonly id: IncomingId
  readonly book: Pick<Book, 'id' | 'name' | 'digits'>
  readonly period: string
  readonly number: number
  readonly arrivedOn: IsoDate
  readonly sender: string
  readonly code: string | null
  readonly documentDate: IsoDate | null
  readonly abstract: string
  readonly deadline: IsoDate | null
  readonly note: string | null
  readonly unit: UnitId | null
  readonly unitName: string | null
  readonly assignedOn: IsoDate | null
  readonly assignedBy: string | null
  readonly reading: Reading
  readonly readingMessage: string | null
  /** Somebody looked at the paper: it bears no stamp, whatever was recognised. */
  readonly cleared: boolean
  readonly doneOn: IsoDate | null
  readonly doneBy: string | null
  readonly doneNote: string | null
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly voidedBy: string | null
  readonly voidedAt: Date | null
  readonly voidReason: string | null
}

/** "07" in a book that writes two digits. */
export const arrivalNumber = ({ number, book }: Pick<Incoming, 'number' | 'book'>): string =>
  String(number).padStart(book.digits, '0')

export const isLate = (one: Pick<Incoming, 'deadline' | 'doneOn' | 'voidedAt'>, today: IsoDate): boolean =>
  one.deadline !== null && one.doneOn === null && one.voidedAt === null && one.deadline < today
