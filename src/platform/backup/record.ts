import { systemActor } from '#domain/actor.ts'
import { appendAudit } from '../audit.ts'
import { ownerConnection } from '../db/owner.ts'
import { enterWard } from '../db/reading.ts'
import { listWards } from '../http/wards.ts'

/** Writes one event of the operator into the history of each ward. `url` is the owner's. */
export async function recordForEveryWard(
  url: string,
  event: { readonly type: string; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const owner = ownerConnection(url)
  try {
    for (const { id } of await listWards(owner))
      await owner.transaction().execute(async (db) => {
        await enterWard(db, id)
        await appendAudit(db, systemActor(id), new Date(), { ...event, subject: { kind: 'ward', id } })
      })
  } finally {
    await owner.destroy()
  }
}
