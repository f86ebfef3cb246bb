import { type Actor, accountOf } from '#domain/actor.ts'
import { dateInVietnam, type IsoDate, yearOf } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import type { Tx } from '#platform/command.ts'
import { takeNumbers } from '#platform/db/number-book.ts'
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
  const book = { ward: actor.ward, book: restricted ? 'BBTH-HC' : 'BBTH', period: String(year) }
  const [number = 0] = await takeNumbers(tx.db, book, 1)
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
