import type { Actor } from '#domain/actor.ts'
import { isWorkingDay } from '#domain/calendar.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { AccountId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { loadDeadlineRules } from '#features/calendar/index.ts'
import type { DossierId } from '#features/dossiers/index.ts'
import { findActor } from '#features/people/index.ts'
import { todayOf } from '#platform/clock.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { People } from './audience.ts'
import { post } from './deliver-commands.ts'
import { type DigestItem, digestOf, MOST_LISTED } from './digest.ts'
import { pressingArrivals, pressingDirectives } from './digest-queries.ts'
import { pressingPapers } from './dispatches/paper-digest-queries.ts'
import { reachedToday } from './dossiers/dossier-clock-commands.ts'
import { linesOf } from './dossiers/dossier-clock-message.ts'
import { pressingDossiers } from './dossiers/dossier-digest-queries.ts'
import { loadPeople } from './people-queries.ts'
import { alertPolicy } from './policy.ts'

/** One letter a working day to everyone with an address and something to do. */
export async function runDigest(deps: Deps, actor: Actor): Promise<void> {
  const today = todayOf(deps)
  const morning = await reading(deps, actor, async (db) => {
    const rules = await loadDeadlineRules(db, actor.ward)
    if (!isWorkingDay(rules.calendar, today)) return null
    const people = await loadPeople(db, actor, today)
    return { people, lines: linesOf(await reachedToday(db, actor, { today, rules }), people) }
  })
  if (morning === null) return
  const { people, lines } = morning
  for (const account of people.emails.keys()) {
    const told = (lines.get(account) ?? []).flatMap(({ clocks }) => clocks.map(({ id }) => id))
    await writeDigest(deps, actor, { account, people, told: new Set(told) })
  }
}

type DigestInput = {
  readonly account: AccountId
  readonly people: People
  /** The dossiers this morning's clocks have told them of. */
  readonly told: ReadonlySet<DossierId>
}

const writeDigest = command('alerts.write-digest', async (tx, actor, input: DigestInput) => {
  const { account, people } = input
  authorize(alertPolicy, actor, 'tell', null)
  const today = dateInVietnam(tx.now)
  const work = await pressing(tx, actor, input)
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
    data: { works: work.length },
  })
  return ok(null)
})

/** What presses the person, the next due first. */
async function pressing(
  tx: Tx,
  actor: Actor,
  { account, told }: DigestInput,
): Promise<readonly DigestItem[]> {
  const found = await findActor(tx.db, actor.ward, account, tx.now)
  if (found === null) return []
  const work = [
    ...(await pressingDirectives(tx.db, found.actor, dateInVietnam(tx.now), MOST_LISTED)),
    ...(await pressingArrivals(tx.db, found.actor, dateInVietnam(tx.now))),
    ...(await pressingDossiers(tx.db, found.actor, tx.now, told)),
    ...(await pressingPapers(tx.db, found.actor, dateInVietnam(tx.now))),
  ]
  const day = ({ lastDay }: DigestItem) => lastDay ?? '9999-12-31'
  return work.toSorted((a, b) => day(a).localeCompare(day(b))).slice(0, MOST_LISTED)
}
