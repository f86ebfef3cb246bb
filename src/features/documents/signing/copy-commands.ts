import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, personOf } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import { type DocumentId, take } from '../document.ts'
import { getDocumentForUpdate } from '../load-queries.ts'
import { documentPolicy } from '../policy.ts'
import { addStep } from '../step-commands.ts'
import type { CopyFindings, SignedCopyId } from './copy.ts'

export type KeepSignedInput = {
  readonly id: DocumentId
  readonly file: StoredFile
  readonly findings: CopyFindings
}

/** The signed paper comes back: kept beside the one that went out, with what was found in it. Earlier ones stay. */
export const keepSignedDocument = command(
  'document.sign',
  async (tx, actor, { id, file, findings }: KeepSignedInput) => {
    const document = await getDocumentForUpdate(tx.db, actor, id)
    authorize(documentPolicy, actor, 'sign', document)
    const taken = take(document, 'signed', personOf(actor))
    if (!taken.ok) return taken
    if (document.issued === null) return refuse('not-now', 'Văn bản này chưa ban hành.', 'file')
    const copy = newId<'SignedCopy'>() satisfies SignedCopyId
    await tx.db
      .insertInto('document_signed_copy')
      .values({
        ward_id: actor.ward,
        id: copy,
        document_id: id,
        sent_sha256: document.issued.pdfSha256,
        sha256: file.sha256,
        file_name: file.fileName,
        manner: findings.manner,
        begins_with_sent: findings.beginsWithSent,
        words: findings.words,
        added_lines: [...findings.addedLines],
        added_marks: findings.addedMarks,
        pages: findings.pages,
        signatures: JSON.stringify(findings.signatures),
        kept_by: personOf(actor),
        kept_at: tx.now,
      })
      .execute()
    await attach(tx, actor, { kind: 'document-signed', id }, [file])
    await tx.db
      .updateTable('document')
      .set({ signed_sha256: file.sha256 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    await addStep(tx, actor, { id, kind: 'signed', version: document.version })
    await tx.announce({
      type: 'document.signed',
      subject: { kind: 'document', id },
      data: {
        manner: findings.manner,
        sha256: file.sha256,
        signers: findings.signatures.flatMap(({ signer }) => (signer === null ? [] : [signer.name])),
      },
    })
    return ok({ id: copy })
  },
)
