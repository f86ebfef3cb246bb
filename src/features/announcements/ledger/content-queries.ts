import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import {
  type DossierId,
  listPublishableDossiers,
  type PublicOutcome,
  type PublishableDossier,
} from '#features/dossiers/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { LedgerContent, LedgerEdition, LedgerPhoto } from './ledger.ts'

/** What the clerk wrote and ticked for one matter. */
export type ChosenWords = {
  readonly promise: string
  readonly result: string | null
  readonly withPlace: boolean
  readonly photos: readonly {
    readonly attachment: string
    readonly phase: 'before' | 'after'
    readonly caption: string
  }[]
}

/** A photograph that may be shown: of the unit's results and the dossier, or of a petitioner who agreed to it. */
export type CandidatePhoto = { readonly id: string; readonly sha256: string; readonly fileName: string }

/** A matter that must not be public, or is none, is not found. */
export const getPublishable = async (
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DossierId,
): Promise<PublishableDossier> =>
  found((await listPublishableDossiers(db, actor, { ids: [id] }))[0], 'publishable dossier')

/** The entry to be published: the clerk's words, and facts as they are on record. */
export async function entryOf(
  db: DatabaseTransaction,
  actor: Pick<Actor, 'ward'>,
  id: DossierId,
  chosen: ChosenWords,
): Promise<LedgerContent> {
  const dossier = await getPublishable(db, actor, id)
  const candidates = new Map((await listPhotos(db, actor, id)).map((photo) => [photo.id, photo]))
  const photos = chosen.photos.flatMap(({ attachment, phase, caption }): readonly LedgerPhoto[] => {
    const photo = candidates.get(attachment)
    return photo === undefined ? [] : [{ attachment, sha256: photo.sha256, phase, caption }]
  })
  const { code, conference, topicCode, topic, group, place, units, due } = dossier
  return {
    dossier: id,
    code,
    conference,
    topicCode,
    topic,
    group,
    place: chosen.withPlace ? place : null,
    promise: chosen.promise,
    result: chosen.result,
    units,
    due,
    photos,
  }
}

/** Pictures of the matter: the dossier's papers, what units handed in for its directives, and what people agreed to show. */
export async function listPhotos(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  dossier: DossierId,
): Promise<readonly CandidatePhoto[]> {
  const { rows } = await sql<CandidatePhoto>`
    select a.id, a.sha256, a.file_name as "fileName" from attachment a
    where a.ward_id = ${ward} and a.media_type like 'image/%' and (
      (a.owner_kind = 'dossier-document' and a.owner_id in (
        select id from dossier_document where ward_id = ${ward} and dossier_id = ${dossier}))
      or (a.owner_kind = 'submission' and a.owner_id in (
        select s.id from dossier_link l
        join deliverable d on d.ward_id = l.ward_id and d.directive_id = l.directive_id
        join submission s on s.ward_id = d.ward_id and s.deliverable_id = d.id and s.decision = 'accepted'
        where l.ward_id = ${ward} and l.dossier_id = ${dossier} and l.ended_at is null))
      or (a.owner_kind = 'petition' and a.owner_id in (
        select p.id from dossier_petition x join petition p on p.ward_id = x.ward_id and p.id = x.petition_id
        where x.ward_id = ${ward} and x.dossier_id = ${dossier} and x.ended_at is null and p.may_publish_photo)))
    order by a.uploaded_at, a.id`.execute(db)
  return rows
}

/** What the form proposes: the words that are public, else the title and the outcome as they stand. */
export function proposedWords(
  dossier: PublishableDossier,
  latest: LedgerEdition | null,
): { readonly promise: string; readonly result: string; readonly place: string } {
  const published = latest === null || latest.withdrawn !== null ? null : latest.content
  return {
    promise: published?.promise ?? dossier.title,
    result: published?.result ?? resultOf(dossier.outcome),
    place: published !== null && published.place !== null ? '1' : '',
  }
}

const resultOf = (outcome: PublicOutcome | null): string =>
  outcome === null ? '' : [outcome.explanation, outcome.nextStep].filter((part) => part !== null).join(' ')
