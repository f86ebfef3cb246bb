export type { ClauseId, ConfirmedDraft, DraftUnit, IssuedNotice, NoticeId } from './draft.ts'
