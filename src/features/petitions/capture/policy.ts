import type { Policy } from '#domain/permission.ts'

export type CaptureAction = 'capture' | 'amend' | 'project'

/** `mine`: the row was taken down by the actor. */
export type CaptureSubject = { readonly mine: boolean }

/** Note-takers write down what is said, and put right what they wrote themselves; the Party Office may help out with any row. */
export const capturePolicy: Policy<CaptureAction, CaptureSubject> = {
  name: 'capture',
  rules: {
    capture: [{ roles: ['clerk', 'note-taker'] }],
    amend: [{ roles: ['clerk'] }, { roles: ['note-taker'], when: (_, { mine }) => mine }],
    project: [{ roles: ['clerk', 'note-taker', 'leader'] }],
  },
}
