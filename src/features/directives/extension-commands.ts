import type { Updateable } from 'kysely'
import type { Extension } from '#db/tables.ts'
import type { Actor } from '#domain/actor.ts'
import { addWorkingDays } from '#domain/calendar.ts'
import { dateInVietnam, type IsoDate } from '#domain/date.ts'
import { newId } from '#domain/id.ts'
import { loadCalendar } from '#features/calendar/index.ts'
import { authorize, command, personOf, type Tx } from '#platform/command.ts'
import { attach, type StoredFile } from '#platform/files/attachments.ts'
import type { Directive, DirectiveId, ExtensionId, PartId } from './directive.ts'
import { askExtension, grantExtension, refuseExtension } from './extension.ts'
import { getDirectiveForUpdate } from './load-queries.ts'
import { partOf, saved } from './part-commands.ts'
import { directivePolicy, partPolicy } from './policy.ts'

export type AskExtensionInput = {
  readonly directive: DirectiveId
  /** The place through which it is asked. */
  readonly part: PartId
  readonly to: { readonly day: IsoDate } | { readonly workingDays: number }
  readonly reason: string
  readonly files: readonly StoredFile[]
}

/** The unit asks for another last day, named or as working days added to the present one. */
export const askForExtension = command(
  'directive.ask-extension',
  async (tx, actor, input: AskExtensionInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    const part = partOf(directive, input.part)
    authorize(partPolicy, actor, 'ask-extension', part)
    const today = dateInVietnam(tx.now)
    const from = directive.lastDay ?? today
    const toDay =
      'day' in input.to
        ? input.to.day
        : addWorkingDays(await loadCalendar(tx.db, actor.ward), from, input.to.workingDays)
    const id = newId<'Extension'>()
    const decision = askExtension(directive, { id, toDay, today }, tx.now)
    if (!decision.ok) return decision
    await tx.db
      .insertInto('extension')
      .values({
        ward_id: actor.ward,
        id,
        directive_id: directive.id,
        asked_unit_id: part.unit,
        asked_by: personOf(actor),
        asked_at: tx.now,
        from_day: directive.lastDay,
        to_day: toDay,
        reason: input.reason,
      })
      .execute()
    await attach(tx, actor, { kind: 'extension', id }, input.files)
    const data = { extension: id, unit: part.unit, from, to: toDay, reason: input.reason }
    return saved(tx, actor, directive, decision.value, { type: 'directive.extension-asked', data }, part)
  },
)

type DecisionInput = {
  readonly directive: DirectiveId
  readonly extension: ExtensionId
  readonly reason: string
}
export type GrantInput = DecisionInput & {
  readonly day: IsoDate
  /** Number of the document that grants it, when there is one. */
  readonly document: string | null
}

/** The assigner sets the new last day. */
export const grantOneExtension = command(
  'directive.grant-extension',
  async (tx, actor, input: GrantInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    authorize(directivePolicy, actor, 'decide-extension', null)
    const { extension: id, day, reason, document } = input
    const decision = grantExtension(directive, { id, day, today: dateInVietnam(tx.now) }, tx.now)
    if (!decision.ok) return decision
    await decideExtension(tx, actor, id, {
      decision: 'granted',
      decision_reason: reason,
      decision_document: document,
      granted_day: day,
    })
    const data = { extension: id, from: lastDayOf(directive), to: day, reason, document }
    return saved(tx, actor, directive, decision.value, { type: 'directive.extension-granted', data })
  },
)

export const refuseOneExtension = command(
  'directive.refuse-extension',
  async (tx, actor, input: DecisionInput) => {
    const directive = await getDirectiveForUpdate(tx.db, actor, input.directive)
    authorize(directivePolicy, actor, 'decide-extension', null)
    const { extension: id, reason } = input
    const decision = refuseExtension(directive, id, tx.now)
    if (!decision.ok) return decision
    await decideExtension(tx, actor, id, { decision: 'refused', decision_reason: reason })
    const data = { extension: id, asked: directive.openExtension?.toDay ?? lastDayOf(directive), reason }
    return saved(tx, actor, directive, decision.value, { type: 'directive.extension-refused', data })
  },
)

const decideExtension = (tx: Tx, actor: Actor, id: ExtensionId, decision: Updateable<Extension>) =>
  tx.db
    .updateTable('extension')
    .set({ ...decision, decided_by: personOf(actor), decided_at: tx.now })
    .where('ward_id', '=', actor.ward)
    .where('id', '=', id)
    .execute()

/** There is one: nothing without a date can be extended. */
function lastDayOf({ lastDay, code }: Directive): IsoDate {
  if (lastDay === null) throw new Error(`${code} has no last day`)
  return lastDay
}
