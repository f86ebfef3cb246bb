import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Incoming } from './incoming.ts'

/** What a clerk writes down of a paper that came in, besides its number and day. */
export type IncomingFacts = Pick<
  Incoming,
  'sender' | 'code' | 'documentDate' | 'abstract' | 'deadline' | 'note'
>
type Changed = { readonly [Fact in keyof IncomingFacts]?: IncomingFacts[Fact] }
export type Correction = { readonly from: Changed; readonly to: Changed }

const facts = ['sender', 'code', 'documentDate', 'abstract', 'deadline', 'note'] as const

/** The facts that differ, as they were and as they are to be; null when none does. */
export function correctionOf(before: IncomingFacts, after: IncomingFacts): Correction | null {
  const changed = facts.filter((fact) => before[fact] !== after[fact])
  const pick = (of: IncomingFacts): Changed => Object.fromEntries(changed.map((fact) => [fact, of[fact]]))
  return changed.length === 0 ? null : { from: pick(before), to: pick(after) }
}

const names: Readonly<Record<keyof IncomingFacts, string>> = {
  sender: 'Tác giả',
  code: 'Số, ký hiệu',
  documentDate: 'Ngày văn bản',
  abstract: 'Trích yếu',
  deadline: 'Hạn giải quyết',
  note: 'Ghi chú',
}

/** "Số, ký hiệu: 12/SXD; Hạn giải quyết: không ghi" */
export const correctionWords = (changed: Changed): string =>
  facts
    .filter((fact) => fact in changed)
    .map((fact) => `${names[fact]}: ${wordsOf(fact, changed[fact] ?? null)}`)
    .join('; ')

const wordsOf = (fact: keyof IncomingFacts, value: string | null): string =>
  value === null
    ? 'không ghi'
    : fact === 'documentDate' || fact === 'deadline'
      ? formatDate(value as IsoDate)
      : value
