import type { IsoDate } from '#domain/date.ts'
import type { Line } from './clean.ts'
import { readDateline } from './dateline.ts'
import { foldSpace } from './key.ts'
import { readNumber } from './register-number.ts'
import { readSubject, typeLineOf } from './subject.ts'

export type Header = {
  readonly type: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly date: IsoDate | null
  /** A date is written, but so badly that it cannot be read. */
  readonly dateBroken: boolean
  /** The year of the dateline, even when day and month are blank. */
  readonly year: number | null
  readonly place: string | null
  readonly subject: string | null
  /** Index of the first line of the body. */
  readonly bodyStart: number
}

/** The head of the document: everything above the body, in whatever order extraction left the two columns. */
export function readHeader(lines: readonly Line[]): Header {
  const typeLine = typeLineOf(lines)
  const subject = readSubject(lines, typeLine)
  const head = lines.slice(0, subject.end).map((line) => line.text)
  return {
    type: typeLine?.type ?? null,
    ...readNumber(head),
    ...readDateline(head),
    subject: subject.text === '' ? null : foldSpace(subject.text).replace(/^\((V\/v .*)\)$/iu, '$1'),
    bodyStart: subject.end,
  }
}
