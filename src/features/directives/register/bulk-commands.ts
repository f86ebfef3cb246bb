import { type Actor, actingFor } from '#domain/actor.ts'
import { ok, type Refusal, type Result, refuse } from '#domain/result.ts'
import { authorize, command, type Tx } from '#platform/command.ts'
import type { Directive, DirectiveId } from '../directive.ts'
import { isOpen } from '../directive.ts'
import { getDirectiveForUpdate } from '../load-queries.ts'
import { notOpen } from '../part.ts'
import { directivePolicy } from '../policy.ts'
import { listSeen } from './bulk-queries.ts'

export type RemindInput = {
  readonly directives: readonly DirectiveId[]
  readonly message: string | null
}

/** The assigner asks after all of them at once. It is no progress, so the day of the last activity stays. */
export const remindMany = command('directives.remind', async (tx, actor, input: RemindInput) => {
  authorize(directivePolicy, actor, 'remind', null)
  const chosen = await lockChosen(tx, actor, input.directives)
  if (!chosen.ok) return chosen
  const ended = chosen.value.filter((directive) => !isOpen(directive))
  if (ended.length > 0) return together(ended.flatMap((directive) => notOpen(directive).refusals))
  const directives = chosen.value.map(({ id }) => id)
  await tx.announce({
    type: 'directive.reminded',
    subject: { kind: 'directive', id: null },
    data: { directives, message: input.message },
    onBehalfOf: actingFor(actor, null, 'clerk', 'leader'),
  })
  return ok({ count: directives.length })
})

const MOST = 200

/** All chosen directives, locked; a refusal when one of them is not within reach. */
export async function lockChosen(
  tx: Tx,
  actor: Actor,
  ids: readonly DirectiveId[],
): Promise<Result<readonly Directive[]>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return nothingChosen
  if (wanted.length > MOST) return tooMany
  const seen = await listSeen(tx.db, actor, wanted)
  if (seen.length < wanted.length) return notThere(wanted.length - seen.length)
  const directives: Directive[] = []
  for (const id of seen) directives.push(await getDirectiveForUpdate(tx.db, actor, id))
  return ok(directives)
}

/** Nothing is half done: the reasons of all rows are given together. */
export const together = (refusals: readonly Refusal[]): Result<never> => {
  const [first, ...others] = refusals
  if (first === undefined) throw new Error('a refusal without a reason')
  return { ok: false, refusals: [first, ...others] }
}

const nothingChosen = refuse(
  'nothing-chosen',
  'Chưa chọn dòng nào. Hãy đánh dấu các dòng cần làm rồi bấm lại.',
)
const tooMany = refuse('too-many', `Mỗi lần làm được với nhiều nhất ${MOST} dòng. Hãy chọn bớt lại.`)
const notThere = (count: number) =>
  refuse('not-there', `${count} dòng đã chọn không còn trong sổ. Hãy mở lại sổ rồi chọn lại.`)
