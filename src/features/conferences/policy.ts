import type { Policy } from '#domain/permission.ts'

export type ConferenceAction = 'read' | 'see-delegates' | 'manage' | 'attend' | 'project'

/**
 * The Party Office runs the dialogue; note-takers tick who came. Everybody in the work may know when it is and how it stands; the list of
 * people is for those who receive them. The IT officer has no business here.
 */
export const conferencePolicy: Policy<ConferenceAction, null> = {
  name: 'conference',
  rules: {
    read: [
      {
        roles: [
          'clerk',
          'leader',
          'unit-head',
          'unit-officer',
          'group-head',
          'front',
          'note-taker',
          'inspector',
        ],
      },
    ],
    'see-delegates': [{ roles: ['clerk', 'leader', 'front', 'note-taker'] }],
    manage: [{ roles: ['clerk'] }],
    attend: [{ roles: ['clerk', 'note-taker'] }],
    project: [{ roles: ['clerk', 'note-taker', 'leader'] }],
  },
}
