import { type Actor, systemActor, unitsOf } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { listEntries, listRemindedOn, subjectName } from '#features/dispatch/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { href, routes } from '#routes'
import type { DigestItem } from '../digest.ts'

/** Papers that wait for a head to acknowledge them, as one line; without those this morning has reminded of already. */
export async function pressingPapers(
  db: DatabaseTransaction,
  actor: Actor,
  today: IsoDate,
): Promise<readonly DigestItem[]> {
  const headed = unitsOf(actor, 'group-head', 'unit-head')
  if (headed.length === 0) return []
  const reminded = await listRemindedOn(db, systemActor(actor.ward), today)
  const open = (await listEntries(db, actor, 'open')).filter(
    ({ id, unit }) => headed.includes(unit) && !reminded.some(({ recipient }) => recipient === id),
  )
  const [first] = open.toSorted((a, b) => a.dispatch.dueOn.localeCompare(b.dispatch.dueOn))
  if (first === undefined) return []
  const one = open.length === 1
  return [
    {
      what: one
        ? `${subjectName(first.dispatch)}: ${first.dispatch.abstract}`
        : `${open.length} văn bản chờ xác nhận`,
      href: one ? href(routes.receivedDocument, { id: first.id }) : href(routes.receivedDocuments),
      lead: null,
      lastDay: first.dispatch.dueOn,
      waits: 'chờ xác nhận đã nắm nội dung',
    },
  ]
}
