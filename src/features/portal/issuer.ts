import { wardTitle } from '#domain/ward.ts'
import type { Ward } from '#platform/http/context.ts'

/** The head of every sheet printed from the public pages. */
export const issuerOf = (ward: Ward): readonly string[] => [
  'ĐẢNG ỦY',
  wardTitle(ward).toLocaleUpperCase('vi'),
]
