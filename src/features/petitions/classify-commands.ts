import type { UnitId, WardId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { listTopics } from '#features/calendar/index.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { learn, unlearn } from './classify/learned.ts'
import { changeLearned } from './learning-commands.ts'
import { getPetitionForUpdate, type Petition, subjectOf } from './load-queries.ts'
import type { PetitionId, PetitionKind } from './petition.ts'
import { petitionPolicy } from './policy.ts'

export type ClassifyInput = {
  readonly petition: PetitionId
  readonly version: number
  readonly topicCode: string | null
  readonly kind: PetitionKind
  readonly unit: UnitId | null
}

/** A person says where the words belong. Whatever topic is confirmed teaches the suggestions of this ward. */
export const classifyPetition = command('petition.classify', async (tx, actor, input: ClassifyInput) => {
  const petition = await getPetitionForUpdate(tx.db, actor, input.petition)
  authorize(petitionPolicy, actor, 'classify', subjectOf(petition))
  if (petition.version !== input.version)
    return refuse('stale', 'Vừa có người xếp lại ý kiến này. Hãy xem bản mới rồi quyết định.')
  const known = await listTopics(tx.db, actor.ward)
  if (input.topicCode !== null && !known.some(({ code }) => code === input.topicCode))
    return refuse('topic', 'Lĩnh vực này không có trong danh mục. Hãy chọn lĩnh vực khác.', 'topicCode')
  const from = { topic: petition.topicCode, petitionKind: petition.kind, unit: petition.unit }
  const to = { topic: input.topicCode, petitionKind: input.kind, unit: input.unit }
  if (JSON.stringify(from) === JSON.stringify(to))
    return refuse('unchanged', 'Chưa thay đổi gì: loại, lĩnh vực và tổ dân phố vẫn như cũ.')
  await tx.db
    .updateTable('petition')
    .set({ topic_code: to.topic, kind: to.petitionKind, unit_id: to.unit, version: petition.version + 1 })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', petition.id)
    .execute()
  await relearn(tx, actor.ward, petition, input.topicCode)
  await tx.announce({
    type: 'petition.classified',
    subject: { kind: 'petition', id: petition.id },
    data: { code: petition.code, from, to },
  })
  return ok(null)
})

/** What was learnt from the earlier confirmation is forgotten first, so that a corrected mistake does not go on teaching. */
export async function relearn(
  tx: Tx,
  ward: WardId,
  { text, topicCode }: Pick<Petition, 'text' | 'topicCode'>,
  confirmed: string | null,
): Promise<void> {
  if (topicCode === confirmed) return
  await changeLearned(tx, ward, (before) => {
    const forgotten = topicCode === null ? before : unlearn(before, text, topicCode)
    return confirmed === null ? forgotten : learn(forgotten, text, confirmed)
  })
}
