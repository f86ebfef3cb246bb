import { hasRole } from '#domain/actor.ts'
import type { DossierAssignments } from '#features/dossiers/index.ts'
import type { Feature } from '#platform/feature.ts'
import { href, routes } from '#routes'
import { serveClauses } from './clause-routes.tsx'
import { serveConfirming } from './confirm-routes.tsx'
import type { NoticeFollowUp } from './follow-up.ts'
import type { IssueDirectives } from './issue-commands.ts'
import { noticeJobs } from './jobs.ts'
import { noticeConstraints } from './messages.ts'
import { serveNotice } from './notice-routes.tsx'
import type { OfficeNumbers } from './numbers.ts'
import { serveReceiving } from './receive-routes.tsx'
import { serveRegister } from './register-routes.tsx'
import { serveDossierTies } from './tie-routes.tsx'

export { clauseLines } from './clause.ts'
export type {
  ClauseId,
  ConfirmedDraft,
  DraftUnit,
  IssuedNotice,
  NoticeId,
} from './draft.ts'
export { changeDraft } from './draft-commands.ts'
export { listDrafts } from './draft-queries.ts'
export type { NoticeDirective, NoticeFollowUp, NoticeProgress } from './follow-up.ts'
export { type IssueDirectives, issueNotice } from './issue-commands.ts'
export { type Notice, noticeNumber, noticeTitle, stateOf } from './notice.ts'
export { findNoticeOfDocument, getNotice } from './notice-queries.ts'
export { listNumberedNotices, type PaperWithNumber } from './numbered-queries.ts'
export type { OfficeNumbers } from './numbers.ts'
export { type NoticeReading, readNotice, toNoticeJson } from './read/read.ts'
export { receiveNotice } from './receive-commands.ts'
export { listNotices } from './register-queries.ts'
export { refusalOfSecret } from './secrecy.ts'

/** Directives come later in the order of the work: the composition root hands in how they are made and how they stand. */
export const noticesFeature = (later: {
  readonly issueDirectives: IssueDirectives
  readonly numbers: OfficeNumbers
  readonly followUp: NoticeFollowUp
  readonly assignments: DossierAssignments
}): Feature => ({
  name: 'notices',
  routes: (app) => {
    serveReceiving(app)
    serveConfirming(app, later)
    serveRegister(app, later.followUp)
    serveNotice(app, later.followUp)
    serveClauses(app, later.followUp)
    serveDossierTies(app, later.assignments)
  },
  jobs: noticeJobs,
  constraints: noticeConstraints,
  menu: (actor) =>
    hasRole(actor, 'clerk', 'leader', 'unit-head', 'unit-officer', 'front', 'note-taker')
      ? [{ label: 'Kết luận', href: href(routes.notices), order: 20 }]
      : [],
})
