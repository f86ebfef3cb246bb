import type { IsoDate } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { incomingPolicy } from '../policy.ts'
import { correctionOf, type IncomingFacts } from './correction.ts'
import type { IncomingId } from './incoming.ts'
import { getIncomingForUpdate } from './incoming-queries.ts'

export type CorrectInput = IncomingFacts & { readonly id: IncomingId; readonly reason: string }

/** What was written down wrongly is put right; the line shows from what to what, and why. */
export const correctIncoming = command('incoming.correct', async (tx, actor, input: CorrectInput) => {
  const { id, reason, ...facts } = input
  const document = await getIncomingForUpdate(tx.db, actor, id)
  authorize(incomingPolicy, actor, 'correct', document)
  if (document.voidedAt !== null) return refuse('void', 'Văn bản này đã hủy khỏi sổ.')
  const correction = correctionOf(document, facts)
  if (correction === null)
    return refuse('nothing', 'Chưa có gì khác với sổ. Hãy sửa ít nhất một ô rồi bấm Lưu.')
  await tx.db
    .updateTable('incoming_document')
    .set({
      sender: facts.sender,
      code: facts.code,
      document_date: facts.documentDate,
      abstract: facts.abstract,
      deadline: facts.deadline satisfies IsoDate | null,
      note: facts.note,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
  await tx.announce({
    type: 'incoming.corrected',
    subject: { kind: 'incoming', id },
    data: { ...correction, reason },
  })
  return ok({ id })
})
