import type { Ward } from '#platform/http/context.ts'

const kinds = { phuong: 'phường', xa: 'xã', 'dac-khu': 'đặc khu' } as const

/** The head of every sheet printed from the public pages. */
export const issuerOf = (ward: Ward): readonly string[] => [
  'ĐẢNG ỦY',
  `${kinds[ward.kind]} ${ward.name}`.toLocaleUpperCase('vi'),
]
