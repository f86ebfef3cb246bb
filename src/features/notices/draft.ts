import type { IsoDate } from '#domain/date.ts'
import type { Due } from '#domain/deadline.ts'
import type { Id, UnitId } from '#domain/id.ts'

export type NoticeId = Id<'Notice'>
export type ClauseId = Id<'Clause'>
export type DraftId = Id<'DirectiveDraft'>

export type DraftRole = 'lead' | 'executing' | 'coordinating' | 'via' | 'report-to'

/** A body as the notice names it, and the ward's unit that it means; null until somebody says. */
export type DraftUnit = { readonly role: DraftRole; readonly name: string; readonly unitId: UnitId | null }

/** A proposal on the confirm screen: from the reader, from the law or from a clerk. Nothing follows from it yet. */
export type Draft = Omit<ConfirmedDraft, 'clauseId'> & {
  readonly position: number
  /** Where the sentence stands in the notice's text; null for what is not in it. */
  readonly quoteStart: number | null
  readonly quoteEnd: number | null
  readonly confidence: 'high' | 'medium' | 'low'
  /** Ids of the reader's rules that fired. */
  readonly because: readonly string[]
  readonly dropped: boolean
  readonly version: number
}

/** What a clerk confirmed: from it a directive is made when the notice is issued. */
export type ConfirmedDraft = {
  readonly id: DraftId
  /** The clause it came from; null for duties that follow from the law and for those a clerk added. */
  readonly clauseId: ClauseId | null
  readonly clauseNumber: string | null
  readonly origin: 'clause' | 'law' | 'clerk'
  readonly title: string
  readonly quote: string
  readonly legalBasis: string | null
  readonly topicCode: string | null
  readonly units: readonly DraftUnit[]
  /** Deliverable types of notice-json, in the order of the clause. */
  readonly deliverables: readonly string[]
  readonly due: readonly Due[]
}

export type IssuedNotice = {
  readonly id: NoticeId
  readonly issuedAt: Date
  readonly documentDate: IsoDate | null
  readonly conferenceDate: IsoDate | null
}
