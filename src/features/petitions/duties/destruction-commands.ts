import { dateInVietnam } from '#domain/date.ts'
import { ok } from '#domain/result.ts'
import { authorize, command } from '#platform/command.ts'
import { getPetitionForUpdate } from '../load-queries.ts'
import { dataPolicy, ofNobody } from '../policy.ts'
import { type DestroyInput, pickedOf } from './destruction.ts'
import { erasePetition } from './erase-commands.ts'
import type { PetitionLater } from './later.ts'
import { basisOf, writeMinute } from './minute-commands.ts'
import type { RetentionClass } from './retention.ts'
import { listRetention, listRunOut } from './retention-queries.ts'

/** Another time of keeping. What has been destroyed stays destroyed; everything else counts anew. */
export const setRetention = command('retention.set', async (tx, actor, input: RetentionClass) => {
  authorize(dataPolicy, actor, 'retain', ofNobody)
  const { code, ...facts } = input
  await tx.db
    .insertInto('retention_class')
    .values({ ward_id: actor.ward, code, ...facts })
    .onConflict((conflict) => conflict.columns(['ward_id', 'code']).doUpdateSet(facts))
    .execute()
  await tx.announce({
    type: 'retention.set',
    subject: { kind: 'ward', id: actor.ward },
    data: { name: input.name, years: input.years, source: input.source, status: input.status },
  })
  return ok(null)
})

/** What was picked of the list that was seen is erased, words included, in one go; the minute stays for ever. */
export const destroy = (later: PetitionLater) =>
  command('destruction.confirm', async (tx, actor, input: DestroyInput) => {
    authorize(dataPolicy, actor, 'destroy', ofNobody)
    const listed = await listRunOut(tx.db, actor, later, dateInVietnam(tx.now))
    const picked = pickedOf(listed, input, dateInVietnam(tx.now))
    if (!picked.ok) return picked
    for (const { id } of picked.value)
      await erasePetition(tx, actor.ward, await getPetitionForUpdate(tx.db, actor, id), {
        words: true,
        later,
      })
    const codes = picked.value.map(({ code }) => code)
    const classes = await listRetention(tx.db, actor)
    const { id, number } = await writeMinute(tx, actor, {
      ...input,
      codes,
      basis: basisOf(classes.filter(({ code }) => code !== 'restricted')),
      restricted: false,
    })
    await tx.announce({
      type: 'petition.destroyed',
      subject: { kind: 'destruction', id },
      data: { number, count: codes.length },
    })
    return ok({ id })
  })
