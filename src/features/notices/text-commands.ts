import { refuse } from '#domain/result.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { staleRefusal } from '#features/people/index.ts'
import { command } from '#platform/command.ts'
import { passagesAfter } from './correction.ts'
import { placeNow, titleFor } from './cut-and-join.ts'
import type { Draft, NoticeId } from './draft.ts'
import { lockOpenNotice, said } from './draft-act-commands.ts'
import { listDrafts } from './draft-queries.ts'
import { save } from './draft-rows-commands.ts'
import { savedIsShown } from './messages.ts'
import type { Place } from './quote.ts'
import { foldSpace } from './read/key.ts'
import { readNotice, toNoticeJson } from './read/read.ts'
import { refusalOfSecret } from './secrecy.ts'

export type CorrectText = { readonly id: NoticeId; readonly version: number; readonly text: string }

/**
 * Letters that character recognition got wrong are put right before the text is frozen. Clauses follow the new words, and so do the sentence and
 * the title of every task that nobody has worded otherwise; what a clerk has decided stays.
 */
export const correctText = command('notice.correct-text', async (tx, actor, input: CorrectText) => {
  const notice = await lockOpenNotice(tx, actor, input.id)
  if ('ok' in notice) return notice
  if (!notice.needsCheck)
    return refuse(
      'not-recognised',
      'Chỉ sửa chữ của văn bản nhận dạng từ bản chụp. Văn bản khác giữ đúng tệp gốc.',
      'text',
    )
  if (notice.version !== input.version) return staleRefusal(tx.db, actor.ward, notice.id, savedIsShown)
  if (refusalOfSecret(input.text) !== null) return secret
  const reading = readNotice(input.text, { calendar: await loadCalendar(tx.db, actor.ward), source: 'ocr' })
  await tx.db
    .updateTable('notice')
    .set({ text: reading.cleaned, reading: JSON.stringify(toNoticeJson(reading)) })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', notice.id)
    .execute()
  const after = passagesAfter(notice.text, reading.cleaned)
  for (const draft of await listDrafts(tx.db, actor, notice.id)) {
    const was = placeNow(draft)
    if (was === null) continue
    const place = after(was)
    await save(tx, actor, draft.id, { ...reworded(draft, notice.text, was, reading.cleaned, place), place })
  }
  return said(tx, actor, notice.id, 'notice.text-corrected', {})
})

const secret = refuse('secret-marking', 'Văn bản có dấu mật không được đưa vào hệ thống.', 'text')

/** The draft in the words of the corrected text, where it stood in those of the old one. */
function reworded(draft: Draft, before: string, was: Place, text: string, place: Place): Draft {
  if (draft.quote !== foldSpace(before.slice(was.start, was.end))) return draft
  const quote = foldSpace(text.slice(place.start, place.end))
  const own = draft.title !== titleFor(draft.quote, draft)
  return { ...draft, quote, title: own ? draft.title : titleFor(quote, draft) }
}
