import { createHash } from 'node:crypto'
import type { Actor } from '#domain/actor.ts'
import type { AccountId } from '#domain/id.ts'
import { can } from '#domain/permission.ts'
import { type Result, refuse } from '#domain/result.ts'
import { reading } from '#platform/db/reading.ts'
import type { Deps } from '#platform/deps.ts'
import { NotFound } from '#platform/errors.ts'
import type { DirectiveId } from '../directive.ts'
import { getDirective } from '../load-queries.ts'
import { assignPartOfficer } from '../officer-commands.ts'
import { partPolicy } from '../policy.ts'
import { remindUnits } from './remind-commands.ts'

/** What became of each ticked row. Rows out of reach are not there, so they are not counted either. */
export type BulkOutcome = { readonly done: number; readonly refused: readonly string[] }

/** One act, row by row: each row is its own command, so it has its own permission, its own refusal and its own line of history. */
async function onEach(
  deps: Deps,
  rows: readonly DirectiveId[],
  act: (deps: Deps, row: DirectiveId) => Promise<Result<unknown>>,
): Promise<BulkOutcome> {
  const refused: string[] = []
  let done = 0
  for (const row of new Set(rows)) {
    try {
      const result = await act(keyedFor(deps, row), row)
      if (result.ok) done++
      else refused.push(...result.refusals.map(({ message }) => message))
    } catch (error) {
      if (!(error instanceof NotFound)) throw error
    }
  }
  return { done, refused: [...new Set(refused)] }
}

export const remindAll = (
  deps: Deps,
  actor: Actor,
  rows: readonly DirectiveId[],
  message: string | null,
): Promise<BulkOutcome> =>
  onEach(deps, rows, (keyed, directive) => remindUnits(keyed, actor, { directive, message }))

/** Puts one officer in charge of the actor's own units' parts in all rows. */
export const assignOfficerToAll = (
  deps: Deps,
  actor: Actor,
  rows: readonly DirectiveId[],
  officer: AccountId,
): Promise<BulkOutcome> =>
  onEach(deps, rows, async (keyed, id) => {
    const directive = await reading(deps, actor, (db) => getDirective(db, actor, id))
    const part = directive.parts.find((one) => can(partPolicy, actor, 'assign-officer', one))
    if (part === undefined)
      return refuse('no-part', `Đơn vị của bạn không có phần việc trong ${directive.code}.`)
    return assignPartOfficer(keyed, actor, { directive: id, part: part.id, officer })
  })

/** The form has one key; each row's act gets its own from it, so that sending the form twice does each once. */
function keyedFor(deps: Deps, row: DirectiveId): Deps {
  if (deps.idempotencyKey === undefined) return deps
  const hex = createHash('sha256').update(deps.idempotencyKey).update(row).digest('hex')
  const key = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  return { ...deps, idempotencyKey: key }
}
