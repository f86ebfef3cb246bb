import { formatDate } from '#domain/date.ts'
import { periodName } from '../../period.ts'
import { comparison } from './comparison.ts'
import { isWhole, type PeriodicFacts } from './facts.ts'
import { judged } from './judged.ts'
import { ordered } from './ordered.ts'
import { heard, solved } from './people.ts'

/** The report upward for a period: what people said, what became of it, what was ordered and done, beside the period before. */
export function periodicBody(facts: PeriodicFacts): string {
  return [
    opening(facts),
    '',
    'I. TIẾP NHẬN, TRẢ LỜI Ý KIẾN CỦA NHÂN DÂN',
    ...heard(facts),
    '',
    'II. GIẢI QUYẾT VÀ CÔNG KHAI KẾT QUẢ',
    ...solved(facts),
    '',
    'III. THỰC HIỆN KẾT LUẬN, CHỈ ĐẠO SAU ĐỐI THOẠI',
    ...ordered(facts),
    '',
    'IV. SỐ LIỆU SO SÁNH',
    ...comparison(facts),
    '',
    'V. ĐÁNH GIÁ, KIẾN NGHỊ',
    ...judged(facts),
  ].join('\n')
}

function opening(facts: PeriodicFacts): string {
  const when = isWhole(facts) ? '' : `, số liệu tính đến hết ngày ${formatDate(facts.counted.to)}`
  return `Thực hiện chế độ báo cáo theo Kết luận số 215-KL/TW ngày 23/11/2025, Đảng ủy phường báo cáo kết quả tiếp nhận, giải quyết ý kiến, kiến nghị của Nhân dân và thực hiện kết luận đối thoại ${periodName(facts.period)}${when} như sau:`
}
