import { listTopics } from '#features/calendar/index.ts'
import { getConference } from '#features/conferences/index.ts'
import { authorize } from '#platform/command.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { renderPart } from '#platform/render.tsx'
import { routes } from '#routes'
import { cautionOf } from '../caution.ts'
import { loadLearned, suggest } from '../suggestion-queries.ts'
import { conferenceIn } from './capture-routes.tsx'
import { wordsForm } from './input.ts'
import { TopicHints } from './pages/TopicHints.tsx'
import { capturePolicy } from './policy.ts'
import { cautionWords } from './remark.ts'

/** While one types: what the words sound like. Posted, so that no address or log ever holds them. */
export function serveHints(app: HttpApp): void {
  app.post(routes.captureTopics, async (c) => {
    const { deps, actor } = c.var
    const { topics, learned } = await reading(deps, actor, async (db) => {
      await getConference(db, actor, conferenceIn(c))
      authorize(capturePolicy, actor, 'capture', { mine: true })
      return {
        topics: (await listTopics(db, actor.ward)).filter(({ closed }) => !closed),
        learned: await loadLearned(db, actor),
      }
    })
    const form = readForm(c, wordsForm)
    const text = (form.ok ? form.value.text : null) ?? ''
    const names = new Map(topics.map(({ code, name }) => [code, name]))
    const caution = cautionOf(text)
    return c.html(
      renderPart(
        <TopicHints
          topics={text === '' ? [] : suggest(text, learned, new Set(names.keys())).topics}
          topicName={(code) => names.get(code) ?? null}
          caution={caution === null ? null : cautionWords(caution)}
        />,
      ),
    )
  })
}
