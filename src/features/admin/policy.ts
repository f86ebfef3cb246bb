import type { Policy } from '#domain/permission.ts'

export type AdminAction =
  | 'open'
  | 'read-audit'
  | 'change-ward'
  | 'read-jobs'
  | 'retry-job'
  | 'read-system'
  | 'check-files'

/** The Party Office reads the history, since it answers for it; leaders see what was done on each directive's own page. */
export const adminPolicy: Policy<AdminAction, null> = {
  name: 'admin',
  rules: {
    open: [{ roles: ['it-admin', 'clerk'] }],
    'read-audit': [{ roles: ['it-admin', 'clerk'] }],
    'change-ward': [{ roles: ['it-admin'] }],
    'read-jobs': [{ roles: ['it-admin'] }],
    'retry-job': [{ roles: ['it-admin'] }],
    'check-files': [{ roles: [], system: true }],
    'read-system': [{ roles: ['it-admin'] }],
  },
}
