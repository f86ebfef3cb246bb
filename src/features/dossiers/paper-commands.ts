import type { IsoDate } from '#domain/date.ts'
import { type Id, newId } from '#domain/id.ts'
import type { Point } from '#domain/point.ts'
import { ok } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { announce, merged, touch } from './act-commands.ts'
import type { DossierId } from './dossier.ts'
import { getDossierForUpdate } from './load-queries.ts'
import { dossierPolicy } from './policy.ts'

export type DocumentId = Id<'DossierDocument'>
export type DocumentInput = {
  readonly dossier: DossierId
  readonly title: string
  readonly number: string | null
  readonly dated: IsoDate | null
  readonly issuer: string | null
  readonly pages: number | null
  readonly files: readonly StoredFile[]
}

/** Enters a paper into the list of the dossier (mục lục), with its files if there are any. */
export const addDocument = command('dossier.add-document', async (tx, actor, input: DocumentInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'document', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const id = newId<'DossierDocument'>()
  const { title, number, dated, issuer, pages, files } = input
  await tx.db
    .insertInto('dossier_document')
    .values({
      ward_id: actor.ward,
      id,
      dossier_id: dossier.id,
      position: await nextPosition(tx, dossier.id),
      title,
      number,
      dated,
      issuer,
      pages,
      added_by: personOf(actor),
      added_at: tx.now,
    })
    .execute()
  await attach(tx, actor, { kind: 'dossier-document', id }, files)
  await touch(tx, actor, dossier.id)
  const data = { title, number, files: files.length }
  await announce(tx, dossier.id, { type: 'dossier.document-added', data })
  return ok(null)
})

async function nextPosition(tx: Tx, dossier: DossierId): Promise<number> {
  const { last } = await tx.db
    .selectFrom('dossier_document')
    .select((of) => of.fn.max('position').as('last'))
    .where('dossier_id', '=', dossier)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

type RemoveInput = { readonly dossier: DossierId; readonly document: DocumentId; readonly reason: string }

/** Takes a paper off the list; its number in the list stays empty and its file on record. */
export const removeDocument = command('dossier.remove-document', async (tx, actor, input: RemoveInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'document', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  const { title } = found(
    await tx.db
      .updateTable('dossier_document')
      .set({ ended_by: personOf(actor), ended_at: tx.now, ended_reason: input.reason })
      .where('ward_id', '=', actor.ward)
      .where('dossier_id', '=', dossier.id)
      .where('id', '=', input.document)
      .where('ended_at', 'is', null)
      .returning('title')
      .executeTakeFirst(),
    'document',
  )
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.document-removed', data: { title, reason: input.reason } })
  return ok(null)
})

type SiteInput = {
  readonly dossier: DossierId
  readonly name: string
  readonly point: Point | null
}

/** A place the matter is about, with its point on the map when somebody knows it. */
export const addSite = command('dossier.add-site', async (tx, actor, input: SiteInput) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'document', dossier)
  const refused = merged(dossier)
  if (refused !== null) return refused
  await tx.db
    .insertInto('dossier_site')
    .values({
      ward_id: actor.ward,
      id: newId<'DossierSite'>(),
      dossier_id: dossier.id,
      name: input.name,
      latitude: input.point?.latitude ?? null,
      longitude: input.point?.longitude ?? null,
      added_by: personOf(actor),
      added_at: tx.now,
    })
    .execute()
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.site-added', data: { name: input.name } })
  return ok(null)
})

type SiteEnd = { readonly dossier: DossierId; readonly site: Id<'DossierSite'> }

export const removeSite = command('dossier.remove-site', async (tx, actor, input: SiteEnd) => {
  const dossier = await getDossierForUpdate(tx.db, actor, input.dossier)
  authorize(dossierPolicy, actor, 'document', dossier)
  const { name } = found(
    await tx.db
      .updateTable('dossier_site')
      .set({ ended_by: personOf(actor), ended_at: tx.now })
      .where('ward_id', '=', actor.ward)
      .where('dossier_id', '=', dossier.id)
      .where('id', '=', input.site)
      .where('ended_at', 'is', null)
      .returning('name')
      .executeTakeFirst(),
    'site',
  )
  await touch(tx, actor, dossier.id)
  await announce(tx, dossier.id, { type: 'dossier.site-removed', data: { name } })
  return ok(null)
})
