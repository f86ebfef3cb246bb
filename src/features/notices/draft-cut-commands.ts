import { newId } from '#domain/id.ts'
import { refuse } from '#domain/result.ts'
import { command } from '#platform/command.ts'
import { cutInTwo, joinTwo, placeIn, placeOfBoth } from './cut-and-join.ts'
import type { DraftId } from './draft.ts'
import { type Of, openDraft, said } from './draft-act-commands.ts'
import { getDraft } from './draft-queries.ts'
import { insert, makeRoomAfter, save, setDropped } from './draft-rows-commands.ts'

/** One act of assignment that the reader took for one becomes two: `at` is the offset in the quote where the second begins. */
export const splitDraft = command('draft.split', async (tx, actor, input: Of & { readonly at: number }) => {
  const open = await openDraft(tx, actor, input)
  if ('ok' in open) return open
  const { draft, text } = open
  const halves = cutInTwo(draft, input.at)
  if (halves === null)
    return refuse('split-empty', 'Chỗ tách phải nằm giữa câu, để mỗi phần còn lại ít nhất một từ.', 'at')
  const [first, second] = halves
  await makeRoomAfter(tx, actor, input.notice, draft.position)
  const id = newId<'DirectiveDraft'>()
  await save(tx, actor, draft.id, { ...first, place: placeIn(text, first.quote, draft) })
  await insert(tx, actor, input.notice, {
    ...draft,
    ...second,
    id,
    place: placeIn(text, second.quote, draft),
    position: draft.position + 1,
  })
  return said(tx, actor, input.notice, 'draft.split', { draft: draft.id, into: id })
})

/** The draft takes in another one: sentences joined, units and deliverables without doubles, all deadlines kept. */
export const mergeDrafts = command(
  'draft.merge',
  async (tx, actor, input: Of & { readonly with: DraftId }) => {
    const open = await openDraft(tx, actor, input)
    if ('ok' in open) return open
    const { draft, text } = open
    if (input.with === draft.id) return refuse('merge-self', 'Hãy chọn một nhiệm vụ khác để gộp vào.', 'with')
    const other = await getDraft(tx.db, actor, input.notice, input.with)
    const joined = joinTwo(draft, other)
    await save(tx, actor, draft.id, { ...joined, place: placeOfBoth(text, draft, other) })
    await setDropped(tx, actor, other.id, tx.now)
    return said(tx, actor, input.notice, 'draft.merged', { draft: draft.id, with: other.id })
  },
)
