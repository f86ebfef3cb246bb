import type { Policy } from '#domain/permission.ts'

export type CalendarAction = 'read' | 'change' | 'set-deadline-rules' | 'seed'

export const calendarPolicy: Policy<CalendarAction, null> = {
  name: 'calendar',
  rules: {
    read: [{ roles: [], account: true }],
    change: [{ roles: ['clerk'] }],
    'set-deadline-rules': [{ roles: ['clerk', 'it-admin'] }],
    seed: [{ roles: [], system: true }],
  },
}
