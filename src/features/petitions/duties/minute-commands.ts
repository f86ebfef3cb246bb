import { sql } from 'kysely'
import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import type { DestructionId } from './destruction.ts'
import type { RetentionClass } from './retention.ts'

type Minute = {
  readonly heldOn: IsoDate
  readonly members: string
  readonly basis: string
  readonly codes: readonly string[]
  /** Of what was sealed: a book of its own, so that the numbers of the other have no gaps that tell of it. */
  readonly restricted: boolean
}

/** The minute of a destruction, inside the caller's command. */
export async function writeMinute(
  tx: Tx,
  actor: Actor,
  { heldOn, members, basis, codes, restricted }: Minute,
): Promise<{ readonly id: DestructionId; readonly number: string }> {
  const id = newId<'Destruction'>()
  const year = yearOf(dateInVietnam(tx.now))
  const number = await takeNumber(tx, actor.ward, restricted ? 'BBTH-HC' : 'BBTH', year)
  await tx.db
    .insertInto('destruction')
    .values({
      ward_id: actor.ward,
      id,
      year,
      number,
      held_on: heldOn,
      members,
      basis,
      codes: [...codes],
      restricted,
      confirmed_by: accountOf(actor) ?? '',
      at: tx.now,
    })
    .execute()
  return { id, number: `${number}/${year}` }
}

export const basisOf = (classes: readonly RetentionClass[]): string =>
  classes
    .map(({ name, years, source }) => `${name}: ${years === null ? 'vĩnh viễn' : `${years} năm`} (${source})`)
    .join('; ')

/** Gapless per year: the row stays locked until the commit. */
async function takeNumber(tx: Tx, ward: string, book: string, year: number): Promise<number> {
  const { last } = await tx.db
    .insertInto('number_book')
    .values({ ward_id: ward, book, period: String(year), last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['ward_id', 'book', 'period'])
        .doUpdateSet({ last: sql<number>`number_book.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
