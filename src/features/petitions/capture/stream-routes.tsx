import { type AccountActor, accountOf } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import { type ConferenceId, captureTopic, getConference, stateOf } from '#features/conferences/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import { signal } from '#platform/db/signals.ts'
import type { Deps } from '#platform/deps.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { type EventStream, eventStream } from '#platform/http/events.ts'
import { readForm } from '#platform/http/form.ts'
import { renderPart } from '#platform/render.tsx'
import { routes } from '#routes'
import { countSealed, lastSeq, listRemarks, newsSince } from './capture-queries.ts'
import { conferenceIn } from './capture-routes.tsx'
import { typingForm } from './input.ts'
import { RemarkItem } from './pages/RemarkItem.tsx'
import { capturePolicy } from './policy.ts'
import type { Presence, Typing } from './presence.ts'

/** Others' rows as they arrive, and who is writing. The same door as the page: the same ward, the same ability, sealed words never. */
export function serveStream(app: HttpApp, presence: Presence): void {
  app.get(routes.captureStream, async (c) => {
    const { actor, deps } = c.var
    const conference = await reachable(c)
    authorize(capturePolicy, actor, 'capture', { mine: true })
    const asked = Number(c.req.header('last-event-id') ?? c.req.query('sau'))
    const from = Number.isSafeInteger(asked) && asked >= 0 ? asked : await seqNow(c)
    return eventStream(c, (stream) =>
      follow({ stream, deps, actor: actor as AccountActor, conference, from, presence }),
    )
  })

  app.post(routes.captureTyping, async (c) => {
    const { actor, deps } = c.var
    const conference = await reachable(c)
    authorize(capturePolicy, actor, 'capture', { mine: true })
    const form = readForm(c, typingForm)
    const speaker = form.ok ? form.value.speaker : null
    const typing: Typing = {
      account: accountOf(actor) ?? '',
      name: (actor as AccountActor).name,
      speaker,
      at: Date.now(),
    }
    const topic = captureTopic(actor.ward, conference)
    presence.note(topic, typing)
    await deps.db.transaction().execute((db) => signal(db, topic, { ...typing }))
    return c.body(null, 204)
  })
}

async function reachable(c: HttpContext): Promise<ConferenceId> {
  const id = conferenceIn(c)
  await reading(c.var.deps, c.var.actor, (db) => getConference(db, c.var.actor, id))
  return id
}

const seqNow = (c: HttpContext) => reading(c.var.deps, c.var.actor, (db) => lastSeq(db, c.var.actor))

type Following = {
  readonly stream: EventStream
  readonly deps: Deps
  readonly actor: AccountActor
  readonly conference: ConferenceId
  /** Everything up to here is on the page already. */
  readonly from: number
  readonly presence: Presence
}

/** Listens before it reads, so that nothing falls between the two; one reading at a time, however often it is woken. */
async function follow({ stream, deps, actor, conference, from, presence }: Following): Promise<() => void> {
  const topic = captureTopic(actor.ward, conference)
  let seq = from
  let reading: Promise<void> | null = null
  let again = false

  const catchUp = async (): Promise<void> => {
    do {
      again = false
      seq = await sendNews(stream, deps, actor, conference, seq)
    } while (again)
  }
  const wake = (): Promise<void> => {
    again = true
    reading ??= catchUp()
      .catch(() => stream.close())
      .finally(() => {
        reading = null
      })
    return reading
  }
  const stop = await deps.signals.listen(topic, {
    heard: (payload) => {
      if (payload === null) return void wake()
      const typing = payload as unknown as Typing
      presence.note(topic, typing)
      if (typing.account !== actor.account) stream.send({ event: 'typing', data: wordsOf(typing) })
    },
    ended: () => stream.close(),
  })
  for (const typing of presence.now(topic, Date.now()))
    if (typing.account !== actor.account) stream.send({ event: 'typing', data: wordsOf(typing) })
  await wake()
  return stop
}

const wordsOf = ({ account, name, speaker }: Typing) => ({ account, name, speaker })

/** Sends what happened after `after` and says where the reader stands now. */
async function sendNews(
  stream: EventStream,
  deps: Deps,
  actor: AccountActor,
  conference: ConferenceId,
  after: number,
): Promise<number> {
  const { news, remarks, sealed, state } = await reading(deps, actor, async (db) => {
    const news = await newsSince(db, actor, conference, after)
    return {
      news,
      remarks: news.petitions.length === 0 ? [] : await listRemarks(db, actor, conference, news.petitions),
      sealed: news.sealed ? await countSealed(db, actor, conference) : null,
      state: news.conference ? stateOf(await getConference(db, actor, conference)) : null,
    }
  })
  for (const remark of remarks.toReversed()) {
    const mayAmend = can(capturePolicy, actor, 'amend', { mine: remark.enteredBy === actor.account })
    const html = renderPart(<RemarkItem conference={conference} remark={remark} mayAmend={mayAmend} />)
    stream.send({ event: 'row', data: { id: remark.id, order: remark.order, html } })
  }
  for (const id of news.petitions)
    if (!remarks.some((remark) => remark.id === id)) stream.send({ event: 'gone', data: { id } })
  if (sealed !== null) stream.send({ event: 'sealed', data: { count: sealed } })
  if (state !== null) stream.send({ event: 'state', data: { state } })
  stream.send({ id: String(news.seq), event: 'seq', data: { seq: news.seq } })
  return news.seq
}
