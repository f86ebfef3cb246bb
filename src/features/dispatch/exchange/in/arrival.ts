import type { IsoDate } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import type { IncomingId } from '#features/registers/index.ts'
import type { Received } from '../edxml/message.ts'

export type ArrivalId = Id<'ExchangeArrival'>

/** What a package says, without its files; survives JSON. */
export type ArrivalFacts = Omit<Received, 'files'> & {
  readonly files: readonly { readonly name: string; readonly size: number; readonly refused: string | null }[]
}

/** A package between its upload and its line in the register. */
export type Arrival = {
  readonly id: ArrivalId
  readonly sha256: string
  readonly fileName: string
  readonly facts: ArrivalFacts
  readonly messageId: string | null
  readonly cameAt: Date
  readonly incoming: IncomingId | null
  readonly droppedAt: Date | null
  readonly dropReason: string | null
}

export type ArrivalState = 'waiting' | 'entered' | 'dropped'
export const stateOf = ({ incoming, droppedAt }: Pick<Arrival, 'incoming' | 'droppedAt'>): ArrivalState =>
  incoming !== null ? 'entered' : droppedAt !== null ? 'dropped' : 'waiting'

export type Suggestion = {
  readonly sender: string
  readonly code: string
  readonly on: IsoDate | null
  readonly abstract: string
}

/** What the form of entering begins with. */
export function suggestionOf({ number, notation, type, subject, from, on }: ArrivalFacts): Suggestion {
  const party = notation?.includes('/') === true
  const code = [number, notation].filter((part) => part !== null).join(party ? '-' : '/')
  const name = type.name !== null && subject?.startsWith(type.name) !== true ? type.name : null
  const words = [name, subject].filter((part) => part !== null)
  return { sender: from?.name ?? '', code, on, abstract: words.join(': ') }
}
