import type { Policy } from '#domain/permission.ts'

export type NoticeAction = 'list' | 'read-draft' | 'receive' | 'edit' | 'issue' | 'discard' | 'record-change'

/** The Party Office prepares and issues; leaders look on; everyone in the work reads what was issued. */
export const noticePolicy: Policy<NoticeAction, null> = {
  name: 'notice',
  rules: {
    list: [{ roles: ['clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front', 'note-taker'] }],
    'read-draft': [{ roles: ['clerk', 'leader'] }],
    receive: [{ roles: ['clerk'] }],
    edit: [{ roles: ['clerk'], system: true }],
    issue: [{ roles: ['clerk'] }],
    discard: [{ roles: ['clerk'] }],
    'record-change': [{ roles: ['clerk'] }],
  },
}
