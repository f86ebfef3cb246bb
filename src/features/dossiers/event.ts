import type { IsoDate } from '#domain/date.ts'
import type { UnitId } from '#domain/id.ts'
import type { WatchedClock } from './clocks/clocked.ts'
import type { Authority, ClockKind, DossierId, OutcomeKind } from './dossier.ts'

type Of<Type extends string, Data> = { readonly type: `dossier.${Type}`; readonly data: Readonly<Data> }

/** Everything that happens to a dossier, with what its history needs to explain itself. Stable: rows of the audit log. Codes, never a person's words. */
export type DossierEvent =
  | Of<
      'opened',
      { code: string; petitions: readonly string[]; from: DossierId | null; reason: string | null }
    >
  | Of<'petitions-added', { petitions: readonly string[]; due?: BroughtForward }>
  | Of<'petition-removed', { petitions: readonly string[]; reason: string }>
  | Of<'petitions-split', { petitions: readonly string[]; to: DossierId; code: string; reason: string }>
  | Of<
      'merged',
      {
        into: DossierId
        code: string
        petitions: readonly string[]
        reason: string
        due?: BroughtForward
      }
    >
  | Of<
      'merge-undone',
      {
        into: DossierId
        code: string
        petitions: readonly string[]
        reason: string
        due?: BroughtForward
      }
    >
  | Of<'edited', { from: Content; to: Content }>
  | Of<'units-assigned', { from: Units; to: Units }>
  | Of<'due-set', { clock: ClockKind; to: IsoDate; why: string | null }>
  | Of<
      'due-extended',
      { clock: ClockKind; from: IsoDate; to: IsoDate; reason: string; document: string | null }
    >
  | Of<'extension-asked', { unit: UnitId; from: IsoDate; to: IsoDate; reason: string }>
  | Of<'extension-granted', { from: IsoDate; to: IsoDate; reason: string; document: string | null }>
  | Of<'extension-refused', { asked: IsoDate; reason: string }>
  | Of<'linked', { to: string }>
  | Of<'link-ended', { to: string }>
  | Of<'document-added', { title: string; number: string | null; files: number }>
  | Of<'document-removed', { title: string; reason: string }>
  | Of<'site-added', { name: string }>
  | Of<'site-removed', { name: string }>
  | Of<'checklist-started', { name: string }>
  | Of<'checklist-filled', { name: string; items: readonly string[]; eligible: boolean | null }>
  | Of<'plan-drafted', { unit: UnitId }>
  | Of<'plan-submitted', { unit: UnitId; authority: Authority }>
  | Of<'plan-approved', { authority: Authority; reason: string | null }>
  | Of<'plan-returned', { reason: string }>
  | Of<
      'told',
      {
        kind: 'accepted' | 'transferred'
        petitions: readonly string[]
        date: IsoDate
        document: string | null
        owner: string | null
      }
    >
  | Of<'work-done', { date: IsoDate; note: string }>
  | Of<'work-reopened', { reason: string }>
  /** Told by the clocks. */
  | Of<'due-soon', Watched & { workingDaysLeft: number }>
  | Of<'became-late', Watched>
  | Of<'escalated', Watched & { workingDaysLate: number }>
  | Of<'concluded', { kind: OutcomeKind; explanation: string; until: IsoDate | null; owner: string | null }>

type Watched = { clock: WatchedClock; lastDay: IsoDate; steps: readonly string[] }

export type Content = { readonly title: string; readonly topic: string | null; readonly sensitive: boolean }
export type Units = { readonly lead: UnitId | null; readonly coordinating: readonly UnitId[] }

/** An older petition moved the clock of the answer forward, or its leaving moved it back; rows written before this was kept have none. */
export type BroughtForward = {
  readonly from: IsoDate | null
  readonly to: IsoDate
}
