import type { Actor } from '#domain/actor.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Tone } from '#ui/tone.ts'
import type { NoticeId } from './draft.ts'

/** How far what a notice ordered has come. */
export type NoticeProgress = { readonly total: number; readonly closed: number; readonly late: number }

/** One directive as the notice's page shows it. */
export type NoticeDirective = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly clauseNumber: string | null
  readonly lead: string
  readonly due: string | null
  readonly state: { readonly words: string; readonly tone: Tone }
}

/** What became of a notice: asked of the feature that follows directives, which comes later in the order of the work. */
export type NoticeFollowUp = {
  readonly progress: (
    db: DatabaseTransaction,
    actor: Actor,
    notices: readonly NoticeId[],
    now: Date,
  ) => Promise<ReadonlyMap<NoticeId, NoticeProgress>>
  readonly directives: (
    db: DatabaseTransaction,
    actor: Actor,
    notice: NoticeId,
    now: Date,
  ) => Promise<readonly NoticeDirective[]>
}
