import type { WardId } from '#domain/id.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { JobBody } from '#platform/feature.ts'

/** Bytes that lay here in the clear and are sealed now: gone, unless another file of any ward is the very same. */
export const dropBlob: JobBody = async (deps, actor, { sha256 }) => {
  if (typeof sha256 !== 'string') return
  for (const ward of await wardsOf(deps, actor.ward)) if (await isUsed(deps, ward, sha256)) return
  await deps.blobs.delete(sha256)
}

const wardsOf = (deps: Deps, ward: WardId): Promise<readonly WardId[]> =>
  reading(deps, { ward }, async (db) =>
    (await db.selectFrom('ward').select('id').execute()).map(({ id }) => id as WardId),
  )

const isUsed = (deps: Deps, ward: WardId, sha256: string): Promise<boolean> =>
  reading(deps, { ward }, async (db) => {
    const attached = db
      .selectFrom('attachment')
      .select('id')
      .where('ward_id', '=', ward)
      .where('sha256', '=', sha256)
    const read = db
      .selectFrom('notice')
      .select('id')
      .where('ward_id', '=', ward)
      .where('source_sha256', '=', sha256)
    return (await attached.union(read).limit(1).execute()).length > 0
  })
