import type { HeldRole } from '#domain/actor.ts'
import type { UnitId } from '#domain/id.ts'
import type { Policy, Rule } from '#domain/permission.ts'

/** A report, as far as it decides who may do something with it: whose it is. Null: the Party Office's. */
export type ReportSubject = { readonly unit: UnitId | null }

const office: Rule<ReportSubject> = { roles: ['clerk'], when: (_, { unit }) => unit === null }
const clerk: Rule<unknown> = { roles: ['clerk'] }
const ownUnit: Rule<ReportSubject> = {
  roles: ['unit-head', 'unit-officer'],
  when: (held: HeldRole, { unit }) => unit !== null && held.unit === unit,
}

export type ReportAction = 'list' | 'read' | 'draft' | 'hand-in' | 'receive' | 'completeness'

/** The Party Office reports for the ward, each unit for its own work; the leaders read all of it. */
export const reportPolicy: Policy<ReportAction, ReportSubject> = {
  name: 'report',
  rules: {
    list: [{ roles: ['clerk', 'leader', 'unit-head', 'unit-officer'] }],
    read: [{ roles: ['clerk', 'leader'] }, ownUnit],
    draft: [office, ownUnit],
    'hand-in': [ownUnit],
    receive: [clerk],
    completeness: [{ roles: ['clerk', 'leader'] }],
  },
}

export const officeReport: ReportSubject = { unit: null }
