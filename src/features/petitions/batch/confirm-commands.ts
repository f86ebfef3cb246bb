import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import { ok, refuse } from '#domain/result.ts'
import { command, type Tx } from '#platform/command.ts'
import { cautionOf } from '../caution.ts'
import { learn } from '../classify/learned.ts'
import { insertPetitions, insertRestricted } from '../enter-commands.ts'
import { changeLearned } from '../learning-commands.ts'
import type { NewPetition } from '../petition.ts'
import { type Batch, type BatchId, type Draft, fingerprintOfRows } from './batch.ts'
import { listDrafts } from './batch-queries.ts'
import { deleteDrafts, deleteFile, openBatch } from './open-batch-commands.ts'

export type ConfirmInput = {
  readonly batch: BatchId
  /** The fingerprint of the rows as they were seen. */
  readonly rows: string
  /** The person has looked at the suggested topics and takes them. */
  readonly topicsSeen: boolean
}

/**
 * Every row that was not left out becomes a petition with a code: the Front is the source, the person the author. What smells of a
 * denunciation is sealed, and then the file, which holds its words too, is not kept.
 */
export const confirmBatch = command('petition-batch.confirm', async (tx, actor, input: ConfirmInput) => {
  const open = await openBatch(tx, actor, input.batch)
  if (!open.ok) return open
  const batch = open.value
  const drafts = (await listDrafts(tx.db, actor, batch.id)).filter(({ dropped }) => !dropped)
  if (drafts.length === 0) return refuse('empty', 'Không còn dòng nào để nhập. Hãy lấy lại dòng đã bỏ.')
  if (fingerprintOfRows(drafts) !== input.rows)
    return refuse('stale', 'Các dòng vừa thay đổi. Hãy xem lại rồi xác nhận.')
  const sealed = drafts.filter(isRestricted)
  const petitions = drafts
    .filter((draft) => !isRestricted(draft))
    .map((draft) => petitionOf(batch, draft, input.topicsSeen))
  const receipts = await insertPetitions(tx, actor, petitions)
  for (const draft of sealed) await seal(tx, actor, batch, draft)
  await teach(tx, actor, petitions)
  await deleteDrafts(tx, actor, batch.id)
  if (sealed.length > 0) await deleteFile(tx, actor, batch.id)
  await tx.db
    .updateTable('petition_batch')
    .set({
      confirmed_at: tx.now,
      confirmed_by: actor.kind === 'account' ? actor.account : null,
      reading: '{}',
      version: batch.version + 1,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', batch.id)
    .execute()
  await tx.announce({
    type: 'petition-batch.confirmed',
    subject: { kind: 'petition-batch', id: batch.id },
    data: { count: receipts.length, sealed: sealed.length },
  })
  return ok({ count: receipts.length, sealed: sealed.length })
})

const isRestricted = ({ kind, restricted }: Draft): boolean => kind === 'to-cao' || restricted

function petitionOf(batch: Batch, draft: Draft, topicsSeen: boolean): NewPetition {
  const suggested = draft.marks.includes('topic-suggested')
  return {
    kind: draft.kind === 'to-cao' ? 'phan-anh' : draft.kind,
    origin: 'summary',
    text: draft.text,
    saidOn: dateInVietnam(batch.uploadedAt),
    saidAt: null,
    unit: draft.unit,
    place: null,
    point: null,
    topicCode: suggested && !topicsSeen ? null : draft.topicCode,
    petitioner: petitionerOf(draft),
    mayPublishText: false,
    mayPublishPhoto: false,
    answeredOnSpot: null,
    conference: batch.conference,
    speakingOrder: null,
    batch: batch.id,
    sourceUnit: batch.sourceUnit,
  }
}

const petitionerOf = ({ name, address, unit }: Draft): NewPetition['petitioner'] => ({
  name,
  address,
  phone: null,
  email: null,
  channel: unit === null ? 'hand' : 'group-head',
})

const seal = (tx: Tx, actor: Actor, batch: Batch, draft: Draft) =>
  insertRestricted(
    tx,
    actor,
    {
      text: draft.text,
      petitioner: petitionerOf(draft),
      unit: draft.unit,
      place: null,
      saidOn: dateInVietnam(batch.uploadedAt),
      saidAt: null,
      origin: 'summary',
    },
    {
      reason: draft.kind === 'to-cao' ? 'to-cao' : (cautionOf(draft.text)?.reason ?? 'to-cao'),
      conference: batch.conference,
      movedFrom: null,
    },
  )

/** Topics a person has seen and taken teach the suggestions of this ward. */
async function teach(tx: Tx, actor: Actor, petitions: readonly NewPetition[]): Promise<void> {
  const confirmed = petitions.filter(({ topicCode }) => topicCode !== null)
  if (confirmed.length === 0) return
  await changeLearned(tx, actor.ward, (before) =>
    confirmed.reduce((known, { text, topicCode }) => learn(known, text, topicCode ?? ''), before),
  )
}
