import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { can } from '#domain/permission.ts'
import { findEntryOf, officeNumbers } from '#features/registers/index.ts'
import { getLetterhead, type Letterhead } from '#features/replies/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { DocumentComment } from './comment.ts'
import { listComments } from './comment-queries.ts'
import { type DocumentId, isFollowed, type OfficeDocument } from './document.ts'
import type { Doubt } from './doubts/doubt.ts'
import { listDoubts } from './doubts/doubt-queries.ts'
import { type Following, findFollowing } from './follow-queries.ts'
import { type DocumentStep, getDocument, listSteps } from './load-queries.ts'
import { symbolUnder } from './official.ts'
import { documentPolicy } from './policy.ts'
import { listSignedCopies, type SignedCopyShown } from './signing/copy-queries.ts'
import { type DocumentVersion, listVersions } from './version-queries.ts'

export type DocumentView = {
  readonly document: OfficeDocument
  readonly letterhead: Letterhead
  readonly unitName: string | null
  readonly steps: readonly DocumentStep[]
  readonly versions: readonly DocumentVersion[]
  readonly comments: readonly DocumentComment[]
  /** What the book would give now; null: nobody asks, or the sheet bears no number. */
  readonly nextNumber: number | null
  /** The files that came back signed, the newest first. */
  readonly signed: readonly SignedCopyShown[]
  readonly following: Following | null
  /** What to look at before the paper goes on. */
  readonly doubts: readonly Doubt[]
  /** Its line in the register, when the reader may open it. */
  readonly entry: string | null
}

/** Everything the page of a paper shows. */
export async function getDocumentView(
  db: DatabaseTransaction,
  actor: Actor,
  id: DocumentId,
  now: Date,
): Promise<DocumentView> {
  const document = await getDocument(db, actor, id)
  const letterhead = await getLetterhead(db, actor, document.letterhead)
  const asks =
    document.state === 'approved' && document.type !== '' && can(documentPolicy, actor, 'issue', document)
  return {
    document,
    letterhead,
    unitName: document.unit === null ? null : await unitName(db, actor, document.unit),
    steps: await listSteps(db, actor, id),
    versions: await listVersions(db, actor, id),
    comments: await listComments(db, actor, id),
    nextNumber: asks
      ? await officeNumbers.next(db, actor, {
          family: document.family,
          symbol: symbolUnder(document.type, letterhead),
          date: dateInVietnam(now),
        })
      : null,
    signed: document.issued === null ? [] : await listSignedCopies(db, actor, id),
    doubts: await listDoubts(db, actor, document, letterhead, now),
    following: isFollowed(document) ? await findFollowing(db, actor, id, now) : null,
    entry: document.issued === null ? null : await findEntryOf(db, actor, { kind: 'document', id }),
  }
}

async function unitName(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  unit: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('unit')
    .select('name')
    .where('ward_id', '=', ward)
    .where('id', '=', unit)
    .executeTakeFirst()
  return row?.name ?? null
}
