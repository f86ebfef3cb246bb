import type { Actor } from '#domain/actor.ts'
import type { Tx } from '#platform/command.ts'
import { signal } from '#platform/db/signals.ts'
import type { ConferenceId } from './conference.ts'

/** Where the people who follow a conference live listen; the words never travel here, only that there is something to read. */
export const captureTopic = (ward: string, conference: string): string => `capture/${ward}/${conference}`

/** Wakes every open capture page of the conference, in all web processes, once this transaction commits. */
export const signalCapture = (tx: Tx, actor: Pick<Actor, 'ward'>, conference: ConferenceId): Promise<void> =>
  signal(tx.db, captureTopic(actor.ward, conference), null)
