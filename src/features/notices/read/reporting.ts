import { keyOf } from './key.ts'
import { GROUP_LEAD } from './lexicon/deliverables.ts'
import { namesAt } from './name-list.ts'
import type { NameList, Source } from './names.ts'
import { receiverFrom } from './receiver.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

type Reporting = { via: string[]; reportTo: string[] }

/**
 * Who receives the report and through whom it goes: "báo cáo / gửi / trình X", "tham mưu X báo cáo Y", "qua X", "gửi X tổng hợp, báo cáo Y".
 * What somebody else does with it afterwards ("để báo cáo Z") is not the lead's duty.
 */
export function readReporting(source: Source, task: Span): Reporting {
  const via: string[] = []
  const reportTo: string[] = []
  const key = source.key.slice(task.start, task.end)
  for (const found of key.matchAll(REPORTS)) {
    const at = task.start + found.index
    if (
      (!/^(?:g[ửở]i|b\/c)/u.test(found[0]) && isNoun(key.slice(0, found.index))) ||
      isPurpose(key.slice(0, found.index)) ||
      SENT_BY_PEOPLE.test(key.slice(Math.max(0, found.index - 160), found.index))
    )
      continue
    const receiver = receiverFrom(source, at + found[0].length)
    if (
      receiver === null ||
      (found[0] === 'gửi' && matchAt(LETTER, source.key, at) !== null) ||
      matchAt(ANALYSED, source.key, receiver.end) !== null ||
      (found[0] === 'gửi' && receiver.names.every((name) => GROUP_LEAD.test(keyOf(name))))
    )
      continue
    const collector = matchAt(COLLECTS, source.key, receiver.end)
    const onward = collector === null ? null : namesAt(source, COLLECTS.lastIndex)
    if (onward === null) reportTo.push(...receiver.names)
    else {
      const further = matchAt(THEN_REPORTS, source.key, onward.end)
      const last = further === null ? null : namesAt(source, THEN_REPORTS.lastIndex + 1)
      via.push(...receiver.names, ...(last === null ? [] : textsOf(onward)))
      reportTo.push(...textsOf(last ?? onward))
    }
  }
  for (const found of key.matchAll(ADVISES)) {
    const list = namesAt(source, task.start + found.index + found[0].length)
    if (list !== null && matchAt(THEN_REPORTS, source.key, list.end) !== null)
      via.push(...list.names.map((name) => name.text))
  }
  for (const found of key.matchAll(THROUGH)) {
    const list = namesAt(source, task.start + found.index + found[0].length)
    const told = REPORTS_BEFORE.test(key.slice(Math.max(0, found.index - 160), found.index))
    if (list !== null && (told || matchAt(THEN_REPORTS, source.key, list.end) !== null))
      via.push(...list.names.map((name) => name.text))
  }
  for (const found of key.matchAll(/;\s+/gu)) {
    const list = namesAt(source, task.start + found.index + found[0].length)
    const above = list?.names.every((name) => HANDS_ON.test(keyOf(name.text))) ?? false
    if (list !== null && above && matchAt(THEN_REPORTS, source.key, list.end) !== null)
      via.push(...list.names.map((name) => name.text))
  }
  const through = distinctNames(via)
  return { via: through, reportTo: distinctNames(reportTo).filter((name) => !through.includes(name)) }
}

/** Bodies above the offices, that pass on what these report. */
export const HANDS_ON = /^(?:đu|đảng ủy) (?:ubnd|ủy ban nhân dân)|^(?:ubnd|ủy ban nhân dân)/u

/** Offices to which information goes as a report. */
const AUTHORITY =
  '(?:đồng chí )?(?:(?:phó )?(?:chủ tịch|bí thư)|ubnd|ủy ban nhân dân|ủy ban mttq|đảng ủy|văn phòng|thường trực|ban thường vụ|lãnh đạo|hđnd|hội đồng nhân dân|sở)(?!\\p{L})'
