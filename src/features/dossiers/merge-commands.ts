import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { announce, merged, touch } from './act-commands.ts'
import { takeClockBack } from './clock-back-commands.ts'
import { bringForward } from './clock-commands.ts'
import type { DossierId, MergeId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { end, type Place, placesIn, put } from './place-commands.ts'
import { dossierPolicy } from './policy.ts'

type MergeInput = { readonly dossier: DossierId; readonly into: DossierId; readonly reason: string }

/** Two dossiers are one matter: the petitions of the first go on in the second. Its own papers and story stay where they are. */
export const mergeDossiers = command('dossier.merge', async (tx, actor, input: MergeInput) => {
  if (input.dossier === input.into)
    return refuse('same-dossier', 'Không thể nhập hồ sơ vào chính nó. Xin chọn hồ sơ khác.', 'into')
  // Always in the same order, so that two clerks who merge both ways wait for each other instead of refusing each other.
  const [first, second] = [input.dossier, input.into].sort()
  const locked = new Map<DossierId, Awaited<ReturnType<typeof getDossierForUpdate>>>()
  for (const id of [first, second] as DossierId[]) locked.set(id, await getDossierForUpdate(tx.db, actor, id))
  const from = found(locked.get(input.dossier), 'dossier')
  const into = found(locked.get(input.into), 'dossier')
  authorize(dossierPolicy, actor, 'gather', from)
  authorize(dossierPolicy, actor, 'gather', into)
  const refused = merged(from) ?? merged(into)
  if (refused !== null) return refused
  const id = newId<'DossierMerge'>()
  await tx.db
    .insertInto('dossier_merge')
    .values({
      ward_id: actor.ward,
      id,
      from_id: from.id,
      into_id: into.id,
      reason: input.reason,
      merged_by: personOf(actor),
      merged_at: tx.now,
    })
    .execute()
  const places = await placesIn(tx, actor, from.id)
  await end(tx, actor, places, `Nhập vào ${into.code}: ${input.reason}`)
  await put(
    tx,
    actor,
    places.map(({ petition, id: before }) => ({ petition, dossier: into.id, merge: id, before })),
  )
  const joined = places.map(({ petition }) => petition)
  const due = await bringForward(tx, actor, into, joined)
  await tx.db
    .updateTable('dossier')
    .set({ merged_into: into.id })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', from.id)
    .execute()
  await touch(tx, actor, from.id, into.id)
  const data = {
    into: into.id,
    code: into.code,
    petitions: places.map(({ code }) => code),
    reason: input.reason,
    ...(due === null ? {} : { due }),
  }
  await announce(tx, from.id, { type: 'dossier.merged', data })
  return ok({ into: into.id })
})

type UndoInput = { readonly dossier: DossierId; readonly merge: MergeId; readonly reason: string }

/** They were two matters after all: what the merge brought and still lies there goes back; what was moved on since stays. */
export const undoMerge = command('dossier.undo-merge', async (tx, actor, input: UndoInput) => {
  const row = found(
    await tx.db
      .selectFrom('dossier_merge')
      .select(['from_id', 'into_id', 'undone_at'])
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.merge)
      .where('into_id', '=', input.dossier)
      .forUpdate()
      .executeTakeFirst(),
    'merge',
  )
  const [first, second] = [row.from_id, row.into_id].sort() as [DossierId, DossierId]
  const locked = [
    await getDossierForUpdate(tx.db, actor, first),
    await getDossierForUpdate(tx.db, actor, second),
  ]
  const from = found(
    locked.find(({ id }) => id === row.from_id),
    'dossier',
  )
  const into = found(
    locked.find(({ id }) => id === row.into_id),
    'dossier',
  )
  authorize(dossierPolicy, actor, 'gather', into)
  if (row.undone_at !== null) return refuse('undone', 'Việc nhập này đã được bỏ trước đó.')
  const refused = merged(into)
  if (refused !== null) return refused
  await tx.db
    .updateTable('dossier_merge')
    .set({ undone_by: personOf(actor), undone_at: tx.now, undone_reason: input.reason })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', input.merge)
    .execute()
  const brought = (await placesIn(tx, actor, into.id)).filter(({ merge }) => merge === input.merge)
  const earlier = await placesBefore(brought)
  await end(tx, actor, brought, `Bỏ việc nhập: ${input.reason}`)
  await put(
    tx,
    actor,
    brought.map(({ petition, before }) => ({ petition, dossier: from.id, ...earlier.get(before ?? '') })),
  )
  await tx.db
    .updateTable('dossier')
    .set({ merged_into: null })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', from.id)
    .execute()
  const due = await takeClockBack(tx, actor, into, from)
  await touch(tx, actor, from.id, into.id)
  const data = {
    into: into.id,
    code: into.code,
    petitions: brought.map(({ code }) => code),
    reason: input.reason,
    ...(due === null ? {} : { due }),
  }
  await announce(tx, from.id, { type: 'dossier.merge-undone', data })
  return ok({ dossier: from.id, code: from.code })

  /** How each came to its place before: an earlier merge may still be undone. */
  async function placesBefore(places: readonly Place[]) {
    const ids = places.flatMap(({ before }) => before ?? [])
    if (ids.length === 0) return new Map<string, { merge: MergeId | null; before: string | null }>()
    const rows = await tx.db
      .selectFrom('dossier_petition')
      .select(['id', 'merge_id', 'place_before'])
      .where('ward_id', '=', actor.ward)
      .where('id', 'in', ids)
      .execute()
    return new Map(
      rows.map((place) => [
        place.id,
        { merge: place.merge_id as MergeId | null, before: place.place_before },
      ]),
    )
  }
})
