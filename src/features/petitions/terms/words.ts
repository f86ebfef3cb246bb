import type { Topic } from '#features/calendar/index.ts'
import { kindNames } from '../messages.ts'
import type { LegalTerm, TermStep, TermUnit } from './term.ts'

export const stepNames: Readonly<Record<TermStep, string>> = {
  tell: 'Báo bằng văn bản: tiếp nhận hay chuyển đi đâu',
  answer: 'Trả lời',
  admit: 'Thụ lý hoặc trả lời không thụ lý',
  examine: 'Kiểm tra điều kiện thụ lý',
  'pass-on': 'Chuyển nơi có thẩm quyền khi không thuộc thẩm quyền',
  settle: 'Giải quyết',
  conclude: 'Gửi kết luận',
  bring: 'Thời hiệu khiếu nại',
  'data-acknowledge': 'Báo đã nhận yêu cầu',
  'data-see': 'Cho xem đang lưu gì',
  'data-correct': 'Sửa dữ liệu',
  'data-withdraw-consent': 'Rút lại đồng ý',
  'data-erase': 'Xóa dữ liệu',
}

export const termUnitNames: Readonly<Record<TermUnit, string>> = {
  'working-day': 'ngày làm việc',
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
}

export const startNames: Readonly<Record<LegalTerm['from'], string>> = {
  received: 'từ ngày nhận',
  accepted: 'từ ngày thụ lý',
  known: 'từ ngày biết việc',
  concluded: 'từ ngày kết luận',
}

export const termStatusNames: Readonly<Record<LegalTerm['status'], string>> = {
  official: 'Đã đối chiếu văn bản',
  provisional: 'Tạm tính, cần đối chiếu',
}

/** "10 ngày làm việc từ ngày nhận" */
export const printTerm = ({ count, unit, from }: Pick<LegalTerm, 'count' | 'unit' | 'from'>): string =>
  `${count} ${termUnitNames[unit]} ${startNames[from]}`

export function appliesTo(
  { kind, topicCode }: Pick<LegalTerm, 'kind' | 'topicCode'>,
  topics: readonly Pick<Topic, 'code' | 'name'>[],
): string {
  if (topicCode !== null) return topics.find(({ code }) => code === topicCode)?.name ?? topicCode
  return kind === null ? 'Mọi ý kiến' : kindNames[kind]
}
