import type { IsoDate } from '#domain/date.ts'
import type { Conference } from '#features/conferences/index.ts'

/** What is known of a dialogue and of the matters that came of it. */
export type ConferenceFacts = Pick<
  Conference,
  'title' | 'heldOn' | 'startsAt' | 'place' | 'chairs' | 'description'
> & {
  readonly agenda: readonly {
    readonly at: string | null
    readonly title: string
    readonly minutes: number | null
    readonly speaker: string | null
  }[]
  readonly length: string | null
  readonly delegates: readonly { readonly from: string; readonly count: number }[]
  readonly present: number
  readonly topics: readonly { readonly name: string; readonly count: number }[]
  readonly onSpot: number
  readonly announceBy: IsoDate | null
  readonly publishBy: IsoDate | null
  readonly matters: readonly Matter[]
  /** Of closed topics, or marked as nobody's business: only counted. */
  readonly closedMatters: number
}

export type Matter = {
  readonly title: string
  readonly units: readonly string[]
  readonly state: 'done' | 'doing' | 'referred' | 'not-possible'
  readonly due: IsoDate | null
  readonly referredTo: string | null
}
