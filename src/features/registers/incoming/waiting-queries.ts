import { type Actor, hasRole, unitsOf } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { arrivalNumber, type Incoming, type IncomingId } from './incoming.ts'
import { selectIncoming, toIncoming } from './incoming-queries.ts'

/** A paper that came in and waits: for the reader's unit, to be passed on, or for a look because its scan seems to be secret. */
export type WaitingPaper = {
  readonly kind: 'own' | 'unassigned' | 'secret'
  readonly id: IncomingId
  readonly title: string
  /** "Số đến 07 · Sở Xây dựng Hải Phòng · 2417/SXD-HTKT" */
  readonly about: string
  readonly due: IsoDate | null
}

/** What a list shows at most of each kind. */
const MOST_PAPERS = 50

/** Papers passed on to the actor's units and not done, the next due first; for the office those that nobody has yet. */
export async function listWaitingArrivals(
  db: DatabaseTransaction,
  actor: Actor,
): Promise<readonly WaitingPaper[]> {
  const units = [...unitsOf(actor, 'unit-head', 'unit-officer')]
  const open = selectIncoming(db, actor)
    .where('document.voided_at', 'is', null)
    .where('document.done_on', 'is', null)
    .orderBy('document.deadline', (order) => order.asc().nullsLast())
    .orderBy('document.arrived_on')
    .orderBy('document.id')
    .limit(MOST_PAPERS)
  const own = units.length === 0 ? [] : await open.where('document.unit_id', 'in', units).execute()
  if (!hasRole(actor, 'clerk')) return own.map((row) => waiting('own', toIncoming(row)))
  const [held, unassigned] = [
    await open.where('document.reading', '=', 'secret').execute(),
    await open.where('document.unit_id', 'is', null).where('document.reading', '!=', 'secret').execute(),
  ]
  return [
    ...held.map((row) => waiting('secret', toIncoming(row))),
    ...own.map((row) => waiting('own', toIncoming(row))),
    ...unassigned.map((row) => waiting('unassigned', toIncoming(row))),
  ]
}

const waiting = (kind: WaitingPaper['kind'], paper: Incoming): WaitingPaper => ({
  kind,
  id: paper.id,
  title: paper.abstract,
  about: paperWords(paper),
  due: paper.deadline,
})

/** "Số đến 07 ngày 05/12/2025 · Sở Xây dựng Hải Phòng · 2417/SXD-HTKT" */
export const paperWords = (
  paper: Pick<Incoming, 'number' | 'book' | 'arrivedOn' | 'sender' | 'code'>,
): string =>
  [
    `Số đến ${arrivalNumber(paper)} ngày ${formatDate(paper.arrivedOn)}`,
    paper.sender,
    ...(paper.code === null ? [] : [paper.code]),
  ].join(' · ')

/** A paper with a unit and a day, which alone can be reminded of or late. */
export type ClockedPaper = Incoming & {
  readonly unit: NonNullable<Incoming['unit']>
  readonly deadline: IsoDate
  readonly assignedOn: IsoDate
}

/** Open papers due by a day, overdue ones included. */
export async function listClockedPapers(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  dueBy: IsoDate,
): Promise<readonly ClockedPaper[]> {
  const rows = await selectIncoming(db, actor)
    .where('document.voided_at', 'is', null)
    .where('document.done_on', 'is', null)
    .where('document.unit_id', 'is not', null)
    .where('document.deadline', '<=', dueBy)
    .orderBy('document.deadline')
    .orderBy('document.id')
    .execute()
  return rows.map((row) => toIncoming(row) as ClockedPaper)
}
