/** Why somebody holds no answer yet: the first thing that is missing; how it follows from the facts stands in the statement of `unanswered-queries.ts`. */
export const reasons = [
  'answered-there',
  'no-dossier',
  'no-outcome',
  'no-name',
  'not-drafted',
  'drafted',
  'submitted',
  'returned',
  'approved',
  'numbered',
  'signed',
  'sent',
  'not-delivered',
] as const
export type UnansweredReason = (typeof reasons)[number]

export const reasonWords: Readonly<Record<UnansweredReason, string>> = {
  'answered-there': 'Đã trả lời tại hội nghị, chưa có thư',
  'no-dossier': 'Chưa lập hồ sơ',
  'no-outcome': 'Hồ sơ chưa có kết quả',
  'no-name': 'Không ghi tên người gửi',
  'not-drafted': 'Chưa soạn thư',
  drafted: 'Thư đang soạn',
  submitted: 'Thư chờ duyệt',
  returned: 'Thư bị trả lại',
  approved: 'Thư chờ số',
  numbered: 'Thư chờ ký',
  signed: 'Thư đã ký, chưa gửi',
  sent: 'Thư đang giao',
  'not-delivered': 'Giao chưa được',
}