const REPORTS = new RegExp(
  `(?<![\\p{L}])(?:báo cáo(?: ?:(?= ))?|gửi|trình|nộp(?! (?:hồ sơ|thủ tục|đơn|thuế|phí|tiền|phạt)(?!\\p{L}))|phản ánh(?= (?:kịp thời )?(?:về|đến|tới|lên|với) )|(?:thông tin|phản hồi)(?= (?:(?:(?:kết quả|tình hình)[^.;,]{0,40} )?(?:về|cho)) (?:${AUTHORITY}))|cung cấp(?= (?:số liệu|danh sách|thông tin|kết quả)[^.;,]{0,30} (?:cho|về) (?:${AUTHORITY}))|(?<!thông )báo lại|gởi|b\\/c|(?<!(?:thông|cảnh|đăng|trên|tin) )báo(?: ngay)?(?= (?:(?:phó )?(?:chủ tịch|bí thư)|pct|thường trực|ubnd|đảng ủy|văn phòng|ban thường vụ|lãnh đạo|công an|phòng|trưởng)(?!\\p{L}))|báo (?:tin|ngay)(?= [^.;,]{0,40}(?:cho|về|tới|đến) )|(?:có )?văn bản phản hồi)(?![\\p{L}])`,
  'gu',
)
/** "lấy mẫu gửi X phân tích". */
const ANALYSED = /\s+(?:phân tích|xét nghiệm|kiểm định|giám định|kiểm nghiệm)(?!\p{L})/uy
/** "hướng dẫn các hộ gửi đơn đến UBND phường": what people may send. */
const SENT_BY_PEOPLE =
  /(?:hướng dẫn|giải thích|vận động|đề nghị|giúp|hỗ trợ|để)[^.;]* (?:hộ(?: dân)?|công dân|người dân|bà con|nhân dân|gia đình|hội viên|phụ huynh|ông|bà|người)(?: [\p{L}]+){0,3} $/u
/** "gửi văn bản trả lời đến từng hộ": who gets a letter receives no report. */
const LETTER = /gửi (?:(?:văn bản|công văn|thư|kết quả|nội dung) )?(?:trả lời|thông báo|giấy mời|phiếu)/uy
const ADVISES = /(?<![\p{L}])tham mưu(?:\s+(?:cho|giúp|đề xuất))?\s+/gu
const THEN_REPORTS = /(?:\s*,)?\s+(?:xem xét,? |ban hành,? |để )?(?:báo cáo|trình|gửi)(?![\p{L}])/uy
const THROUGH = /(?<![\p{L}])(?:thông qua|qua|đầu mối(?: tổng hợp| tiếp nhận)?(?: là|:))\s+/gu
const REPORTS_BEFORE = /(?:báo cáo|gửi|trình|nộp)[^.;]*$/u
const COLLECTS =
  /(?:\s+(?:trước|chậm nhất|muộn nhất|trong)[^.;,]{3,45}?)?(?:\s*,)?\s+(?:để )?(?:(?:phòng|văn phòng|cơ quan|đơn vị|ubnd)(?: [\p{L},-]+){0,8}? )?(?:(?:tổng hợp|theo dõi|thẩm định)(?:,| và|, theo dõi,| chung,)?\s+(?:và |để )?(?:báo cáo|trình|tham mưu)|(?<=để (?:phòng|văn phòng|cơ quan|đơn vị|ubnd)(?: [\p{L},-]+){0,8} )(?:báo cáo|trình))\s+/uy

/** "theo báo cáo của X", "tại Tờ trình số …": a paper, not a duty. */
const isNoun = (before: string): boolean =>
  /(?<!\p{L})(?:theo|tại|của|trên|bản|dự thảo|nội dung|số|tờ|các|những|qua|căn cứ|giấy|quy|quá|chương|công|lộ|giải|tiến|hành|thuyết|vào|ngoài)\s$/u.test(
    before,
  )
const isPurpose = (before: string): boolean =>
  /(?:^|\s)(?:để|nhằm|làm cơ sở|phục vụ)(?:\s[^.;:]{0,60})?\s$/u.test(before.slice(-70))

const textsOf = ({ names }: NameList): string[] => names.map((name) => name.text)

const distinctNames = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [keyOf(name), name])).values()].toReversed()
