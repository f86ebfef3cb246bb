import type { Actor } from '#domain/actor.ts'
import { type ConferenceId, captureTopic, getConference } from '#features/conferences/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { HttpApp, HttpContext } from '#platform/http/context.ts'
import { eventStream } from '#platform/http/events.ts'
import { renderPart } from '#platform/render.tsx'
import { routes } from '#routes'
import { conferenceIn } from './capture-routes.tsx'
import { ProjectorSheet } from './pages/ProjectorSheet.tsx'
import { capturePolicy } from './policy.ts'
import type { Presence, Typing } from './presence.ts'
import { projection } from './projector-queries.ts'

const REFRESH_SECONDS = 10

/** What the hall sees. Without script the page asks again by itself; with it the stream brings each change. */
export function serveProjector(app: HttpApp, presence: Presence): void {
  app.get(routes.projector, async (c) => {
    const id = await allowed(c)
    const sheet = await sheetOf(c.var.deps, c.var.actor, id, presence)
    return c.var.page(
      { title: 'Trình chiếu', refreshUnscripted: REFRESH_SECONDS, scripts: ['projector.js'], wide: true },
      sheet,
    )
  })

  app.get(routes.projectorStream, async (c) => {
    const id = await allowed(c)
    const { deps, actor } = c.var
    const topic = captureTopic(actor.ward, id)
    return eventStream(c, async (stream) => {
      const show = async () => {
        stream.send({ event: 'sheet', data: renderPart(await sheetOf(deps, actor, id, presence)) })
      }
      const stop = await deps.signals.listen(topic, {
        heard: (payload) => {
          if (payload !== null) presence.note(topic, payload as unknown as Typing)
          show().catch(() => stream.close())
        },
        ended: () => stream.close(),
      })
      await show()
      return stop
    })
  })
}

async function allowed(c: HttpContext): Promise<ConferenceId> {
  const id = conferenceIn(c)
  await reading(c.var.deps, c.var.actor, (db) => getConference(db, c.var.actor, id))
  authorize(capturePolicy, c.var.actor, 'project', { mine: false })
  return id
}

async function sheetOf(deps: Deps, actor: Actor, id: ConferenceId, presence: Presence) {
  const shown = await reading(deps, actor, (db) => projection(db, actor, id))
  const speaking = presence
    .now(captureTopic(actor.ward, id), Date.now())
    .find(({ speaker }) => speaker !== null)
  return <ProjectorSheet {...shown} speaking={speaking?.speaker ?? null} />
}
