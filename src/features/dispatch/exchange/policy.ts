import type { Policy, Rule } from '#domain/permission.ts'

const clerk: Rule<unknown> = { roles: ['clerk'] }

export type ExchangeAction = 'read' | 'hand-over' | 'confirm' | 'void' | 'keep-bodies' | 'take-in'

/** The Party Office hands over, takes in and keeps the addresses; the leaders look on. */
export const exchangePolicy: Policy<ExchangeAction, null> = {
  name: 'exchange',
  rules: {
    read: [clerk, { roles: ['leader'] }],
    'hand-over': [clerk],
    confirm: [clerk],
    void: [clerk],
    'keep-bodies': [clerk],
    'take-in': [clerk],
  },
}
