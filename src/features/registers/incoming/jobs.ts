import type { Actor } from '#domain/actor.ts'
import { parseId } from '#domain/id.ts'
import { refusalOfSecret } from '#features/notices/index.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { JobBody } from '#platform/feature.ts'
import { listAttachments } from '#platform/files/attachments.ts'
import { recognise } from '#platform/readers/ocr.ts'
import { readDocumentText } from '#platform/readers/read.ts'
import { recordIncomingText } from './enter-commands.ts'
import type { IncomingId } from './incoming.ts'
import { getIncoming } from './incoming-queries.ts'

export const incomingJobs: Readonly<Record<string, JobBody>> = {
  'registers.recognise': async (deps, actor, payload) => {
    const id = parseId<'IncomingDocument'>(String(payload.document))
    if (id === null) return
    const { reading: state } = await reading(deps, actor, (db) => getIncoming(db, actor, id))
    if (state === 'waiting')
      await recordIncomingText(deps, actor, { id, ...(await wordsOf(deps, actor, id)) })
  },
}

/** The words of the pictures among its files; of a file that cannot be read, or that bears a secrecy stamp, only the sentence that says so. */
async function wordsOf(deps: Deps, actor: Actor, id: IncomingId) {
  const files = await reading(deps, actor, (db) => listAttachments(db, actor, 'incoming', [id]))
  const texts: string[] = []
  try {
    for (const { sha256, fileName, mediaType } of files.get(id) ?? []) {
      const bytes = new Uint8Array(await new Response(await deps.blobs.get(sha256)).arrayBuffer())
      const document = await readDocumentText(bytes, { fileName, mediaType })
      if (document.kind === 'needs-ocr') texts.push((await recognise(bytes)).text)
    }
  } catch (error) {
    deps.log.warn({ recognition: id, error: error instanceof Error ? error.name : 'unknown' })
    return { text: null, message: NO_LETTERS }
  }
  const text = texts.join('\n')
  const [secret] = refusalOfSecret(text)?.refusals ?? []
  if (secret !== undefined) return { text: null, message: secret.message }
  return text.trim() === '' ? { text: null, message: NO_LETTERS } : { text, message: null }
}

const NO_LETTERS =
  'Không nhận ra chữ trong bản quét, nên tìm kiếm chỉ thấy những gì ghi trong sổ. Tệp vẫn được giữ.'
