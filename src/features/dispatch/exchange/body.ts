import type { Id, UnitId } from '#domain/id.ts'

export type ExchangeBodyId = Id<'ExchangeBody'>

/** Somebody that papers are exchanged with, or that speaks for the ward. */
export type ExchangeBody = {
  readonly id: ExchangeBodyId
  readonly name: string
  /** By Decision 20/2020/QĐ-TTg; null while nobody has typed it. */
  readonly organId: string | null
  readonly inCharge: string | null
  readonly own: boolean
  readonly unit: UnitId | null
  readonly note: string | null
  readonly closed: boolean
  readonly version: number
}
