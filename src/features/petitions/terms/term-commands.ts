import type { Actor } from '#domain/actor.ts'
import { dateInVietnam } from '#domain/date.ts'
import type { Id } from '#domain/id.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { termPolicy } from '../policy.ts'
import { startingTerms } from './starting-terms.ts'
import { isNarrow, type LegalTerm, predecessorOf, seenOf, succeed, type TermFacts } from './term.ts'
import { getTerm, listTerms } from './term-queries.ts'

type ChangeInput = { readonly term: Id<'LegalTerm'>; readonly facts: TermFacts; readonly seen: string }

/** Another length from a day to come. What was counted before keeps the date it was given. */
export const changeTerm = command('legal-term.change', async (tx, actor, input: ChangeInput) => {
  authorize(termPolicy, actor, 'change', null)
  await lock(tx, actor.ward)
  const before = await getTerm(tx.db, actor, input.term)
  if (seenOf(before) !== input.seen || before.effectiveTo !== null)
    return refuse(
      'stale',
      'Người khác vừa đổi thời hạn này. Chưa ghi gì; xin mở lại và xem trước một lần nữa.',
    )
  const next = succeed(before, input.facts, dateInVietnam(tx.now))
  if (!next.ok) return next
  const { endsOn, overwrites } = next.value
  const earlier = overwrites ? predecessorOf(await listTerms(tx.db, actor), before) : before
  if (earlier !== undefined) await update(tx, actor.ward, earlier.id, { effective_to: endsOn })
  const id = overwrites ? before.id : newId<'LegalTerm'>()
  if (overwrites) await update(tx, actor.ward, id, columnsOf(input.facts))
  else await insert(tx, actor.ward, [{ ...before, ...input.facts, id }])
  await tx.announce({
    type: 'legal-term.set',
    subject: { kind: 'legal-term', id },
    data: {
      step: before.step,
      from: lengthOf(before),
      to: lengthOf(input.facts),
      on: input.facts.effectiveFrom,
    },
  })
  return ok(null)
})

type AddInput = {
  readonly step: 'tell' | 'answer'
  readonly kind: LegalTerm['kind']
  readonly topicCode: string | null
  readonly facts: TermFacts
}

/** A term of its own for a kind of petition or for a topic. */
export const addTerm = command('legal-term.add', async (tx, actor, input: AddInput) => {
  authorize(termPolicy, actor, 'change', null)
  const { step, kind, topicCode, facts } = input
  if ((kind === null) === (topicCode === null))
    return refuse('case', 'Xin chọn một loại ý kiến hoặc một lĩnh vực, không chọn cả hai.', 'topic')
  if (topicCode !== null && !(await listTopics(tx.db, actor.ward)).some(({ code }) => code === topicCode))
    return refuse('topic', 'Lĩnh vực này không có trong danh mục. Hãy chọn lĩnh vực khác.', 'topic')
  await lock(tx, actor.ward)
  const next = succeed(null, facts, dateInVietnam(tx.now))
  if (!next.ok) return next
  const standing = (await listTerms(tx.db, actor)).some(
    (one) =>
      one.step === step && one.kind === kind && one.topicCode === topicCode && one.effectiveTo === null,
  )
  if (standing)
    return refuse('there-already', 'Trường hợp này đã có thời hạn riêng. Hãy sửa thời hạn đó.', 'kind')
  const id = newId<'LegalTerm'>()
  await insert(tx, actor.ward, [{ id, step, kind, topicCode, from: 'received', ...facts, effectiveTo: null }])
  await tx.announce({
    type: 'legal-term.set',
    subject: { kind: 'legal-term', id },
    data: { step, from: null, to: lengthOf(facts), on: facts.effectiveFrom },
  })
  return ok(null)
})

type EndInput = { readonly term: Id<'LegalTerm'>; readonly seen: string }

/** Takes a narrower term away from tomorrow on; the general one then holds, so that one always does. */
export const endTerm = command('legal-term.end', async (tx, actor, input: EndInput) => {
  authorize(termPolicy, actor, 'change', null)
  await lock(tx, actor.ward)
  const term = await getTerm(tx.db, actor, input.term)
  const today = dateInVietnam(tx.now)
  if (seenOf(term) !== input.seen || term.effectiveTo !== null)
    return refuse('stale', 'Người khác vừa đổi thời hạn này. Xin tải lại trang.')
  if (!isNarrow(term)) return refuse('general', 'Thời hạn chung phải luôn có. Hãy sửa số ngày thay vì bỏ.')
  if (term.effectiveFrom <= today) await update(tx, actor.ward, term.id, { effective_to: today })
  else await takeBack(tx, actor, term)
  await tx.announce({
    type: 'legal-term.ended',
    subject: { kind: 'legal-term', id: term.id },
    data: { step: term.step, from: lengthOf(term) },
  })
  return ok(null)
})

/** It never began: what it would have taken the place of goes on. */
async function takeBack(tx: Tx, actor: Pick<Actor, 'ward'>, term: LegalTerm): Promise<void> {
  const earlier = predecessorOf(await listTerms(tx.db, actor), term)
  await tx.db.deleteFrom('legal_term').where('ward_id', '=', actor.ward).where('id', '=', term.id).execute()
  if (earlier !== undefined) await update(tx, actor.ward, earlier.id, { effective_to: null })
}

/** The terms a new ward starts with; terms the ward already has stay as they are. */
export const seedTerms = command('legal-terms.seed', async (tx, actor, _: null) => {
  authorize(termPolicy, actor, 'seed', null)
  if ((await listTerms(tx.db, actor)).length === 0)
    await insert(
      tx,
      actor.ward,
      startingTerms.map((term) => ({ ...term, id: newId<'LegalTerm'>(), effectiveTo: null })),
    )
  await tx.announce({
    type: 'legal-term.seeded',
    subject: { kind: 'ward', id: actor.ward },
    data: { terms: startingTerms.length },
  })
  return ok(null)
})

/** One change of the ward's terms at a time. */
const lock = (tx: Tx, ward: string) =>
  tx.db.selectFrom('ward').select('id').where('id', '=', ward).forNoKeyUpdate().executeTakeFirstOrThrow()

const lengthOf = ({ count, unit }: Pick<LegalTerm, 'count' | 'unit'>) => ({ count, unit })

const columnsOf = (facts: TermFacts) => ({
  count: facts.count,
  unit: facts.unit,
  extension: facts.extension,
  source: facts.source,
  status: facts.status,
  note: facts.note,
  effective_from: facts.effectiveFrom,
})

const insert = (tx: Tx, ward: string, terms: readonly LegalTerm[]) =>
  tx.db
    .insertInto('legal_term')
    .values(
      terms.map(({ id, step, kind, topicCode, from, effectiveTo, ...facts }) => ({
        ward_id: ward,
        id,
        step,
        petition_kind: kind,
        topic_code: topicCode,
        counted_from: from,
        effective_to: effectiveTo,
        ...columnsOf(facts),
      })),
    )
    .execute()

const update = (
  tx: Tx,
  ward: string,
  id: Id<'LegalTerm'>,
  columns: Partial<ReturnType<typeof columnsOf>> & { readonly effective_to?: string | null },
) => tx.db.updateTable('legal_term').set(columns).where('ward_id', '=', ward).where('id', '=', id).execute()
