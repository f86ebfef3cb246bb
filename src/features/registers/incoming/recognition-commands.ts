import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { incomingPolicy } from '../policy.ts'
import { enqueueRecognition } from './enter-commands.ts'
import type { IncomingId } from './incoming.ts'
import { getIncomingForUpdate } from './incoming-queries.ts'

/** What came of reading the files: their words, that there are none to be read, or a stamp that must not be here. */
export type Recognition =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'failed' | 'secret'; readonly message: string }

const MOST_TEXT = 200_000

/** What the files of a paper say, once they were recognised. Of a secret one nothing is kept but that. A second run changes nothing. */
export const recordIncomingText = command(
  'incoming.record-text',
  async (tx, actor, { id, found }: { readonly id: IncomingId; readonly found: Recognition }) => {
    authorize(incomingPolicy, actor, 'recognise', { unit: null })
    const { reading, cleared } = await getIncomingForUpdate(tx.db, actor, id)
    if (reading !== 'waiting') return refuse('already-read', 'Văn bản này đã được đọc xong.')
    if (found.kind === 'secret' && cleared)
      return refuse('cleared', 'Văn bản này đã có người xem và không phải văn bản mật.')
    await tx.db
      .updateTable('incoming_document')
      .set({
        reading: found.kind,
        reading_message: found.kind === 'read' ? null : found.message,
        ...(found.kind === 'failed'
          ? {}
          : { text: found.kind === 'read' ? found.text.slice(0, MOST_TEXT) : '' }),
      })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
    await tx.announce({
      type: found.kind === 'secret' ? 'incoming.quarantined' : 'incoming.recognised',
      subject: { kind: 'incoming', id },
    })
    return ok(null)
  },
)

/** A person looked at the paper: it bears no stamp. Its files are served again and read once more. */
export const clearIncoming = command(
  'incoming.clear',
  async (tx, actor, input: { readonly id: IncomingId; readonly reason: string }) => {
    const document = await getIncomingForUpdate(tx.db, actor, input.id)
    authorize(incomingPolicy, actor, 'quarantine', document)
    if (document.reading !== 'secret') return notHeld
    await tx.db
      .updateTable('incoming_document')
      .set({ reading: 'waiting', reading_message: null, cleared: true })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await enqueueRecognition(tx, input.id)
    await tx.announce({
      type: 'incoming.cleared',
      subject: { kind: 'incoming', id: input.id },
      data: { reason: input.reason },
    })
    return ok({ id: input.id })
  },
)

/** The paper is secret indeed: its files leave the store for good, the number stays in the book. */
export const destroyIncomingFiles = command(
  'incoming.destroy-files',
  async (tx, actor, input: { readonly id: IncomingId; readonly reason: string }) => {
    const document = await getIncomingForUpdate(tx.db, actor, input.id)
    authorize(incomingPolicy, actor, 'quarantine', document)
    if (document.reading !== 'secret') return notHeld
    const files = await tx.db
      .deleteFrom('attachment')
      .where('ward_id', '=', actor.ward)
      .where('owner_kind', '=', 'incoming')
      .where('owner_id', '=', input.id)
      .returning('sha256')
      .execute()
    for (const { sha256 } of files) await tx.enqueue('petitions.drop-blob', { sha256 })
    await tx.db
      .updateTable('incoming_document')
      .set({ reading: 'destroyed' })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', input.id)
      .execute()
    await tx.announce({
      type: 'incoming.files-destroyed',
      subject: { kind: 'incoming', id: input.id },
      data: { files: files.length, reason: input.reason },
    })
    return ok({ id: input.id })
  },
)

const notHeld = refuse('not-held', 'Tệp của văn bản này không còn bị cất riêng. Hãy tải lại trang.')
