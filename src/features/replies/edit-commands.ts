import { sql } from 'kysely'
import type { Actor } from '#domain/actor.ts'
import { newId } from '#domain/id.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { type Batch, getBatch } from './batch-queries.ts'
import { getMatter, type Matter } from './compose-queries.ts'
import { type Common, insertLetters, letterColumns, type Own } from './draft-commands.ts'
import type { LetterheadId } from './letterhead.ts'
import { getLetterhead } from './letterhead-queries.ts'
import { getRepliesForUpdate } from './load-queries.ts'
import { replyPolicy } from './policy.ts'
import { isEditable, type Reply, type ReplyBatchId, type ReplyId, stateWords, take } from './reply.ts'
import { addSteps, announceLetters } from './step-commands.ts'
import { readWording } from './template.ts'

export type CommonInput = {
  readonly batch: ReplyBatchId
  readonly version: number
  readonly letterhead: LetterheadId
  readonly subject: string
  readonly body: string
  readonly legalBasis: string | null
}

/** Changes what all letters of a composition share. Letters that were submitted or approved keep their words. */
export const changeCommonPart = command('reply.change-common', async (tx, actor, input: CommonInput) => {
  const batch = await getBatch(tx.db, actor, input.batch)
  authorize(replyPolicy, actor, 'draft', batch.letters[0] ?? { leadUnit: null, group: null })
  const open = (
    await getRepliesForUpdate(
      tx.db,
      actor,
      batch.letters.map(({ id }) => id),
    )
  ).filter(({ state }) => isEditable(state))
  if (open.length === 0)
    return refuse(
      'frozen',
      'Các thư này đã trình hoặc đã duyệt nên không sửa được. Muốn sửa, hãy để người duyệt trả lại.',
    )
  const { subject, body, legalBasis } = input
  const updated = await tx.db
    .updateTable('reply_batch')
    .set({
      subject,
      body,
      legal_basis: legalBasis,
      letterhead_id: input.letterhead,
      version: sql<number>`version + 1`,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', batch.id)
    .where('version', '=', input.version)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return stale
  const common = await commonOf(tx, actor, {
    ...batch,
    subject,
    body,
    legalBasis,
    letterhead: input.letterhead,
  })
  if (!common.ok) return common
  for (const letter of open) await rewrite(tx, actor, common.value, letter, ownOf(letter))
  await announceLetters(tx, 'reply.edited', open)
  return ok({ letters: open.length })
})

export type OwnInput = Own & { readonly id: ReplyId; readonly version: number }

/** Changes what is said to one person in particular. */
export const changeOwnPart = command('reply.change-own', async (tx, actor, input: OwnInput) => {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [input.id])
  if (letter === undefined) throw new Error('unreachable: the letter was found')
  authorize(replyPolicy, actor, 'draft', letter)
  if (!isEditable(letter.state))
    return refuse('frozen', `Thư ${stateWords[letter.state].toLowerCase()} nên không sửa được.`)
  if (letter.version !== input.version) return stale
  const common = await commonOf(tx, actor, await getBatch(tx.db, actor, letter.batch))
  if (!common.ok) return common
  await rewrite(tx, actor, common.value, letter, input)
  await announceLetters(tx, 'reply.edited', [letter])
  return ok(null)
})

export type ReplaceInput = { readonly id: ReplyId; readonly reason: string }

/** A corrected letter that will take the place of a numbered one, which stays on record. */
export const replaceReply = command('reply.replace', async (tx, actor, input: ReplaceInput) => {
  const [letter] = await getRepliesForUpdate(tx.db, actor, [input.id])
  if (letter === undefined) throw new Error('unreachable: the letter was found')
  authorize(replyPolicy, actor, 'replace', letter)
  const decision = take(letter, 'replaced')
  if (!decision.ok) return decision
  const old = await getBatch(tx.db, actor, letter.batch)
  const common = await commonOf(tx, actor, old)
  if (!common.ok) return common
  const batch = newId<'ReplyBatch'>()
  await tx.db
    .insertInto('reply_batch')
    .values({
      ward_id: actor.ward,
      id: batch,
      dossier_id: letter.dossier,
      kind: old.kind,
      form: old.form,
      template_id: old.template,
      letterhead_id: old.letterhead,
      outcome_id: old.kind === 'answer' ? (common.value.matter.outcome?.id ?? old.outcome) : old.outcome,
      subject: old.subject,
      body: old.body,
      legal_basis: old.legalBasis,
      drafted_by: personOf(actor),
      drafted_at: tx.now,
    })
    .execute()
  await addSteps(tx, actor, [letter.id], { kind: 'replaced', reason: input.reason })
  const person = personIn(common.value.matter, letter)
  const [id] = await insertLetters(tx, actor, batch, common.value, [
    { person, own: ownOf(letter), replaces: letter.id },
  ])
  await announceLetters(tx, 'reply.replaced', [letter], { reason: input.reason })
  return ok({ id: id as ReplyId })
})

async function commonOf(tx: Tx, actor: Actor, batch: Omit<Batch, 'letters'>): Promise<Result<Common>> {
  const wording = readWording(batch)
  if (!wording.ok) return wording
  return ok({
    matter: await getMatter(tx.db, actor, batch.dossier),
    letterhead: await getLetterhead(tx.db, actor, batch.letterhead),
    wording: wording.value,
    legalBasis: batch.legalBasis,
    form: batch.form,
  })
}

const rewrite = (tx: Tx, actor: Actor, common: Common, letter: Reply, own: Own) =>
  tx.db
    .updateTable('reply')
    .set({
      ...letterColumns(common, personIn(common.matter, letter), own),
      version: sql<number>`version + 1`,
    })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', letter.id)
    .execute()

const ownOf = ({ honorific, addressee, address, channel, personal }: Reply): Own => ({
  honorific,
  addressee,
  address,
  channel,
  personal,
})

function personIn(matter: Matter, letter: Reply) {
  const person = matter.people.find(({ petition }) => petition === letter.petition)
  if (person === undefined) throw new Error(`the petition of letter ${letter.id} left its dossier`)
  return person
}

const stale = refuse(
  'stale',
  'Thư này vừa được người khác sửa. Hãy tải lại trang để xem bản mới rồi sửa tiếp.',
)
