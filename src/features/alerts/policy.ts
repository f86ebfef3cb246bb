import type { Policy } from '#domain/permission.ts'

export type AlertAction = 'tell' | 'read-own' | 'keep-feed' | 'read-outbox' | 'read-letter' | 'resend'

/** Clocks and events tell; everybody reads their own; who keeps the system sees that letters leave, not what they say. */
export const alertPolicy: Policy<AlertAction, null> = {
  name: 'alert',
  rules: {
    tell: [{ roles: [], system: true }],
    'read-own': [{ roles: [], account: true }],
    'keep-feed': [{ roles: [], account: true }],
    'read-outbox': [{ roles: ['clerk', 'it-admin'] }],
    'read-letter': [{ roles: ['clerk'] }],
    resend: [{ roles: ['clerk', 'it-admin'] }],
  },
}
