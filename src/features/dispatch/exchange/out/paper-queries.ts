import type { Actor } from '#domain/actor.ts'
import { type DocumentId, documentName, getDocument, listDocuments } from '#features/documents/index.ts'
import { getNotice, listNotices, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { NotFound } from '#platform/errors.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import type { Option } from '#ui/SelectField.tsx'
import type { IssuedPaper, PaperKind } from './paper.ts'

const RECENT = 100

/** What can be handed over, the newest first: composed papers and conclusion notices that have been issued. */
export async function listPapers(db: DatabaseTransaction, actor: Actor): Promise<readonly Option[]> {
  const issued = { kind: null, state: 'issued', text: null } as const
  const { rows } = await listDocuments(db, actor, issued, { after: null, limit: RECENT })
  const notices = await listNotices(db, actor, { q: null, state: 'issued', year: null, after: null })
  return [
    ...rows.map((row) => ({
      value: `document:${row.id}`,
      label: `${documentName(row, 'Văn bản')}: ${row.issued?.frozen.abstract ?? row.words.abstract}`,
    })),
    ...notices.rows
      .filter(({ id }) => !rows.some(({ source }) => source?.id === id))
      .map((notice) => ({
        value: `notice:${notice.id}`,
        label: `${noticeTitle(notice)}: ${notice.subject}`,
      })),
  ]
}

/** Throws `NotFound` for what is out of reach or not issued. */
export const getPaper = (
  db: DatabaseTransaction,
  actor: Actor,
  { kind, id }: { readonly kind: PaperKind; readonly id: string },
): Promise<IssuedPaper> => (kind === 'document' ? ofDocument(db, actor, id) : ofNotice(db, actor, id))

async function ofDocument(db: DatabaseTransaction, actor: Actor, id: string): Promise<IssuedPaper> {
  const document = await getDocument(db, actor, id as DocumentId)
  const { issued } = document
  if (issued === null) throw new NotFound('issued document')
  const { frozen } = issued
  const [signature] = frozen.signatures
  const signed = await fileOf(db, actor, 'document-signed', id)
  return {
    kind: 'document',
    id,
    title: documentName(document, 'Văn bản'),
    number: issued.number === null ? '' : `${issued.number}${issued.suffix}`,
    notation: issued.symbol,
    place: frozen.placeName,
    on: issued.on,
    typeName: frozen.typeName ?? 'Công văn',
    subject: frozen.abstract,
    signer: {
      authority: signature.authority.join(' / ') || null,
      position: signature.position,
      name: signature.signer,
    },
    urgency: frozen.marks?.urgency ?? null,
    file: signed ?? (await fileOf(db, actor, 'document-issued', id)),
    signed: signed !== null,
  }
}

async function ofNotice(db: DatabaseTransaction, actor: Actor, id: string): Promise<IssuedPaper> {
  const notice = await getNotice(db, actor, id as NoticeId)
  if (notice.issuedAt === null) throw new NotFound('issued notice')
  const { name, position, authority } = notice.signer
  const type = notice.type.charAt(0) + notice.type.slice(1).toLocaleLowerCase('vi')
  return {
    kind: 'notice',
    id,
    title: noticeTitle(notice),
    number: notice.number === null ? '' : String(notice.number),
    notation: notice.symbol ?? '',
    place: notice.place ?? (await placeOf(db, actor)),
    on: notice.documentDate,
    typeName: type,
    subject: notice.subject,
    signer: { authority: authority.join(' / ') || null, position, name: name ?? '' },
    urgency: null,
    file:
      notice.sourceSha256 === null
        ? null
        : { sha256: notice.sourceSha256, fileName: `${noticeTitle(notice)}`, mediaType: '' },
    signed: false,
  }
}

async function placeOf(db: DatabaseTransaction, { ward }: Pick<Actor, 'ward'>): Promise<string> {
  const row = await db
    .selectFrom('ward')
    .select('place_name')
    .where('id', '=', ward)
    .executeTakeFirstOrThrow()
  return row.place_name
}

/** The newest one; null when there is none. */
async function fileOf(db: DatabaseTransaction, actor: Actor, kind: string, id: string) {
  const files = await listAttachments(db, actor, kind, [id])
  return files.get(id)?.at(-1) ?? null
}
