import type { ConstraintSentences } from '#platform/db/constraints.ts'

export const forms = ['edxml', 'plain'] as const
export type PackageForm = (typeof forms)[number]
export const formNames: Readonly<Record<PackageForm, string>> = {
  edxml: 'Gói edXML (khối chính quyền)',
  plain: 'Gói PDF kèm thông tin (khối Đảng, nơi khác)',
}

export const ways = ['axis', 'party-network', 'usb', 'mail', 'post', 'hand', 'other'] as const
export type Way = (typeof ways)[number]
export const wayNames: Readonly<Record<Way, string>> = {
  axis: 'Trục liên thông, bằng phần mềm khác',
  'party-network': 'Mạng thông tin diện rộng của Đảng',
  usb: 'USB',
  mail: 'Thư điện tử công vụ',
  post: 'Bưu chính',
  hand: 'Giao tận tay',
  other: 'Cách khác (ghi ở ghi chú)',
}

export const exchangeConstraints: ConstraintSentences = {
  exchange_body_name: { message: 'Đã có cơ quan mang tên này.', field: 'name' },
  exchange_body_organ: { message: 'Mã định danh này đã ghi cho một cơ quan khác.', field: 'organId' },
  exchange_body_organ_id_check: {
    message: 'Mã định danh gồm bốn phần cách nhau bằng dấu chấm, ví dụ 000.00.01.H56.',
    field: 'organId',
  },
  exchange_body_in_charge_check: {
    message: 'Mã định danh gồm bốn phần cách nhau bằng dấu chấm, ví dụ 000.00.01.H56.',
    field: 'inCharge',
  },
}
