import { keyOf } from './key.ts'
import { GROUP_LEAD } from './lexicon/deliverables.ts'
import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import { nameAt, type Source } from './names.ts'
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
    if (isNoun(key.slice(0, found.index)) || isPurpose(key.slice(0, found.index))) continue
    const receiver = receiverFrom(source, at + found[0].length)
    if (
      receiver === null ||
      (found[0] === 'gửi' && matchAt(LETTER, source.key, at) !== null) ||
      (found[0] === 'gửi' && receiver.names.every((name) => GROUP_LEAD.test(keyOf(name))))
    )
      continue
    const collector = matchAt(COLLECTS, source.key, receiver.end)
    const onward = collector === null ? null : namesAt(source, COLLECTS.lastIndex)
    if (onward === null) reportTo.push(...receiver.names)
    else {
      via.push(...receiver.names)
      reportTo.push(...onward.names.map((name) => name.text))
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
  /(?<![\p{L}])(?:báo cáo|gửi|trình|nộp|phản ánh(?= (?:kịp thời )?(?:về|đến|tới|lên|với) )|(?:có )?văn bản phản hồi)(?![\p{L}])/gu
/** "gửi văn bản trả lời đến từng hộ": who gets a letter receives no report. */
const LETTER = /gửi (?:(?:văn bản|công văn|thư|kết quả|nội dung) )?(?:trả lời|thông báo|giấy mời|phiếu)/uy
const ADVISES = /(?<![\p{L}])tham mưu(?:\s+(?:cho|giúp|đề xuất))?\s+/gu
const THEN_REPORTS = /(?:\s*,)?\s+(?:xem xét,? |ban hành,? |để )?(?:báo cáo|trình|gửi)(?![\p{L}])/uy
const THROUGH = /(?<![\p{L}])(?:thông qua|qua)\s+/gu
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
    if (matchAt(BRACKET_OR_DUE, source.key, at) !== null) {
      at = BRACKET_OR_DUE.lastIndex
      continue
    }
    if (matchAt(HALT, source.key, at) !== null) return null
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

const distinctNames = (names: readonly string[]): string[] =>
  [...new Map(names.toReversed().map((name) => [keyOf(name), name])).values()].toReversed()
