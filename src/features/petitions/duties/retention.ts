import { dateOf, endOfYear, type IsoDate, yearOf } from '#domain/date.ts'
import type { PetitionKind } from '../petition.ts'

export const retentionCodes = ['routine', 'complaint', 'restricted'] as const
export type RetentionCode = (typeof retentionCodes)[number]

/** How long papers of a class are kept. */
export type RetentionClass = {
  readonly code: RetentionCode
  readonly name: string
  /** Null: for ever. */
  readonly years: number | null
  readonly source: string
  readonly status: 'official' | 'needs-check'
}

const source = 'Luật Lưu trữ 2024 và bảng thời hạn lưu trữ; cần đối chiếu danh mục hồ sơ của phường'
/** What a ward starts with; it may change every one. */
export const startingClasses: readonly RetentionClass[] = [
  { code: 'routine', name: 'Kiến nghị, phản ánh, câu hỏi', years: 10, source, status: 'needs-check' },
  { code: 'complaint', name: 'Khiếu nại', years: 15, source, status: 'needs-check' },
  { code: 'restricted', name: 'Đơn hạn chế', years: 15, source, status: 'needs-check' },
]

export const retentionCodeOf = (kind: PetitionKind): RetentionCode =>
  kind === 'khieu-nai' ? 'complaint' : 'routine'

/** The last day of keeping, counted from the end of the year in which the matter ended; null when it is kept for ever. */
export function keptUntil({ years }: Pick<RetentionClass, 'years'>, endedOn: IsoDate): IsoDate | null {
  if (years === null) return null
  const first = dateOf(yearOf(endedOn) + years, 1, 1)
  return first === null ? null : endOfYear(first)
}
