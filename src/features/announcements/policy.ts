import type { Policy } from '#domain/permission.ts'

export type AnnouncementAction = 'read' | 'publish' | 'withdraw'

/** The Party Office publishes by order of the standing board; leaders look on. What is published everybody reads. */
export const announcementPolicy: Policy<AnnouncementAction, null> = {
  name: 'announcement',
  rules: {
    read: [{ roles: ['clerk', 'leader'] }],
    publish: [{ roles: ['clerk'] }],
    withdraw: [{ roles: ['clerk'] }],
  },
}

export type ArticleAction = 'read-draft' | 'write' | 'publish'

/** Articles of topic columns: the Party Office writes and publishes, the Front may prepare a draft. */
export const articlePolicy: Policy<ArticleAction, null> = {
  name: 'article',
  rules: {
    'read-draft': [{ roles: ['clerk', 'leader', 'front'] }],
    write: [{ roles: ['clerk', 'front'] }],
    publish: [{ roles: ['clerk'] }],
  },
}
