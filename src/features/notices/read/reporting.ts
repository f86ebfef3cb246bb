import { keyOf } from './key.ts'
import { GROUP_LEAD } from './lexicon/deliverables.ts'
import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import { type NameList, nameAt, type Source } from './names.ts'
import type { Span } from './sentences.ts'
import { isUpper, matchAt } from './words.ts'

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
      (!/^g[ửở]i/u.test(found[0]) && isNoun(key.slice(0, found.index))) ||
      isPurpose(key.slice(0, found.index))
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
    if (list !== null && told) via.push(...list.names.map((name) => name.text))
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

const REPORTS =
  /(?<![\p{L}])(?:báo cáo|gửi|trình|nộp|phản ánh(?= (?:kịp thời )?(?:về|đến|tới|lên|với) )|thông tin(?= (?:(?:kết quả|tình hình)[^.;,]{0,40} về|cho|về) (?:ubnd|ủy ban nhân dân|đảng ủy|văn phòng|thường trực|ban thường vụ))|(?<!thông )báo lại|gởi|(?:có )?văn bản phản hồi)(?![\p{L}])/gu
/** "lấy mẫu gửi X phân tích". */
const ANALYSED = /\s+(?:phân tích|xét nghiệm|kiểm định|giám định|kiểm nghiệm)(?!\p{L})/uy
/** "gửi văn bản trả lời đến từng hộ": who gets a letter receives no report. */
const LETTER = /gửi (?:(?:văn bản|công văn|thư|kết quả|nội dung) )?(?:trả lời|thông báo|giấy mời|phiếu)/uy
const ADVISES = /(?<![\p{L}])tham mưu(?:\s+(?:cho|giúp|đề xuất))?\s+/gu
const THEN_REPORTS = /(?:\s*,)?\s+(?:xem xét,? |ban hành,? |để )?(?:báo cáo|trình|gửi)(?![\p{L}])/uy
const THROUGH = /(?<![\p{L}])(?:thông qua|qua|đầu mối(?: tổng hợp| tiếp nhận)?(?: là|:))\s+/gu
const REPORTS_BEFORE = /(?:báo cáo|gửi|trình|nộp)[^.;]*$/u
const COLLECTS =
  /(?:\s+(?:trước|chậm nhất|muộn nhất|trong)[^.;,]{3,45}?)?(?:\s*,)?\s+(?:để )?(?:tổng hợp|theo dõi|thẩm định)(?:,| và|, theo dõi,| chung,)?\s+(?:và |để )?(?:báo cáo|trình|tham mưu)\s+/uy

/** "theo báo cáo của X", "tại Tờ trình số …": a paper, not a duty. */
const isNoun = (before: string): boolean =>
  /(?<!\p{L})(?:theo|tại|của|trên|bản|dự thảo|nội dung|số|tờ|các|những|qua|căn cứ|giấy|quy|quá|chương|công|lộ|giải|tiến|hành|thuyết|vào|ngoài)\s$/u.test(
    before,
  )
const isPurpose = (before: string): boolean =>
  /(?:^|\s)(?:để|nhằm|làm cơ sở|phục vụ)(?:\s[^.;:]{0,60})?\s$/u.test(before.slice(-70))

/** Walks from the verb over what is reported to the first body that is not the owner or place of something. */
function receiverFrom(source: Source, from: number): { names: string[]; end: number } | null {
  let at = from
  let owned = false
  for (let words = 0; words < 22; words++) {
    const space = matchAt(/[\s,]+/uy, source.text, at)
    if (space === null) return null
    at += space[0].length
    const comma = space[0].includes(',')
    if (words === 0 && matchAt(ADVICE, source.key, at) !== null) {
      at = ADVICE.lastIndex
      continue
    }
    if (matchAt(BRACKET_OR_DUE, source.key, at) !== null) {
      at = BRACKET_OR_DUE.lastIndex
      continue
    }
    if (matchAt(HALT, source.key, at) !== null && !REPORTED.test(source.key.slice(from, at))) return null
    const name =
      headAt(source.key, at) === null && !isUpper(source.text, at) && matchAt(PLURAL, source.key, at) === null
        ? null
        : nameAt(source, at)
    if (name !== null) {
      const list = namesAt(source, at)
      if (list === null) return null
      if (!owned && isReceiver(name.text))
        return receivers(
          source,
          list.names.map((item) => item.text),
          list.end,
        )
      if (comma && !owned) return null
      at = list.end
      owned = false
      continue
    }
    const word = matchAt(/[\p{L}\p{N}/.-]+?(?=[\s,.;:()]|$)/uy, source.key, at)
    if (word === null) return null
    owned = OWNING.has(word[0])
    at += word[0].length
  }
  return null
}

const PLURAL = /(?:các|những)\s/uy
/** A deadline or a bracket between "báo cáo kết quả" and "về Ban Thường vụ". */
const BRACKET_OR_DUE =
  /(?:\([^)]{0,80}\)|(?:trước|chậm nhất|muộn nhất|trong)(?: (?:là|vào))?(?: (?:\d+ giờ(?: \d+)?|ngày|tháng|quý|năm|hằng tháng|hàng tháng|[\divx/-]+(?:\.\d+)*(?![\p{L}\d])))+)/uy
const HALT =
  /(?:để|trước|đồng thời|nhằm|khi|nếu|nhưng|phối hợp|làm việc|trao đổi|chịu trách nhiệm|hoàn thành|xử lý|giải quyết|rà soát|tổ chức (?!thực hiện))(?![\p{L}])/uy
/** "báo cáo kết quả giải quyết …": what was done is what is reported. */
const REPORTED = /(?:kết quả|tình hình|tiến độ|việc|công tác)\s$/u
/** "báo cáo và xin ý kiến chỉ đạo của X" asks the one who receives. */
const ADVICE = /(?:và )?xin ý kiến(?: chỉ đạo)?(?: của)?(?=\s)/uy
const OWNING: ReadonlySet<string> = new Set('của tại từ do trên thuộc giữa đối theo bởi'.split(' '))
/** Generic words for people and things that never stand for the office a report goes to. */
const isReceiver = (name: string): boolean =>
  !/^(?:các |những )?(?:tổ chức|cá nhân|nhân dân|người dân|công dân|hộ|bà con|cơ sở|thôn|số)(?![\p{L}])/u.test(
    keyOf(name),
  )

/** The last name after a comma may already be who acts next: "báo cáo BTV, Văn phòng Đảng ủy theo dõi …". */
function receivers(source: Source, names: string[], end: number): { names: string[]; end: number } {
  const acts = matchAt(
    /\s+(?:theo dõi|đôn đốc|chủ trì|chịu trách nhiệm|có trách nhiệm|phối hợp|hướng dẫn|kiểm tra)(?![\p{L}])/uy,
    source.key,
    end,
  )
  return { names: acts !== null && names.length > 1 ? names.slice(0, -1) : names, end }
}

const textsOf = ({ names }: NameList): string[] => names.map((name) => name.text)

const distinctNames = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [keyOf(name), name])).values()].toReversed()
