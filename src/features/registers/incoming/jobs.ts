import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { JobBody } from '#platform/feature.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import { recognise } from '#platform/readers/ocr.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import type { Incoming } from './incoming.ts'
import { getIncoming } from './incoming-queries.ts'
import { type Recognition, recordIncomingText } from './recognition-commands.ts'

export const incomingJobs: Readonly<Record<string, JobBody>> = {
  'registers.recognise': async (deps, actor, payload) => {
    const id = parseId<'IncomingDocument'>(String(payload.document))
    if (id === null) return
    const document = await reading(deps, actor, (db) => getIncoming(db, actor, id))
    if (document.reading === 'waiting')
      await recordIncomingText(deps, actor, { id, found: await recognitionOf(deps, actor, document) })
  },
}

/** The words of all its files, pictures among them; of a file that bears a secrecy stamp only the sentence that says so. */
async function recognitionOf(deps: Deps, actor: Actor, { id, cleared }: Incoming): Promise<Recognition> {
  const files = await reading(deps, actor, (db) => listAttachments(db, actor, 'incoming', [id]))
  const texts: string[] = []
  try {
    for (const { sha256, fileName, mediaType } of files.get(id) ?? []) {
      const bytes = new Uint8Array(await new Response(await deps.blobs.get(sha256)).arrayBuffer())
      const document = await readDocumentText(bytes, { fileName, mediaType })
      if (document.kind === 'text') texts.push(document.text)
      if (document.kind !== 'needs-ocr') continue
      const { text } = await recognise(bytes)
      const [secret] = cleared ? [] : (refusalOfSecret(text, 'ocr')?.refusals ?? [])
      if (secret !== undefined) return { kind: 'secret', message: secret.message }
      texts.push(text)
    }
  } catch (error) {
    deps.log.warn({ recognition: id, error: error instanceof Error ? error.name : 'unknown' })
    return { kind: 'failed', message: NO_LETTERS }
  }
  const text = texts.join('\n').trim()
  return text === '' ? { kind: 'failed', message: NO_LETTERS } : { kind: 'read', text }
}

const NO_LETTERS =
  'Không nhận ra chữ trong bản quét, nên tìm kiếm chỉ thấy những gì ghi trong sổ. Tệp vẫn được giữ.'
