import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate, yearOf } from '#domain/date.ts'
import { type Id, newId } from '#domain/id.ts'
import { ok, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import { getPetitionForUpdate } from '../load-queries.ts'
import { dataPolicy, ofNobody } from '../policy.ts'
import { erasePetition } from './erase-commands.ts'
import type { PetitionLater } from './later.ts'
import type { RetentionClass } from './retention.ts'
import { listRetention, listRunOut } from './retention-queries.ts'

export type DestructionId = Id<'Destruction'>

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

type Destroy = { readonly heldOn: IsoDate; readonly members: string; readonly seen: string }

/** The fingerprint of a list of codes: whoever confirms says with it what was seen. */
export const fingerprintOf = (codes: readonly string[]): string =>
  createHash('sha256').update(codes.join('\n')).digest('hex')

/** Everything on the list that was seen is erased, words included, in one go; the minute stays for ever. */
export const destroy = (later: PetitionLater) =>
  command('destruction.confirm', async (tx, actor, input: Destroy) => {
    authorize(dataPolicy, actor, 'destroy', ofNobody)
    const today = dateInVietnam(tx.now)
    if (input.heldOn > today) return refuse('future', 'Ngày tiêu hủy không thể sau hôm nay.', 'heldOn')
    const listed = await listRunOut(tx.db, actor, later, today)
    const codes = listed.map(({ code }) => code)
    if (codes.length === 0) return refuse('empty', 'Không có ý kiến nào hết thời hạn lưu trữ.')
    if (fingerprintOf(codes) !== input.seen)
      return refuse('stale', 'Danh sách vừa thay đổi. Hãy xem lại rồi xác nhận.')
    for (const { id } of listed)
      await erasePetition(tx, actor.ward, await getPetitionForUpdate(tx.db, actor, id), {
        words: true,
        later,
      })
    const id = newId<'Destruction'>()
    const year = yearOf(today)
    const number = await takeNumber(tx, actor.ward, year)
    await tx.db
      .insertInto('destruction')
      .values({
        ward_id: actor.ward,
        id,
        year,
        number,
        held_on: input.heldOn,
        members: input.members,
        basis: basisOf(await listRetention(tx.db, actor)),
        codes,
        confirmed_by: accountOf(actor) ?? '',
        at: tx.now,
      })
      .execute()
    await tx.announce({
      type: 'petition.destroyed',
      subject: { kind: 'destruction', id },
      data: { number: `${number}/${year}`, count: codes.length },
    })
    return ok({ id })
  })

const basisOf = (classes: readonly RetentionClass[]): string =>
  classes
    .filter(({ code }) => code !== 'restricted')
    .map(({ name, years, source }) => `${name}: ${years === null ? 'vĩnh viễn' : `${years} năm`} (${source})`)
    .join('; ')

/** Gapless per year: the row stays locked until the commit. */
async function takeNumber(tx: Tx, ward: string, year: number): Promise<number> {
  const { last } = await tx.db
    .insertInto('number_book')
    .values({ ward_id: ward, book: 'BBTH', period: String(year), last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'book', 'period'])
        .doUpdateSet({ last: sql<number>`number_book.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
