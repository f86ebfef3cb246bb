import type { IsoDate } from '#domain/date.ts'
import type { AccountId, Id } from '#domain/id.ts'
import type { ExchangeBodyId } from '../body.ts'
import type { PackageForm, Way } from '../messages.ts'
import type { PaperKind } from './paper.ts'

export type HandoffId = Id<'Handoff'>

/** A package that was made here and carried out: one line of the register of hand-offs. */
export type Handoff = {
  readonly id: HandoffId
  readonly source: { readonly kind: PaperKind; readonly id: string }
  readonly title: string
  readonly form: PackageForm
  readonly sender: { readonly name: string; readonly organId: string | null }
  readonly sha256: string
  readonly carried: Way
  readonly handedOn: IsoDate
  readonly handedBy: string
  readonly note: string | null
  readonly madeBy: AccountId
  readonly madeAt: Date
  readonly voidedAt: Date | null
  readonly voidReason: string | null
  readonly recipients: readonly HandoffRecipient[]
}

export type HandoffRecipient = {
  readonly body: ExchangeBodyId
  readonly name: string
  readonly organId: string | null
  readonly receivedBy: string | null
  readonly receivedOn: IsoDate | null
  readonly receipt: string | null
}

export const unconfirmed = ({ recipients, voidedAt }: Pick<Handoff, 'recipients' | 'voidedAt'>): number =>
  voidedAt === null ? recipients.filter(({ receivedOn }) => receivedOn === null).length : 0
