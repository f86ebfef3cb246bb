import type { IsoDate } from '#domain/date.ts'
import type { Id, UnitId } from '#domain/id.ts'
import type { ConferenceId } from '#features/conferences/index.ts'
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

/** A row's place: the tier of the search (0: the words as typed, 1: without accents), when it was received, its id. The newest come first. */
export type Cursor = { readonly tier: number; readonly at: string; readonly id: string }
export type Page = { readonly towards: 'next' | 'previous'; readonly from: Cursor | null }
export const firstPage: Page = { towards: 'next', from: null }
