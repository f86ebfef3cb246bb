import { formatDate } from '#domain/date.ts'
import { formatNumber } from '#domain/number.ts'
import { lowerFirst } from '#domain/text.ts'
import { quoted } from '../sentences.ts'
import type { CombinedFacts } from './facts.ts'
import { overall } from './overall.ts'
import { partByPart } from './parts.ts'
import { people } from './people.ts'
import { proposals, troubles } from './troubles.ts'

/** What the Standing Board reads: sentences that say a figure each, tables and charts, what is late or stuck, and what is asked of the Board. */
export function combinedBody(facts: CombinedFacts): string {
  return [
    opening(facts),
    '',
    'I. KẾT QUẢ CHUNG',
    ...overall(facts),
    '',
    'II. KẾT QUẢ THEO TỪNG NỘI DUNG',
    ...partByPart(facts),
    '',
    'III. Ý KIẾN CỦA NHÂN DÂN',
    ...people(facts),
    '',
    'IV. KHÓ KHĂN, VƯỚNG MẮC',
    ...troubles(facts),
    '',
    'V. ĐỀ XUẤT, KIẾN NGHỊ',
    ...proposals(facts),
    '',
    'Văn phòng Đảng ủy báo cáo Ban Thường vụ xem xét, cho ý kiến chỉ đạo.',
  ].join('\n')
}

function opening({ notices, today }: CombinedFacts): string {
  const [first, ...others] = notices
  const until = `Kết quả thực hiện đến hết ngày ${formatDate(today)} như sau:`
  if (first === undefined) return until
  if (others.length > 0)
    return `Văn phòng Đảng ủy tổng hợp kết quả thực hiện ${formatNumber(notices.length)} thông báo kết luận của Đảng ủy phường. ${until}`
  const about = first.subject === '' ? '' : ` về ${lowerFirst(quoted(first.subject))}`
  return `Thực hiện ${first.title}${about}, Văn phòng Đảng ủy đã theo dõi, đôn đốc các đơn vị được giao nhiệm vụ. ${until}`
}
