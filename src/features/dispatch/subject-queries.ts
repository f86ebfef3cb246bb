import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { formatDate, type IsoDate } from '#domain/date.ts'
import { type DocumentId, documentName, getDocument } from '#features/documents/index.ts'
import { getNotice, type NoticeId, noticeTitle } from '#features/notices/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import { found } from '#platform/errors.ts'
import type { SubjectKind, SubjectRef } from './dispatch.ts'

/** A paper that can be sent: issued, with its number. */
export type Subject = SubjectRef & {
  readonly title: string
  readonly abstract: string
  readonly documentDate: IsoDate | null
}

/** The paper by its own reach; not issued is not there. What is answered is what goes out. */
export async function getSubject(
  db: DatabaseTransaction,
  actor: Actor,
  { kind, id }: SubjectRef,
): Promise<Subject> {
  if (kind === 'notice') {
    const notice = await getNotice(db, actor, id as NoticeId)
    found(notice.issuedAt, 'issued notice')
    return {
      kind,
      id,
      title: noticeTitle(notice).replace(/ ngày \S+$/, ''),
      abstract: notice.subject,
      documentDate: notice.documentDate,
    }
  }
  const notice = await noticeOf(db, actor, id)
  if (notice !== null) return getSubject(db, actor, { kind: 'notice', id: notice })
  const document = await getDocument(db, actor, id as DocumentId)
  const { on } = found(document.issued, 'issued document')
  return { kind, id, title: documentName(document), abstract: document.words.abstract, documentDate: on }
}

/** A conclusion that was composed here goes out as the notice it became, with the work it orders. */
async function noticeOf(
  db: DatabaseTransaction,
  { ward }: Pick<Actor, 'ward'>,
  document: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('notice')
    .select('id')
    .where('ward_id', '=', ward)
    .where('document_id', '=', document)
    .where('issued_at', 'is not', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/** A choice for the first step of sending. */
export type Sendable = Subject & { readonly sentTimes: number }

const MOST = 25

/** Issued papers whose words fit, those that were never sent first, then the newest. */
export async function listSendable(
  db: DatabaseTransaction,
  actor: Actor,
  words: string | null,
): Promise<readonly Sendable[]> {
  const like = words === null ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<{ kind: SubjectKind; id: string; sent: number }>`
    select kind, id, sent from (
      select 'document' as kind, d.id, d.issued_at as at, d.symbol || ' ' || v.abstract as words,
        (select count(*)::int from dispatch s where s.ward_id = d.ward_id and s.subject_kind = 'document' and s.subject_id = d.id) as sent
      from document d
      join document_version v on v.ward_id = d.ward_id and v.document_id = d.id and v.version = d.version
      where d.ward_id = ${actor.ward} and d.state = 'issued'
        and not exists (select from notice n where n.ward_id = d.ward_id and n.document_id = d.id and n.issued_at is not null)
      union all
      select 'notice', n.id, n.issued_at, coalesce(n.number || '-' || n.symbol, '') || ' ' || n.subject,
        (select count(*)::int from dispatch s where s.ward_id = n.ward_id and s.subject_kind = 'notice' and s.subject_id = n.id)
      from notice n where n.ward_id = ${actor.ward} and n.issued_at is not null
    ) papers
    where ${like}::text is null or fold(words) like fold(${like}::text)
    order by sent > 0, at desc, id limit ${MOST}`.execute(db)
  const subjects: Sendable[] = []
  for (const { kind, id, sent } of rows)
    subjects.push({ ...(await getSubject(db, actor, { kind, id })), sentTimes: sent })
  return subjects
}

/** "Thông báo số 12-TB/ĐU ngày 21/11/2025" */
export const subjectName = ({ title, documentDate }: Pick<Subject, 'title' | 'documentDate'>): string =>
  documentDate === null ? title : `${title} ngày ${formatDate(documentDate)}`
