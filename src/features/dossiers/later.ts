import type { Actor } from '#domain/actor.ts'
import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { PetitionId } from '#features/petitions/index.ts'
import type { DatabaseTransaction } from '#platform/db/database.ts'
import type { Tone } from '#ui/tone.ts'
import type { AnsweredInSql } from './answered-queries.ts'
import type { Dossier } from './dossier.ts'

/** What later features know of a dossier's matter; the composition root hands it in. */
export type DossierLater = {
  readonly replies: DossierReplies
  readonly assignments: DossierAssignments
}

/** Letters and the citizen's word, petition by petition; petitions nobody has written to are absent. */
export type DossierReplies = {
  readonly of: (
    db: DatabaseTransaction,
    actor: Actor,
    petitions: readonly PetitionId[],
  ) => Promise<ReadonlyMap<PetitionId, PetitionReply>>
  /** The same in SQL, to narrow what is read; `of` decides. */
  readonly sql: AnsweredInSql
  /** Where a letter to the people of this dossier is written; null when the actor may not. */
  readonly writeHref: (actor: Actor, dossier: Pick<Dossier, 'id' | 'leadUnit'>) => string | null
}

export type PetitionReply = {
  /** The day the answer was handed over or sent; null while it is only being written. */
  readonly answeredOn: IsoDate | null
  /** When the first of several answers arrived: on time or late is measured on it. */
  readonly firstAnsweredOn: IsoDate | null
  /** "Thư số 12-CV/ĐU": how the letter is called. */
  readonly name: string
  readonly href: string | null
  readonly state: { readonly words: string; readonly tone: Tone }
  /** The same, told to the person the letter is for. */
  readonly toReceiver: string
  /** Everything the person said of the result, in order; the last one stands. */
  readonly words: readonly CitizenWord[]
}

export type CitizenWord = {
  readonly id: string
  readonly says: 'solved' | 'partly' | 'not-solved'
  readonly on: IsoDate
  readonly reason: string | null
  /** "nói với tổ trưởng": how it came here. */
  readonly way: string
  /** Who wrote it down for the person. */
  readonly recordedBy: AccountId | null
  /** What the office decided on it. */
  readonly decision: { readonly words: string; readonly reason: string; readonly on: IsoDate } | null
}

export type ClauseId = Id<'Clause'>
export type DirectiveId = Id<'Directive'>

/** Clauses and directives as a dossier shows them. */
export type DossierAssignments = {
  readonly clauses: (
    db: DatabaseTransaction,
    actor: Actor,
    ids: readonly ClauseId[],
  ) => Promise<readonly AssignedClause[]>
  readonly directives: (
    db: DatabaseTransaction,
    actor: Actor,
    ids: readonly DirectiveId[],
    now: Date,
  ) => Promise<readonly AssignedDirective[]>
  /** What a dossier may be linked to: the latest issued notices' clauses and open directives, those of the conference's day first; narrowed to those that have every word of `words`, accents or not. */
  readonly choices: (
    db: DatabaseTransaction,
    actor: Actor,
    conference: ConferenceId | null,
    words: string | null,
  ) => Promise<{
    readonly clauses: readonly Choice<ClauseId>[]
    readonly directives: readonly Choice<DirectiveId>[]
  }>
}

export type Choice<Of> = { readonly id: Of; readonly label: string; readonly group: string }

export type AssignedClause = {
  readonly id: ClauseId
  readonly number: string
  readonly heading: string | null
  readonly text: string
  readonly noticeTitle: string
  readonly href: string
}

export type AssignedDirective = {
  readonly id: DirectiveId
  readonly clause: ClauseId | null
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly href: string
  readonly due: IsoDate | null
  readonly originalDue: IsoDate | null
  readonly closedOn: IsoDate | null
  readonly state: { readonly words: string; readonly tone: Tone }
  readonly deliverables: readonly { readonly title: string; readonly state: string; readonly tone: Tone }[]
}
