import type { Actor } from '#domain/actor.ts'
import { type Result, refuse } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import type { ExchangeBodyId } from '../body.ts'
import { listBodies } from '../body-queries.ts'
import { listCodes } from '../code-queries.ts'
import type { HandoffId } from './handoff.ts'
import { type HandOverInput, handOver } from './handoff-commands.ts'
import { pack } from './pack.ts'
import type { PaperKind } from './paper.ts'
import { getPaper } from './paper-queries.ts'

export type PaperToHandOver = Pick<HandOverInput, 'form' | 'carried' | 'handedOn' | 'handedBy' | 'note'> & {
  readonly paper: { readonly kind: PaperKind; readonly id: string }
  readonly sender: ExchangeBodyId
  readonly to: readonly ExchangeBodyId[]
}

/** The package is made first, its bytes are kept, then the line is written: a line never names a file that is not there. */
export async function handOverPaper(
  deps: Deps,
  actor: Actor,
  { paper: chosen, sender: from, to: chosenTo, ...facts }: PaperToHandOver,
): Promise<Result<{ readonly id: HandoffId }>> {
  const { paper, bodies, codes } = await reading(deps, actor, async (db) => ({
    paper: await getPaper(db, actor, chosen),
    bodies: (await listBodies(db, actor)).filter(({ closed }) => !closed),
    codes: await listCodes(db, actor),
  }))
  const sender = bodies.find(({ id, own }) => id === from && own)
  const to = bodies.filter(({ id, own }) => chosenTo.includes(id) && !own)
  if (sender === undefined) return refuse('sender', 'Hãy chọn cơ quan gửi trong danh sách.', 'sender')
  if (to.length === 0) return refuse('to', 'Hãy chọn ít nhất một nơi nhận.', 'to')
  const file = await pack(deps, { form: facts.form, paper, sender, to, codes })
  if (!file.ok) return file
  return handOver(deps, actor, { paper, sender, to, file: file.value, ...facts })
}
