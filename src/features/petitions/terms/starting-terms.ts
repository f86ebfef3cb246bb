import { isoDate } from '#domain/date.ts'
import type { LegalTerm } from './term.ts'

type Starting = Omit<LegalTerm, 'id' | 'effectiveTo'>

const told = {
  topicCode: null,
  from: 'received',
  extension: null,
  note: null,
} as const
const law136 = 'Luật 136/2025/QH15 sửa đổi, hiệu lực 01/7/2026; nghị định chi tiết chưa có'
const complaint = { ...told, kind: 'khieu-nai', unit: 'day', status: 'provisional' } as const
const denunciation = { ...told, kind: 'to-cao', status: 'provisional' } as const
const data = {
  ...told,
  kind: null,
  unit: 'day',
  source: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15, Nghị định 356/2025/NĐ-CP',
  status: 'provisional',
  effectiveFrom: isoDate('2023-07-01'),
  note: 'Luật mới từ 01/01/2026; trước đó theo Nghị định 13/2023/NĐ-CP',
} as const
const [complaintLaw, denunciationLaw] = [isoDate('2012-07-01'), isoDate('2019-01-01')]
const receivingLaw = isoDate('2014-07-01')

/** What a new ward starts with; the office may change every length. Provisional: told from memory of the text, to be compared with it. */
export const startingTerms: readonly Starting[] = [
  {
    ...told,
    step: 'tell',
    kind: null,
    count: 10,
    unit: 'working-day',
    source: 'Quy định 11-QĐi/TW, sửa đổi theo Kết luận 215-KL/TW ngày 23/11/2025',
    status: 'official',
    effectiveFrom: isoDate('2019-02-18'),
  },
  {
    ...told,
    step: 'answer',
    kind: null,
    count: 15,
    unit: 'working-day',
    source: 'Quy định của phường',
    status: 'provisional',
    effectiveFrom: receivingLaw,
  },
  {
    ...told,
    step: 'answer',
    kind: 'hoi',
    count: 10,
    unit: 'working-day',
    source: 'Điều 28 Luật Tiếp công dân',
    status: 'provisional',
    effectiveFrom: receivingLaw,
  },
  {
    ...complaint,
    step: 'answer',
    count: 30,
    extension: 15,
    source: 'Luật Khiếu nại 2011, Điều 28: giải quyết lần đầu',
    note: 'Vụ việc phức tạp: 45 ngày',
    effectiveFrom: complaintLaw,
  },
  {
    ...complaint,
    step: 'admit',
    count: 10,
    source: 'Luật Khiếu nại 2011, Điều 27',
    note: law136,
    effectiveFrom: complaintLaw,
  },
  {
    ...complaint,
    step: 'settle',
    from: 'accepted',
    count: 30,
    extension: 15,
    source: 'Luật Khiếu nại 2011, Điều 28',
    note: 'Vụ việc phức tạp: 45 ngày',
    effectiveFrom: complaintLaw,
  },
  {
    ...complaint,
    step: 'bring',
    from: 'known',
    count: 90,
    source: 'Luật Khiếu nại 2011, Điều 9',
    effectiveFrom: complaintLaw,
  },
  {
    ...denunciation,
    step: 'examine',
    count: 7,
    unit: 'working-day',
    extension: 3,
    source: 'Luật Tố cáo 2018, Điều 24',
    note: 'Phải kiểm tra ở nhiều nơi: tối đa 10 ngày làm việc',
    effectiveFrom: denunciationLaw,
  },
  {
    ...denunciation,
    step: 'pass-on',
    count: 5,
    unit: 'working-day',
    source: 'Luật Tố cáo 2018, Điều 24',
    effectiveFrom: denunciationLaw,
  },
  {
    ...denunciation,
    step: 'settle',
    from: 'accepted',
    count: 30,
    unit: 'day',
    extension: 30,
    source: 'Luật Tố cáo 2018, Điều 30',
    note: 'Đặc biệt phức tạp: gia hạn hai lần',
    effectiveFrom: denunciationLaw,
  },
  {
    ...denunciation,
    step: 'conclude',
    from: 'concluded',
    count: 5,
    unit: 'working-day',
    source: 'Luật Tố cáo 2018, Điều 35',
    effectiveFrom: denunciationLaw,
  },
  { ...data, step: 'data-acknowledge', count: 2, unit: 'working-day' },
  { ...data, step: 'data-see', count: 10, extension: 10 },
  { ...data, step: 'data-correct', count: 10, extension: 10 },
  { ...data, step: 'data-withdraw-consent', count: 15, extension: 15 },
  { ...data, step: 'data-erase', count: 20, extension: 20 },
]
