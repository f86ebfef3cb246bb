import { dateInVietnam } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { deliver, writeLetters } from './deliver-commands.ts'
import { messagesOfEvent } from './event-queries.ts'
import { loadPeople } from './people-queries.ts'
import { alertPolicy } from './policy.ts'

export type TellInput = { readonly seq: number }

/** Tells everyone concerned of an event of the audit log. Told again it finds everyone told, and changes nothing. */
export const tellOfEvent = command('alerts.tell', async (tx, actor, { seq }: TellInput) => {
  authorize(alertPolicy, actor, 'tell', null)
  const people = await loadPeople(tx.db, actor, dateInVietnam(tx.now))
  const told = await deliver(tx, actor, people, await messagesOfEvent(tx.db, actor, seq, people))
  if (told.length === 0) return nobodyNew
  const letters = await writeLetters(tx, actor, people)
  await announceTold(tx, { seq }, told, letters)
  return ok({ told: told.length })
})

const nobodyNew = refuse('nobody-new', 'Không còn ai cần báo về việc này.')

const announceTold = (
  tx: Parameters<Parameters<typeof command>[1]>[0],
  about: Readonly<Record<string, unknown>>,
  people: readonly AccountId[],
  letters: number,
) =>
  tx.announce({
    type: 'alert.told',
    subject: { kind: 'alert', id: null },
    data: { ...about, people, letters },
  })
