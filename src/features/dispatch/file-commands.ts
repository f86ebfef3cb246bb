import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { type DocumentId, getDocument } from '#features/documents/index.ts'
import { loadRules, pageOf, rulesOn } from '#features/formats/index.ts'
import { getNotice, type NoticeId } from '#features/notices/index.ts'
import type { Tx } from '#platform/command.ts'
import { type Paper, paragraph } from '#platform/document/document.ts'
import { toPdf } from '#platform/document/pdf.ts'
import { acceptUpload } from '#platform/files/upload.ts'
import type { SentFile } from './dispatch.ts'
import type { Subject } from './subject-queries.ts'

const PDF = 'application/pdf'

/** The file that goes out: the signed one where it has come back, else the one that was issued; a notice as it came in. */
export async function fileToSend(tx: Tx, actor: Actor, subject: Subject): Promise<Result<SentFile>> {
  if (subject.kind === 'document')
    return ok(await fileOfDocument(tx, actor, subject.id as DocumentId, subject))
  const notice = await getNotice(tx.db, actor, subject.id as NoticeId)
  const composed = await composedAs(tx, actor, notice.id)
  if (composed !== null) return ok(await fileOfDocument(tx, actor, composed, subject))
  if (notice.sourceSha256 === null) return ok(await textAsPdf(tx, actor, subject, notice.text))
  const bytes = new Uint8Array(await new Response(await tx.deps.blobs.get(notice.sourceSha256)).arrayBuffer())
  const accepted = await acceptUpload(bytes, nameOf(subject), 'subject', 'document')
  if (!accepted.ok)
    return refuse(
      'no-file',
      'Tệp gốc của thông báo này không mở được nên chưa gửi đi được. Hãy báo cán bộ công nghệ thông tin.',
    )
  const { fileName, mediaType } = accepted.value
  return ok({ sha256: notice.sourceSha256, fileName, mediaType })
}

async function fileOfDocument(tx: Tx, actor: Actor, id: DocumentId, subject: Subject): Promise<SentFile> {
  const { signedSha256, issued } = await getDocument(tx.db, actor, id)
  const sha256 = signedSha256 ?? issued?.pdfSha256
  if (sha256 === undefined) throw new Error(`issued document ${id} has no file`)
  return { sha256, fileName: `${nameOf(subject)}.pdf`, mediaType: PDF }
}

/** The paper whose words a notice took over, when it was composed here. */
async function composedAs(tx: Tx, { ward }: Actor, notice: NoticeId): Promise<DocumentId | null> {
  const row = await tx.db
    .selectFrom('notice')
    .innerJoin('document', (join) =>
      join.onRef('document.ward_id', '=', 'notice.ward_id').onRef('document.id', '=', 'notice.document_id'),
    )
    .select('document.id')
    .where('notice.ward_id', '=', ward)
    .where('notice.id', '=', notice)
    .where('document.state', '=', 'issued')
    .executeTakeFirst()
  return (row?.id ?? null) as DocumentId | null
}

/** A notice that was typed in has no file of its own: its words on plain pages, the same bytes each time. */
async function textAsPdf(tx: Tx, { ward }: Actor, subject: Subject, text: string): Promise<SentFile> {
  const paper: Paper = {
    title: subject.title,
    page: pageOf(
      rulesOn('party', subject.documentDate ?? dateInVietnam(tx.now), await loadRules(tx.db, ward)),
    ),
    text: { sizePt: 14, line: { times: 1.2 } },
    parts: [
      {
        blocks: text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => paragraph(line.trim(), { align: 'justify', beforePt: 6 })),
      },
    ],
  }
  const { sha256 } = await tx.deps.blobs.put(toPdf(paper))
  return { sha256, fileName: `${nameOf(subject)}.pdf`, mediaType: PDF }
}

const nameOf = ({ title }: Subject): string => title.replace(/[/\\:*?"<>|]/gu, '-').slice(0, 120)
