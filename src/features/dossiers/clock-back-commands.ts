import type { Actor } from '#domain/actor.ts'
import { dateInVietnam, formatDate, type IsoDate } from '#domain/date.ts'
import type { Tx } from '#platform/command.ts'
import { bringForward } from './clock-commands.ts'
import type { Dossier, DossierId } from './dossier.ts'
import type { BroughtForward } from './event.ts'
import { listHistory, type Told } from './history-queries.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { placesIn } from './place-commands.ts'

/**
 * A merge is undone: the day by which the answer is due goes back to where it stood before that merge had brought it forward, unless somebody has moved
 * it since. What joined later and is still there may hold it forward again. Inside a command that has put the petitions back.
 */
export async function takeClockBack(
  tx: Tx,
  actor: Actor,
  { id, answerDue }: Dossier,
  from: Pick<Dossier, 'code'>,
): Promise<BroughtForward | null> {
  const history = await listHistory(tx.db, actor, id)
  const at = history.findLastIndex((event) => isMerge(event) && event.elsewhere === from.code)
  const moved = dueOf(history[at])
  if (answerDue === null || moved === undefined || answerDue.due !== moved.to) return null
  const before = beforeUndone(history, at, moved.from)
  if (before === null) return null
  const today = formatDate(dateInVietnam(tx.now))
  const why = `Ngày ${today} bỏ việc nhập ${from.code}, hạn trở lại ${formatDate(before)}`
  await tx.db
    .updateTable('dossier')
    .set({
      answer_due: before,
      answer_due_why: [...(answerDue.why === null ? [] : [answerDue.why]), why].join('. '),
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  const forward = await holdForward(tx, actor, id, history.slice(at + 1))
  return { from: moved.to, to: forward?.to ?? before }
}

const isMerge = (event: Told): boolean => event.type === 'dossier.merged' && event.elsewhere !== null

const dueOf = (event: Told | undefined): BroughtForward | undefined =>
  event?.type === 'dossier.merged' || event?.type === 'dossier.petitions-added' ? event.data.due : undefined

/** `until`: the event that left from this day. The day may have been brought by a merge that is undone by now: then the day before that one counts. */
function beforeUndone(history: readonly Told[], until: number, day: IsoDate | null): IsoDate | null {
  if (day === null) return null
  const at = history.slice(0, until).findLastIndex((event) => dueOf(event)?.to === day)
  const cause = history[at]
  if (cause === undefined || !isMerge(cause)) return day
  const undone = history
    .slice(at + 1)
    .some((event) => event.type === 'dossier.merge-undone' && event.elsewhere === cause.elsewhere)
  return undone ? beforeUndone(history, at, dueOf(cause)?.from ?? null) : day
}

/** Petitions that joined after the merge and lie here still. */
async function holdForward(tx: Tx, actor: Actor, id: DossierId, later: readonly Told[]) {
  const joined = new Set(
    later.flatMap((event) =>
      event.type === 'dossier.petitions-added' || isMerge(event) ? codesOf(event) : [],
    ),
  )
  const here = (await placesIn(tx, actor, id)).filter(({ code }) => joined.has(code))
  const dossier = await getDossierForUpdate(tx.db, actor, id)
  return bringForward(
    tx,
    actor,
    dossier,
    here.map(({ petition }) => petition),
  )
}

const codesOf = (event: Told): readonly string[] =>
  event.type === 'dossier.petitions-added' || event.type === 'dossier.merged' ? event.data.petitions : []
