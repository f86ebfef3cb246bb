import type { Actor } from '#domain/actor.ts'
import { enterWard } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { recognise } from '#platform/readers/ocr.ts'
import type { NoticeId } from './draft.ts'
import { type RecognisedInput, recordRecognition } from './receive-commands.ts'

/**
 * Turns the scan of a notice into text and hands it to `recordRecognition`. Progress is a figure for the waiting clerk, not an act of the
 * office, so it is written beside the history. A file that cannot be read ends as failed, with the sentence to show.
 */
export async function recogniseNotice(deps: Deps, actor: Actor, id: NoticeId): Promise<void> {
  const source = await startRecognition(deps, actor, id)
  if (source === null) return
  try {
    const bytes = new Uint8Array(await new Response(await deps.blobs.get(source)).arrayBuffer())
    let shown = 0
    const { text } = await recognise(bytes, {
      onProgress: (_page, _of, fraction) => {
        const percent = Math.floor(fraction * 100)
        if (percent < shown + 5) return
        shown = percent
        void set(deps, actor, id, { reading_progress: percent }).catch(() => undefined)
      },
    })
    if (text.trim() === '') await fail(deps, actor, id, NO_LETTERS)
    else await record(deps, actor, { id, text })
  } catch (error) {
    deps.log.warn({ recognition: id, error: error instanceof Error ? error.name : 'unknown' })
    await fail(deps, actor, id, NO_LETTERS)
  }
}

/** A text that may not be kept here ends as failed too, with the sentence that says so. */
async function record(deps: Deps, actor: Actor, input: RecognisedInput): Promise<void> {
  const recorded = await recordRecognition(deps, actor, input)
  const refusal = recorded.ok ? undefined : recorded.refusals.find(({ code }) => code === 'secret-marking')
  if (refusal !== undefined)
    await set(deps, actor, input.id, {
      reading_state: 'failed',
      reading_message: refusal.message,
      source_sha256: null,
    })
}

/** The blob to read; null when the notice was read already. */
async function startRecognition(deps: Deps, actor: Actor, id: NoticeId): Promise<string | null> {
  return deps.db.transaction().execute(async (db) => {
    await enterWard(db, actor.ward)
    const row = await db
      .updateTable('notice')
      .set({ reading_state: 'recognising', reading_progress: 0 })
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .where('reading_state', 'in', ['waiting', 'recognising'])
      .returning('source_sha256')
      .executeTakeFirst()
    return row?.source_sha256 ?? null
  })
}

const NO_LETTERS =
  'Không nhận ra chữ trong bản chụp. Hãy chụp lại rõ hơn, hoặc dán nội dung văn bản vào trang Nhận thông báo.'

const fail = (deps: Deps, actor: Actor, id: NoticeId, message: string) =>
  set(deps, actor, id, { reading_state: 'failed', reading_message: message })

type Progress =
  | { readonly reading_progress: number }
  | {
      readonly reading_state: 'failed'
      readonly reading_message: string
      /** Gone from what is served: the scan bears a stamp of secrecy. */
      readonly source_sha256?: null
    }

async function set(deps: Deps, actor: Actor, id: NoticeId, progress: Progress): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    await enterWard(db, actor.ward)
    await db
      .updateTable('notice')
      .set(progress)
      .where('ward_id', '=', actor.ward)
      .where('id', '=', id)
      .execute()
  })
}
