import { type Actor, accountOf } from '#domain/actor.ts'
import { formatDate } from '#domain/date.ts'
import type { AccountId, WardId } from '#domain/id.ts'
import { type Deadline, listDeadlines } from '#features/directives/index.ts'
import { listOwnDossiers, nextDossierDue, type OwnDossier } from '#features/dossiers/index.ts'
import { listWaitingArrivals } from '#features/registers/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import { href, routes } from '#routes'
import type { FeedEntry } from './feed.ts'
import { addressOf } from './message.ts'

export async function hasFeed(db: DatabaseTransaction, actor: Actor): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('calendar_token_hash')
    .where('ward_id', '=', actor.ward)
    .where('id', '=', accountOf(actor))
    .executeTakeFirstOrThrow()
  return row.calendar_token_hash !== null
}

/** Whose deadlines the address shows. A wrong or ended address is simply not there. */
export async function getFeedOwner(db: DatabaseTransaction, ward: WardId, hash: Buffer): Promise<AccountId> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('ward_id', '=', ward)
    .where('calendar_token_hash', '=', hash)
    .executeTakeFirst()
  return found(row, 'calendar').id as AccountId
}

/** The open directives the person may see, and the dossiers and papers that came in which the own units answer for. */
export async function listFeedEntries(
  db: DatabaseTransaction,
  actor: Actor,
  now: Date,
): Promise<readonly FeedEntry[]> {
  const [directives, dossiers, arrivals] = await Promise.all([
    listDeadlines(db, actor),
    listOwnDossiers(db, actor, dossierReplies),
    listWaitingArrivals(db, actor),
  ])
  return [
    ...directives.map(ofDirective),
    ...dossiers.flatMap((one) => ofDossier(one, now)),
    ...arrivals.flatMap(({ kind, id, title, about, due }) =>
      kind === 'own' && due !== null
        ? [
            {
              id,
              title: `Văn bản đến: ${title}`,
              lastDay: due,
              note: `${about}. Hạn giải quyết ${formatDate(due)}.`,
              href: href(routes.incomingDocument, { document: id }),
              timesMoved: 0,
              changedAt: now,
            },
          ]
        : [],
    ),
  ]
}

const ofDirective = ({ id, code, title, lastDay, extensionCount, changedAt }: Deadline): FeedEntry => ({
  id,
  title: `${code} ${title}`,
  lastDay,
  note: `Hạn cuối ${formatDate(lastDay)}${extensionCount === 0 ? '' : `, đã gia hạn ${extensionCount} lần`}.`,
  href: addressOf({ id }),
  timesMoved: extensionCount,
  changedAt,
})

function ofDossier({ id, code, title, facts }: OwnDossier, now: Date): readonly FeedEntry[] {
  const due = nextDossierDue(facts)
  if (due === null) return []
  const note = `Hạn gần nhất của hồ sơ ${formatDate(due)}.`
  const address = href(routes.dossier, { id })
  return [{ id, title: `${code} ${title}`, lastDay: due, note, href: address, timesMoved: 0, changedAt: now }]
}
