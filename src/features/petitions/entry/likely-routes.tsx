import type { AccountActor } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import { listUnits } from '#features/people/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { HttpApp } from '#platform/http/context.ts'
import { readForm } from '#platform/http/form.ts'
import { renderPart } from '#platform/render.tsx'
import { routes } from '#routes'
import { ofNobody, petitionPolicy } from '../policy.ts'
import { type LikelySame, listLikelyAtEntry } from '../same-queries.ts'
import { type Entry, restrictionOf } from './entry.ts'
import { unfinishedForm } from './input.ts'
import { LikelyChoices } from './pages/LikelyChoices.tsx'
import { writerOf } from './writer.ts'

/** While one types: what lies here already. Posted, so that no address or log ever holds the words; and nothing is kept of them. */
export function serveLikely(app: HttpApp): void {
  app.post(routes.petitionLikely, async (c) => {
    const person = writerOf(c)
    const form = readForm(c, unfinishedForm)
    const likely = form.ok ? await likelyTo(c.var.deps, person, form.value) : []
    if (likely.length === 0) return c.html('')
    return c.html(
      renderPart(
        <LikelyChoices
          likely={likely}
          mayGather={can(petitionPolicy, person, 'gather', ofNobody)}
          chosen={String(c.var.form.values['dossier'] ?? '')}
        />,
      ),
    )
  })
}

const SHORTEST = 12

/** Words that will be sealed are compared with nothing: what is sealed has no part in the register. */
export async function likelyTo(
  deps: Deps,
  person: AccountActor,
  said: Pick<Entry, 'text' | 'kind' | 'unit' | 'place'>,
): Promise<readonly LikelySame[]> {
  if (said.text.length < SHORTEST || restrictionOf(said) !== null) return []
  return reading(deps, person, async (db) => {
    const units = await listUnits(db, person, { kind: 'group' })
    const group = units.find(({ id }) => id === said.unit)?.name ?? null
    return listLikelyAtEntry(db, person, { ...said, group }, deps.clock.now())
  })
}
