import type { Actor } from '#domain/actor.ts'
import { isWorkingDay } from '#domain/calendar.ts'
import { addDays, dateInVietnam, startOfDayInVietnam } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { listPressing, type Pressing } from '#features/directives/index.ts'
import { findActor } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { People } from './audience.ts'
import { post } from './deliver-commands.ts'
import { digestOf, MOST_LISTED } from './digest.ts'
import { addressOf } from './message.ts'
import { loadPeople } from './people-queries.ts'
import { alertPolicy } from './policy.ts'

const DAYS_AHEAD = 7

/** One letter a working day to everyone with an address and something to do. */
export async function runDigest(deps: Deps, actor: Actor): Promise<void> {
  const today = dateInVietnam(deps.clock.now())
  const people = await reading(deps, actor, async (db) =>
    isWorkingDay(await loadCalendar(db, actor.ward), today) ? loadPeople(db, actor, today) : null,
  )
  if (people === null) return
  for (const account of people.emails.keys()) await writeDigest(deps, actor, { account, people })
}

type DigestInput = { readonly account: AccountId; readonly people: People }

const writeDigest = command('alerts.write-digest', async (tx, actor, { account, people }: DigestInput) => {
  authorize(alertPolicy, actor, 'tell', null)
  const today = dateInVietnam(tx.now)
  const work = await pressing(tx, actor, account)
  if (work.length === 0) return refuse('nothing', 'Hôm nay không có gì cần nhắc.')
  const letter = digestOf(work, today, {
    name: people.names.get(account) ?? '',
    publicUrl: tx.deps.publicUrl,
  })
  if (!(await post(tx, actor, people, account, { key: `digest:${today}`, ...letter })))
    return refuse('written', 'Thư tổng hợp hôm nay đã viết.')
  await tx.announce({
    type: 'alert.digest-written',
    subject: { kind: 'account', id: account },
    data: { directives: work.length },
  })
  return ok(null)
})

/** What presses the person, without what this morning's clocks have written to them about already. */
async function pressing(tx: Tx, actor: Actor, account: AccountId): Promise<readonly Pressing[]> {
  const found = await findActor(tx.db, actor.ward, account, tx.now)
  if (found === null) return []
  const today = dateInVietnam(tx.now)
  const work = await listPressing(tx.db, found.actor, {
    today,
    until: addDays(today, DAYS_AHEAD),
    limit: MOST_LISTED,
  })
  const told = await tx.db
    .selectFrom('notification')
    .select('href')
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', account)
    .where('event_key', 'like', 'clock:%')
    .where('created_at', '>=', startOfDayInVietnam(today))
    .execute()
  return work.filter((one) => !told.some(({ href }) => href === addressOf(one)))
}
