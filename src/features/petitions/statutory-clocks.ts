import type { PetitionKind } from './petition.ts'

/** One term a law sets: `days` after `from`. `check`: told from memory of the text in force before 01/7/2026, to be verified. */
export type StatutoryClock = {
  readonly step: string
  readonly from: 'received' | 'accepted' | 'known' | 'concluded'
  readonly days: number
  readonly unit: 'working' | 'calendar'
  readonly source: string
  readonly since: string
  readonly status: 'confirmed' | 'check'
  readonly note?: string
}

const told: StatutoryClock = {
  step: 'Báo cho người gửi biết được tiếp nhận hay chuyển đi đâu, bằng văn bản',
  from: 'received',
  days: 10,
  unit: 'working',
  source: 'Quy định 11-QĐi/TW, sửa đổi theo Kết luận 215-KL/TW ngày 23/11/2025',
  since: '2025-11-23',
  status: 'confirmed',
}
const law136 = 'Luật 136/2025/QH15 sửa đổi, hiệu lực 01/7/2026; nghị định chi tiết chưa có'

/** The clocks of each kind, as rows of a table that a person can check against the law. */
export const statutoryClocks: Readonly<Record<PetitionKind | 'to-cao', readonly StatutoryClock[]>> = {
  'kien-nghi': [told],
  'phan-anh': [told],
  hoi: [told],
  'khieu-nai': [
    told,
    {
      step: 'Thụ lý hoặc trả lời không thụ lý',
      from: 'received',
      days: 10,
      unit: 'calendar',
      source: 'Luật Khiếu nại 2011, Điều 27',
      since: '2012-07-01',
      status: 'check',
      note: law136,
    },
    {
      step: 'Giải quyết lần đầu',
      from: 'accepted',
      days: 30,
      unit: 'calendar',
      source: 'Luật Khiếu nại 2011, Điều 28',
      since: '2012-07-01',
      status: 'check',
      note: 'Vụ việc phức tạp: 45 ngày',
    },
    {
      step: 'Thời hiệu khiếu nại',
      from: 'known',
      days: 90,
      unit: 'calendar',
      source: 'Luật Khiếu nại 2011, Điều 9',
      since: '2012-07-01',
      status: 'check',
    },
  ],
  'to-cao': [
    told,
    {
      step: 'Kiểm tra điều kiện thụ lý',
      from: 'received',
      days: 7,
      unit: 'working',
      source: 'Luật Tố cáo 2018, Điều 24',
      since: '2019-01-01',
      status: 'check',
      note: 'Phải kiểm tra ở nhiều nơi: tối đa 10 ngày làm việc',
    },
    {
      step: 'Chuyển nơi có thẩm quyền khi không thuộc thẩm quyền',
      from: 'received',
      days: 5,
      unit: 'working',
      source: 'Luật Tố cáo 2018, Điều 24',
      since: '2019-01-01',
      status: 'check',
    },
    {
      step: 'Giải quyết',
      from: 'accepted',
      days: 30,
      unit: 'calendar',
      source: 'Luật Tố cáo 2018, Điều 30',
      since: '2019-01-01',
      status: 'check',
      note: 'Phức tạp gia hạn một lần 30 ngày, đặc biệt phức tạp hai lần',
    },
    {
      step: 'Gửi kết luận',
      from: 'concluded',
      days: 5,
      unit: 'working',
      source: 'Luật Tố cáo 2018, Điều 35',
      since: '2019-01-01',
      status: 'check',
    },
  ],
}
