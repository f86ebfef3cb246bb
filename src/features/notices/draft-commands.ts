import { newId } from '#domain/id.ts'
import { staleRefusal } from '#features/people/index.ts'
import { command } from '#platform/command.ts'
import { placeIn, placeNow } from './cut-and-join.ts'
import type { DraftUnit, NoticeId } from './draft.ts'
import { lockOpenNotice, type Of, openDraft, said } from './draft-act-commands.ts'
import { listDrafts } from './draft-queries.ts'
import { type DraftContent, insert, save, setDropped } from './draft-rows-commands.ts'
import { savedIsShown } from './messages.ts'
import { placeOfQuote } from './quote.ts'

export const changeDraft = command(
  'draft.change',
  async (tx, actor, input: Of & DraftContent & { readonly version: number }) => {
    const open = await openDraft(tx, actor, input)
    if ('ok' in open) return open
    const { draft, text } = open
    if (draft.version !== input.version) return staleRefusal(tx.db, actor.ward, input.notice, savedIsShown)
    await save(tx, actor, draft.id, { ...input, place: placeIn(text, input.quote, draft) })
    return said(tx, actor, input.notice, 'draft.changed', { draft: draft.id, title: input.title })
  },
)

export const addDraft = command(
  'draft.add',
  async (tx, actor, input: { readonly notice: NoticeId } & DraftContent) => {
    const notice = await lockOpenNotice(tx, actor, input.notice)
    if ('ok' in notice) return notice
    const drafts = await listDrafts(tx.db, actor, input.notice)
    const id = newId<'DirectiveDraft'>()
    await insert(tx, actor, input.notice, {
      ...input,
      id,
      origin: 'clerk',
      place: placeOfQuote(notice.text, input.quote),
      legalBasis: null,
      confidence: 'high',
      because: [],
      position: Math.max(-1, ...drafts.map(({ position }) => position)) + 1,
    })
    return said(tx, actor, input.notice, 'draft.added', { draft: id, title: input.title })
  },
)

export const dropDraft = command('draft.drop', async (tx, actor, input: Of) => {
  const open = await openDraft(tx, actor, input)
  if ('ok' in open) return open
  const { draft } = open
  await setDropped(tx, actor, draft.id, tx.now)
  return said(tx, actor, input.notice, 'draft.dropped', { draft: draft.id, title: draft.title })
})

export const restoreDraft = command('draft.restore', async (tx, actor, input: Of) => {
  const open = await openDraft(tx, actor, input)
  if ('ok' in open) return open
  const { draft } = open
  await setDropped(tx, actor, draft.id, null)
  return said(tx, actor, input.notice, 'draft.restored', { draft: draft.id, title: draft.title })
})

/** A name used anywhere in this notice's drafts now means this unit. */
export const nameUnit = command(
  'draft.name-unit',
  async (
    tx,
    actor,
    input: {
      readonly notice: NoticeId
      readonly name: string
      readonly unit: NonNullable<DraftUnit['unitId']>
    },
  ) => {
    const notice = await lockOpenNotice(tx, actor, input.notice)
    if ('ok' in notice) return notice
    for (const draft of await listDrafts(tx.db, actor, input.notice)) {
      if (!draft.units.some(({ name }) => name === input.name)) continue
      const units = draft.units.map((unit) =>
        unit.name === input.name ? { ...unit, unitId: input.unit } : unit,
      )
      await save(tx, actor, draft.id, { ...draft, units, place: placeNow(draft) })
    }
    return said(tx, actor, input.notice, 'draft.unit-named', { name: input.name, unit: input.unit })
  },
)
