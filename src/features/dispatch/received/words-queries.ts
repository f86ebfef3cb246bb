import { type Actor, systemActor } from '#domain/actor.ts'
import { type DocumentId, getDocument } from '#features/documents/index.ts'
import { loadRules, type OfficialDocument, type WardRules } from '#features/formats/index.ts'
import { getNotice, type NoticeId } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Dispatch } from '../dispatch.ts'

/** What the paper says, to be read on a small screen without opening the file. */
export type PaperWords =
  | { readonly kind: 'document'; readonly document: OfficialDocument; readonly rules: WardRules }
  | { readonly kind: 'text'; readonly text: string }

/** Whoever was sent the paper may read it, whatever else of the office's papers they may see. */
export async function wordsOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  { subject }: Pick<Dispatch, 'subject'>,
): Promise<PaperWords | null> {
  const office = systemActor(ward)
  if (subject.kind === 'notice') {
    const { text } = await getNotice(db, office, subject.id as NoticeId)
    return text.trim() === '' ? null : { kind: 'text', text }
  }
  const { issued } = await getDocument(db, office, subject.id as DocumentId)
  return issued === null
    ? null
    : { kind: 'document', document: issued.frozen, rules: await loadRules(db, ward) }
}
