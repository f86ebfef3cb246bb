import type { Actor } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import { listTopics } from '#features/calendar/index.ts'
import { getConference } from '#features/conferences/index.ts'
import { listUnits } from '#features/people/index.ts'
import { authorize } from '#platform/command.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { reading } from '#platform/db/reading.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { renderPart } from '#platform/render.tsx'
import { routes } from '#routes'
import { cautionOf } from '../caution.ts'
import { type LikelySame, listLikelyAtEntry } from '../same-queries.ts'
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
    const form = readForm(c, wordsForm)
    const { text, unit } = form.ok ? { ...form.value, text: form.value.text ?? '' } : { text: '', unit: null }
    const caution = cautionOf(text)
    const { topics, learned, likely } = await reading(deps, actor, async (db) => {
      await getConference(db, actor, conferenceIn(c))
      authorize(capturePolicy, actor, 'capture', { mine: true })
      return {
        topics: (await listTopics(db, actor.ward)).filter(({ closed }) => !closed),
        learned: await loadLearned(db, actor),
        likely:
          text === '' || caution !== null ? [] : await likelyTo(db, actor, text, unit, deps.clock.now()),
      }
    })
    const names = new Map(topics.map(({ code, name }) => [code, name]))
    return c.html(
      renderPart(
        <TopicHints
          topics={text === '' ? [] : suggest(text, learned, new Set(names.keys())).topics}
          topicName={(code) => names.get(code) ?? null}
          likely={likely}
          caution={caution === null ? null : cautionWords(caution)}
        />,
      ),
    )
  })
}

async function likelyTo(
  db: DatabaseTransaction,
  actor: Actor,
  text: string,
  unit: UnitId | null,
  now: Date,
): Promise<readonly LikelySame[]> {
  const groups = unit === null ? [] : await listUnits(db, actor, { kind: 'group' })
  const group = groups.find(({ id }) => id === unit)?.name ?? null
  return listLikelyAtEntry(db, actor, { text, unit, group, place: null }, now)
}
