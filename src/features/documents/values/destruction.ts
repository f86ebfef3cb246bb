import { formatDate, type IsoDate } from '#domain/date.ts'
import type { Facts } from './value.ts'
import { dashes } from './write.ts'

/** What the minute of a destruction can be filled in with. Sealed matters have minutes of their own, which no paper here touches. */
export const destructionPlaces = {
  'số biên bản': { what: 'số trong sổ tiêu hủy', sample: '3/2025' },
  'ngày tiêu hủy': { what: 'ngày tiêu hủy', sample: '28/11/2025' },
  'thành phần': {
    what: 'người tham gia, mỗi người một gạch đầu dòng',
    sample: dashes([
      'Phạm Quang Minh, Phó Chánh Văn phòng Đảng ủy',
      'Đỗ Thị Lan, chuyên viên Văn phòng Đảng ủy',
    ]),
  },
  'căn cứ lưu trữ': {
    what: 'thời hạn lưu trữ và nguồn quy định',
    sample: 'ý kiến đã giải quyết: 5 năm (bảng thời hạn lưu trữ của phường)',
  },
  'số ý kiến': { what: 'số ý kiến đã tiêu hủy', sample: '12' },
  'danh sách mã': { what: 'các mã đã tiêu hủy', sample: 'KN-2019-0004, KN-2019-0011, KN-2019-0012' },
} as const

export type DestructionFacts = {
  readonly number: string
  readonly heldOn: IsoDate
  /** One a line. */
  readonly members: string
  readonly basis: string
  readonly codes: readonly string[]
}

export const destructionValues = (facts: DestructionFacts): Facts<typeof destructionPlaces> => ({
  'số biên bản': facts.number,
  'ngày tiêu hủy': formatDate(facts.heldOn),
  'thành phần': dashes(facts.members.split('\n').filter((line) => line.trim() !== '')),
  'căn cứ lưu trữ': facts.basis,
  'số ý kiến': String(facts.codes.length),
  'danh sách mã': facts.codes.join(', '),
})
