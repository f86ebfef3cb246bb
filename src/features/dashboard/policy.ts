import type { Policy } from '#domain/permission.ts'

/** The whole ward at a glance is for those who lead it and for the Party Office that chases the work. */
export const dashboardPolicy: Policy<'read', null> = {
  name: 'dashboard',
  rules: { read: [{ roles: ['leader', 'clerk'] }] },
}
