import type { Actor } from '#domain/actor.ts'
import { can } from '#domain/permission.ts'
import type { Result } from '#domain/result.ts'
import { handIn, waiveDeliverable } from './deliverable.ts'
import { type Deliverable, type Directive, hindrances, isOpen, type Part } from './directive.ts'
import { acceptPart, askAgain, finishPart, refusePart, waivePart } from './part.ts'
import { type DirectiveAction, directivePolicy, type PartAction, partPolicy } from './policy.ts'

/** Something this person may do to this directive, and that its state allows. */
export type Act =
  | { readonly kind: PartAct; readonly part: Part }
  | { readonly kind: 'hand-in'; readonly deliverable: Deliverable; readonly part: Part }
  | { readonly kind: 'check' | 'waive-deliverable'; readonly deliverable: Deliverable }
  | { readonly kind: 'note'; readonly part: Part | null }
  | { readonly kind: PlainAct }
type PartAct = 'accept' | 'refuse' | 'finish' | 'assign-officer' | 'decide-part' | 'ask-extension'
type PlainAct = 'decide-extension' | 'close' | 'reopen' | 'cancel' | 'edit' | 'add-unit' | 'add-deliverable'
export type ActKind = Act['kind']
/** `ActOf<'hand-in'>`: that kind of act, with what it is done to. */
export type ActOf<Kind extends ActKind> = Holding<Act, Kind>
type Holding<One, Kind> = One extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? One & { readonly kind: Kind }
    : never
  : never

export const isOf =
  <Kind extends ActKind>(kind: Kind) =>
  (act: Act): act is Act & ActOf<Kind> =>
    act.kind === kind

/** Everything the actor can do to the directive now: the page shows these and nothing else. */
export function possibleActs(actor: Actor, directive: Directive): readonly Act[] {
  const may = (action: DirectiveAction) => can(directivePolicy, actor, action, null)
  const open = isOpen(directive)
  return [
    ...when(may('decide-extension') && open && directive.openExtension !== null, 'decide-extension'),
    ...directive.deliverables.flatMap((one) => checking(one, open && may('decide-submission'))),
    ...directive.parts.flatMap((part) => ofPart(actor, directive, part)),
    ...handingIn(actor, directive),
    ...when(may('close') && open, 'close'),
    ...(open ? speaking(actor, directive) : []),
    ...when(may('decide-part') && open, 'add-unit'),
    ...when(may('decide-submission') && open, 'add-deliverable'),
    ...directive.deliverables.flatMap((deliverable) =>
      may('decide-submission') && waiveDeliverable(directive, deliverable, never).ok
        ? [{ kind: 'waive-deliverable', deliverable } as const]
        : [],
    ),
    ...when(may('edit') && open, 'edit'),
    ...when(may('cancel') && open, 'cancel'),
    ...when(may('reopen') && directive.status === 'closed', 'reopen'),
  ]
}

/** Nothing is left open: closing is the next step rather than a distant one. */
export const isReadyToClose = (directive: Directive): boolean =>
  isOpen(directive) && hindrances(directive).length === 0

/** Only asks what a decision would say; the moment does not matter. */
const never = new Date(0)

const when = (possible: boolean, kind: PlainAct): readonly Act[] => (possible ? [{ kind }] : [])

const checking = (deliverable: Deliverable, may: boolean): readonly Act[] =>
  may && deliverable.state === 'handed-in' ? [{ kind: 'check', deliverable }] : []

function ofPart(actor: Actor, directive: Directive, part: Part): readonly Act[] {
  const may = (action: PartAction) => can(partPolicy, actor, action, part)
  const act = (kind: PartAct, possible: boolean, decision: Result<unknown> | null) =>
    possible && (decision === null || decision.ok) ? [{ kind, part }] : []
  const running = isOpen(directive) && (part.state === 'waiting' || part.state === 'accepted')
  const decidable =
    askAgain(directive, part, never).ok ||
    waivePart(directive, part, never).ok ||
    (isOpen(directive) && part.role === 'lead' && part.state !== 'done')
  return [
    ...act('accept', may('accept'), acceptPart(directive, part, never)),
    ...act('refuse', may('refuse'), refusePart(directive, part, never)),
    ...act('finish', may('finish'), finishPart(directive, part, never)),
    ...act('assign-officer', may('assign-officer') && running, null),
    ...act('decide-part', can(directivePolicy, actor, 'decide-part', null) && decidable, null),
    ...act('ask-extension', may('ask-extension') && mayAskExtension(directive), null),
  ]
}

const mayAskExtension = (directive: Directive): boolean =>
  isOpen(directive) && directive.lastDay !== null && directive.openExtension === null

/** Through the first of the actor's places that will do. What was returned comes first. */
function handingIn(actor: Actor, directive: Directive): readonly Act[] {
  const acts = directive.deliverables.flatMap((deliverable) => {
    const part = placesFor(actor, directive, deliverable)[0]
    return part === undefined ? [] : [{ kind: 'hand-in', deliverable, part } as const]
  })
  return acts.toSorted((a, b) => returnedFirst(a.deliverable) - returnedFirst(b.deliverable))
}

/** The actor's places through which the deliverable can be handed in now. */
export const placesFor = (actor: Actor, directive: Directive, deliverable: Deliverable): readonly Part[] =>
  directive.parts.filter(
    (part) => can(partPolicy, actor, 'hand-in', part) && handIn(directive, deliverable, part, never).ok,
  )

const returnedFirst = ({ state }: Deliverable): number => (state === 'returned' ? 0 : 1)

/** In whose name the actor may write a word on the work: a unit of theirs, else the assigner. */
function speaking(actor: Actor, directive: Directive): readonly Act[] {
  const part = directive.parts.find((one) => can(partPolicy, actor, 'note', one))
  if (part !== undefined) return [{ kind: 'note', part }]
  return can(directivePolicy, actor, 'note', null) ? [{ kind: 'note', part: null }] : []
}
