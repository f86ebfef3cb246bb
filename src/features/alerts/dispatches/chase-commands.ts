import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { chaseDispatch, listOpenDispatches, listRemindedOn } from '#features/dispatch/index.ts'
import { authorize, command } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { People } from '../audience.ts'
import { deliver } from '../deliver-commands.ts'
import { alertPolicy } from '../policy.ts'
import { chaseMessages } from './chase-message.ts'

type Morning = { readonly today: IsoDate; readonly people: People }

/** Each sending takes the step it has come to; then everybody is told once of all of them. Run again it changes nothing. */
export async function runChasing(deps: Deps, actor: Actor, morning: Morning): Promise<void> {
  for (const { id } of await reading(deps, actor, (db) => listOpenDispatches(db, actor)))
    await chaseDispatch(deps, actor, { id })
  await tellOfChasing(deps, actor, morning)
}

const tellOfChasing = command('alerts.tell-of-papers', async (tx, actor, { today, people }: Morning) => {
  authorize(alertPolicy, actor, 'tell', null)
  const reminded = await listRemindedOn(tx.db, actor, today)
  const told = await deliver(tx, actor, people, chaseMessages(reminded, people, { today, now: tx.now }))
  if (told.length === 0) return refuse('nobody-new', 'Không còn ai cần nhắc về văn bản.')
  await tx.announce({
    type: 'alert.told',
    subject: { kind: 'alert', id: null },
    data: { people: told, works: reminded.length },
  })
  return ok({ told: told.length })
})
