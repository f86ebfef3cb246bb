import type { HeldRole, Role } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

const clerk: Rule<unknown> = { roles: ['clerk'] }

export type DispatchAction =
  | 'read'
  | 'send'
  | 'record'
  | 'take-out'
  | 'remind'
  | 'keep-lists'
  | 'seed'
  | 'chase'

/** The Party Office sends and chases; the leaders look on. Units and groups have their own papers only (`receiptPolicy`). */
export const dispatchPolicy: Policy<DispatchAction, null> = {
  name: 'dispatch',
  rules: {
    read: [clerk, { roles: ['leader'] }],
    send: [clerk],
    record: [clerk],
    'take-out': [clerk],
    remind: [clerk],
    'keep-lists': [clerk],
    seed: [{ roles: [], system: true }],
    chase: [{ roles: [], system: true }],
  },
}

/** Who takes a paper in for a unit or a group; whoever stands in for them too. */
export const receivingRoles = ['group-head', 'unit-head', 'unit-officer'] as const satisfies readonly Role[]

/** A paper on its way to one recipient, as far as it decides who may answer for it. */
export type ReceiptSubject = { readonly unit: UnitId | null }
export type ReceiptAction = 'open' | 'acknowledge' | 'finish'

const ownUnit: Rule<ReceiptSubject> = {
  roles: receivingRoles,
  when: (held: HeldRole, { unit }) => unit !== null && held.unit === unit,
}

/** Only the unit itself says what it has received; nobody ticks it off for others on the screen. */
export const receiptPolicy: Policy<ReceiptAction, ReceiptSubject> = {
  name: 'dispatch-receipt',
  rules: { open: [ownUnit], acknowledge: [ownUnit], finish: [ownUnit] },
}
