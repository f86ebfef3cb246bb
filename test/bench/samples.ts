import type { Kysely } from 'kysely'
import type { DB } from '#db/tables.ts'
import type { WardId } from '#domain/id.ts'
import { pinOf } from '#features/petitions/code-commands.ts'
import type { Seal } from '#platform/seal.ts'
import type { Samples } from './pages.ts'

const EACH = 8
/** So many that sixteen people hardly ever open one at the same moment, which looks like guessing its PIN. */
const RECEIPTS = 64

/** A few rows that are there at every size, so that their pages can be compared. */
export async function samplesOf(owner: Kysely<DB>, ward: WardId, seal: Seal): Promise<Samples> {
  const directives = await owner.selectFrom('directive').select('id').orderBy('id').limit(EACH).execute()
  const conferences = await owner.selectFrom('conference').select('id').orderBy('id').limit(EACH).execute()
  const petitions = await owner.selectFrom('petition').select('code').orderBy('id').limit(RECEIPTS).execute()
  return {
    directives: directives.map(({ id }) => id),
    conferences: conferences.map(({ id }) => id),
    receipts: petitions.map(({ code }) => ({ code, pin: pinOf(seal, ward, code, 1) })),
  }
}
