import { type Actor, accountOf } from '#domain/actor.ts'
import { addDays, type IsoDate, startOfDayInVietnam } from '#domain/date.ts'
import { listPressing, type Pressing } from '#features/directives/index.ts'
import { listWaitingArrivals } from '#features/registers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { DigestItem } from './digest.ts'
import { addressOf, naming } from './message.ts'

const DAYS_AHEAD = 7

/** The directives that press the person, without those this morning's clocks have written to them about already. */
export async function pressingDirectives(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
  limit: number,
): Promise<readonly DigestItem[]> {
  const work = await listPressing(db, actor, { today, until: addDays(today, DAYS_AHEAD), limit })
  const told = await toldThisMorning(db, actor, today)
  return work.map(itemOf).filter((one) => !told.has(one.href))
}

/** The papers that came in and press the person, without those this morning's clocks have written to them about already. */
export async function pressingArrivals(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
): Promise<readonly DigestItem[]> {
  const papers = (await listWaitingArrivals(db, actor)).filter(
    ({ kind, due }) =>
      kind === 'secret' || (kind === 'own' && due !== null && due <= addDays(today, DAYS_AHEAD)),
  )
  const told = await toldThisMorning(db, actor, today)
  return papers
    .map(({ kind, id, title, about, due }) => ({
      what: `${about}: ${title}`,
      href: href(routes.incomingDocument, { document: id }),
      lead: null,
      lastDay: due,
      waits: kind === 'secret' ? 'bản quét có dấu mật, cần xem ngay' : null,
    }))
    .filter((one) => !told.has(one.href))
}

/** Addresses of what the clocks have told the person of this morning. */
async function toldThisMorning(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('notification')
    .select('href')
    .where('ward_id', '=', actor.ward)
    .where('account_id', '=', accountOf(actor))
    .where('event_key', 'like', 'clock:%')
    .where('created_at', '>=', startOfDayInVietnam(today))
    .execute()
  return new Set(rows.map(({ href: address }) => address))
}

const itemOf = (one: Pressing): DigestItem => ({
  what: naming(one),
  href: addressOf(one),
  lead: one.lead,
  lastDay: one.lastDay,
  waits: waits(one),
})

function waits({ waitsForUnit, waitsForAssigner }: Pressing): string | null {
  if (waitsForUnit) return 'chờ đơn vị ông/bà tiếp nhận hoặc bổ sung'
  return waitsForAssigner ? 'chờ kiểm tra hoặc quyết định' : null
}
