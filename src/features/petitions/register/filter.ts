import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
import type { Order } from '#platform/db/key-order.ts'
import type { PetitionKind, PetitionOrigin } from '../petition.ts'

/** What the register is narrowed to; everything null or false: all petitions. All of it stands in the address. */
export type RegisterFilter = {
  /** Words of the petition, its code, the person's name or address, with or without accents. */
  readonly text: string | null
  readonly unit: UnitId | null
  readonly topic: string | null
  readonly kind: PetitionKind | null
  readonly origin: PetitionOrigin | null
  readonly conference: ConferenceId | null
  readonly batch: Id<'PetitionBatch'> | null
  readonly withoutTopic: boolean
  readonly withoutDossier: boolean
  readonly receivedFrom: IsoDate | null
  readonly receivedTo: IsoDate | null
}

export const noFilter: RegisterFilter = {
  text: null,
  unit: null,
  topic: null,
  kind: null,
  origin: null,
  conference: null,
  batch: null,
  withoutTopic: false,
  withoutDossier: false,
  receivedFrom: null,
  receivedTo: null,
}

/** The newest come first. */
export const byReceipt: Order = [
  { name: 'received_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
]
