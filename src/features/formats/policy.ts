import type { Policy } from '#domain/permission.ts'

export type FormatAction = 'read' | 'check' | 'correct'

/** The rules of form are no secret, and whoever writes papers may have one checked: nothing is kept of it. */
export const formatPolicy: Policy<FormatAction, null> = {
  name: 'format',
  rules: {
    read: [{ roles: [], account: true }],
    check: [{ roles: [], account: true }],
    correct: [{ roles: ['clerk'] }],
  },
}
