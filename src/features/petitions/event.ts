import type { IsoDate } from '#domain/date.ts'
import type { RequestKind } from './duties/request.ts'
import type { PetitionKind, PetitionOrigin, ReissueReason } from './petition.ts'

type Place = {
  readonly topic: string | null
  readonly petitionKind: PetitionKind
  readonly unit: string | null
}

/** Everything that can happen to a petition, without a word of what the person said. */
export type PetitionEvent =
  | {
      readonly type: 'petition.entered'
      readonly data: {
        readonly code: string
        readonly origin: PetitionOrigin
        readonly petitionKind: PetitionKind
        readonly unit: string | null
        readonly files: number
      }
    }
  | { readonly type: 'petition.classified'; readonly data: { readonly from: Place; readonly to: Place } }
  | { readonly type: 'petition.amended'; readonly data: { readonly correction?: boolean } }
  | {
      readonly type: 'petition.files-added'
      readonly data: { readonly files: number; readonly byPerson: boolean }
    }
  | {
      readonly type: 'petition.receipt-reissued'
      /** Earlier ones have no reason. */
      readonly data: { readonly code: string; readonly reason?: ReissueReason }
    }
  | {
      readonly type: 'petition.data-requested' | 'petition.data-acknowledged' | 'petition.data-refused'
      readonly data: { readonly right: RequestKind }
    }
  | {
      readonly type: 'petition.data-shown' | 'petition.consent-withdrawn' | 'petition.erased'
      readonly data: object
    }
  | {
      readonly type: 'petition.data-extended'
      readonly data: { readonly right: RequestKind; readonly from: IsoDate; readonly to: IsoDate }
    }
  | { readonly type: 'petition.corrected'; readonly data: { readonly changed: readonly string[] } }
  | { readonly type: 'petition-batch.confirmed'; readonly data: { readonly count: number } }
  | { readonly type: 'restricted.decided'; readonly data: { readonly decision: string } }
