import type { Id } from '#domain/id.ts'
import { newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { found } from '#platform/errors.ts'
import { dossierPolicy, noDossier } from './policy.ts'
import type { DossierTerm } from './term.ts'

type SetTerm = Omit<DossierTerm, 'id'>

/** A term for everything, for a kind of petition or for a topic. Clocks already running keep the date they were given. */
export const setTerm = command('dossier-term.set', async (tx, actor, input: SetTerm) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  if (input.kind !== null && input.topicCode !== null)
    return refuse('both', 'Xin chọn theo loại ý kiến hoặc theo lĩnh vực, không chọn cả hai.', 'topic')
  const values = {
    ward_id: actor.ward,
    clock: input.clock,
    petition_kind: input.kind,
    topic_code: input.topicCode,
    count: input.count,
    unit: input.unit,
    source: input.source,
  }
  await tx.db
    .insertInto('dossier_term')
    .values({ ...values, id: newId<'DossierTerm'>() })
    .onConflict((conflict) =>
      conflict
        .constraint('dossier_term_once')
        .doUpdateSet({ count: input.count, unit: input.unit, source: input.source }),
    )
    .execute()
  await tx.announce({
    type: 'dossier-term.set',
    subject: { kind: 'ward', id: actor.ward },
    data: { clock: input.clock, count: input.count, unit: input.unit, source: input.source },
  })
  return ok(null)
})

/** Takes a narrower term away; the general one then holds, so that one always does. */
export const removeTerm = command('dossier-term.remove', async (tx, actor, id: Id<'DossierTerm'>) => {
  authorize(dossierPolicy, actor, 'templates', noDossier)
  const query = tx.db.selectFrom('dossier_term').selectAll().where('ward_id', '=', actor.ward)
  const term = found(await query.where('id', '=', id).executeTakeFirst(), 'term')
  if (term.petition_kind === null && term.topic_code === null)
    return refuse('general', 'Thời hạn chung phải luôn có. Hãy sửa số ngày thay vì bỏ.')
  await tx.db.deleteFrom('dossier_term').where('ward_id', '=', actor.ward).where('id', '=', id).execute()
  await tx.announce({
    type: 'dossier-term.removed',
    subject: { kind: 'ward', id: actor.ward },
    data: { clock: term.clock, count: term.count, unit: term.unit, source: term.source },
  })
  return ok(null)
})
