import type { Actor } from '#domain/actor.ts'
import type { Due } from '#domain/deadline.ts'
import { newId } from '#domain/id.ts'
import { ok, type Refused, refuse } from '#domain/result.ts'
import { staleRefusal } from '#features/people/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { cutInTwo, joinTwo, placeIn, placeNow, placeOfBoth, uniqueUnits } from './cut-and-join.ts'
import type { Draft, DraftId, DraftUnit, NoticeId } from './draft.ts'
import { getDraft, listDrafts } from './draft-queries.ts'
import { type Notice, stateOf } from './notice.ts'
import { getNoticeForUpdate } from './notice-queries.ts'
import { noticePolicy } from './policy.ts'
import { type Place, placeOfQuote } from './quote.ts'

export type DraftContent = {
  readonly title: string
  readonly quote: string
  readonly clauseNumber: string | null
  readonly topicCode: string | null
  readonly units: readonly DraftUnit[]
  readonly deliverables: readonly string[]
  readonly due: readonly Due[]
}

type Of = { readonly notice: NoticeId; readonly draft: DraftId }

export const changeDraft = command(
  'draft.change',
  async (tx, actor, input: Of & DraftContent & { readonly version: number }) => {
    const open = await openDraft(tx, actor, input)
    if ('ok' in open) return open
    const { draft, text } = open
    if (draft.version !== input.version) return staleRefusal(tx.db, actor.ward, input.notice)
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

type OpenDraft = { readonly draft: Draft; readonly text: string }

async function openDraft(tx: Tx, actor: Actor, { notice, draft }: Of): Promise<OpenDraft | Refused> {
  const open = await lockOpenNotice(tx, actor, notice)
  return 'ok' in open ? open : { draft: await getDraft(tx.db, actor, notice, draft), text: open.text }
}

/** Locks the notice, which guards its drafts. Refuses once it was issued or discarded. */
async function lockOpenNotice(tx: Tx, actor: Actor, id: NoticeId): Promise<Notice | Refused> {
  const notice = await getNoticeForUpdate(tx.db, actor, id)
  authorize(noticePolicy, actor, 'edit', null)
  return stateOf(notice) === 'draft'
    ? notice
    : refuse(
        'notice-closed',
        'Thông báo này đã ban hành hoặc đã bỏ, nên các nhiệm vụ dự thảo không sửa được nữa.',
      )
}

async function save(tx: Tx, actor: Actor, id: DraftId, content: DraftContent & Marked): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ ...toRow(content), version: row('version', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
}

async function insert(
  tx: Tx,
  actor: Actor,
  notice: NoticeId,
  draft: Omit<Draft, 'dropped' | 'version' | 'quoteStart' | 'quoteEnd'> & Marked,
): Promise<void> {
  await tx.db
    .insertInto('directive_draft')
    .values({
      ward_id: actor.ward,
      id: draft.id,
      notice_id: notice,
      origin: draft.origin,
      position: draft.position,
      legal_basis: draft.legalBasis,
      confidence: draft.confidence,
      because: JSON.stringify(draft.because),
      ...toRow(draft),
    })
    .execute()
}

/** Where the sentence is marked in the text; null for words that do not stand there. */
type Marked = { readonly place: Place | null }

const toRow = (content: DraftContent & Marked) => ({
  title: content.title,
  quote: content.quote,
  quote_start: content.place?.start ?? null,
  quote_end: content.place?.end ?? null,
  clause_number: content.clauseNumber,
  topic_code: content.topicCode,
  units: JSON.stringify(uniqueUnits(content.units)),
  deliverables: [...content.deliverables],
  due: JSON.stringify(content.due),
})

async function setDropped(tx: Tx, actor: Actor, id: DraftId, at: Date | null): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ dropped_at: at, version: row('version', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()
}

async function makeRoomAfter(tx: Tx, actor: Actor, notice: NoticeId, position: number): Promise<void> {
  await tx.db
    .updateTable('directive_draft')
    .set((row) => ({ position: row('position', '+', 1) }))
    .where('ward_id', '=', actor.ward)
    .where('notice_id', '=', notice)
    .where('position', '>', position)
    .execute()
}

/** Every act on a draft raises the version of its notice: who is about to issue it sees that what it assigns is another thing now. */
async function said(
  tx: Tx,
  { ward }: Pick<Actor, 'ward'>,
  notice: NoticeId,
  type: string,
  data: Readonly<Record<string, unknown>>,
) {
  await tx.db
    .updateTable('notice')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('ward_id', '=', ward)
    .where('id', '=', notice)
    .execute()
  await tx.announce({ type, subject: { kind: 'notice', id: notice }, data })
  return ok({ id: notice })
}
