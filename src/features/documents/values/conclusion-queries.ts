import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import { wardTitle } from '#domain/ward.ts'
import { type ConferenceId, getConference } from '#features/conferences/index.ts'
import { assemble } from '#features/dossiers/index.ts'
import { listUnits } from '#features/people/index.ts'
import { dossierReplies } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { readBody } from '../body/read.ts'
import { conclusionWords } from '../conclusion.ts'
import type { Blocks } from './value.ts'
import { wardFacts } from './ward-queries.ts'

/** The conclusion of a dialogue as far as the matters it became can say it. */
export async function conclusionBlocks(
  db: DatabaseTransaction,
  actor: Actor,
  id: ConferenceId,
  { today }: { readonly today: IsoDate },
): Promise<Blocks> {
  const ward = await wardFacts(db, actor, today)
  const groups = await listUnits(db, actor, { kind: 'group', openOn: today })
  const words = conclusionWords({
    conference: await getConference(db, actor, id),
    assembly: await assemble(db, actor, id, dossierReplies),
    place: lowerFirst(wardTitle({ ...ward, name: '' })).trim(),
    groups: groups.filter(({ groupNumber }) => groupNumber !== null).length,
  })
  const read = readBody(words.body)
  return { blocks: read.ok ? read.value : [{ kind: 'paragraph', text: words.body }] }
}
