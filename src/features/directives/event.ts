import type { IsoDate } from '#domain/date.ts'
import type { AccountId, UnitId } from '#domain/id.ts'
import type { ClauseId, NoticeId } from '#features/notices/index.ts'
import type {
  AnsweringRole,
  DeliverableId,
  DeliverableType,
  DirectiveId,
  ExtensionId,
  PartId,
  PartState,
} from './directive.ts'

type Of<Type extends string, Data> = { readonly type: `directive.${Type}`; readonly data: Readonly<Data> }
type OfPart = { part: PartId; unit: UnitId; role: AnsweringRole }
type OfDeliverable = { deliverable: DeliverableId; kind: DeliverableType; description: string | null }

/** Everything that happens to a directive, with what its history needs to explain itself. Stable: rows of the audit log. */
export type DirectiveEvent =
  | Of<
      'assigned',
      {
        lead: UnitId
        executing?: readonly UnitId[]
        coordinating?: readonly UnitId[]
        lastDay: IsoDate | null
      }
    >
  | Of<'edited', { from: Content; to: Content }>
  | Of<'accepted', OfPart>
  | Of<'refused', OfPart & { reason: string }>
  | Of<'asked-again', OfPart & { from: PartState; reason: string }>
  | Of<'part-done', OfPart & { text: string; files: number }>
  | Of<'part-waived', OfPart & { reason: string }>
  | Of<'unit-replaced', { part: PartId; role: AnsweringRole; from: UnitId; to: UnitId; reason: string }>
  | Of<'unit-added', OfPart & { reason: string }>
  | Of<'officer-assigned', OfPart & { from: AccountId | null; to: AccountId | null }>
  | Of<'progress-noted', { unit: UnitId | null; text: string }>
  | Of<'handed-in', OfDeliverable & { unit: UnitId; documentNumber: string | null; files: number }>
  | Of<'submission-accepted', OfDeliverable & { reason: string | null }>
  | Of<'submission-returned', OfDeliverable & { reason: string }>
  | Of<'deliverable-added', OfDeliverable & { required: boolean }>
  | Of<'deliverable-waived', OfDeliverable & { reason: string }>
  | Of<
      'extension-asked',
      { extension: ExtensionId; unit: UnitId; from: IsoDate; to: IsoDate; reason: string }
    >
  | Of<
      'extension-granted',
      { extension: ExtensionId; from: IsoDate; to: IsoDate; reason: string; document: string | null }
    >
  | Of<'extension-refused', { extension: ExtensionId; asked: IsoDate; reason: string }>
  /** Done to several at once in the register: `directives` names them, and the event has no single subject. */
  | Of<'reminded', { message?: string | null; directives?: readonly DirectiveId[] }>
  | Of<'officers-assigned', { unit: UnitId; to: AccountId; directives: readonly DirectiveId[] }>
  /** Told by the clocks. */
  | Of<'due-soon', { lastDay: IsoDate; workingDaysLeft: number }>
  | Of<'became-late', { lastDay: IsoDate }>
  | Of<'escalated', { lastDay: IsoDate; steps: readonly string[]; workingDaysLate: number }>
  | Of<'closed', { summary: string; onTime: boolean | null }>
  | Of<'reopened', { reason: string; deliverables: readonly DeliverableType[]; units: readonly UnitId[] }>
  | Of<'cancelled', { reason: string; notice: NoticeId | null; clause: ClauseId | null }>

export type Content = { readonly title: string; readonly topic: string | null }
