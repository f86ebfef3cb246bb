import { formatDate, type IsoDate, yearOf } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import { type WardKind, wardTitle } from '#domain/ward.ts'
import type { Facts } from './value.ts'

/** What every paper can be filled in with. */
export const wardPlaces = {
  phường: { what: 'tên phường, viết thường ở đầu', sample: 'phường Kiến An' },
  Phường: { what: 'tên phường, viết hoa ở đầu câu', sample: 'Phường Kiến An' },
  'hôm nay': { what: 'ngày soạn', sample: '24/11/2025' },
  năm: { what: 'năm nay', sample: '2025' },
} as const

export type WardFacts = { readonly kind: WardKind; readonly name: string; readonly today: IsoDate }

export const wardValues = (ward: WardFacts): Facts<typeof wardPlaces> => ({
  phường: lowerFirst(wardTitle(ward)),
  Phường: wardTitle(ward),
  'hôm nay': formatDate(ward.today),
  năm: String(yearOf(ward.today)),
})
