import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import type { Source } from './names.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

/** Where a new act may begin inside a sentence: at its start, after a semicolon, and before ", giao …". */
export function cutsOf(source: Source, sentence: Span): number[] {
  const key = source.key.slice(sentence.start, sentence.end)
  const inner = [
    ...key.matchAll(
      /;\s+|[,;]\s+(?=(?:đồng thời,? )?(?:giao|yêu cầu|đề nghị|phân công)\s)|\svà\s(?=(?:giao|phân công|yêu cầu|đề nghị)\s)|(?<=^(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)|(?:một|hai|ba|bốn|năm|sáu|bảy) là)),\s+(?=các |\d|tổ |thôn |ấp |khu phố |đồng chí )|,\s+(?=(?:còn|riêng)\s[^,;.:]{3,90}\sthì\s)|\s(?:=>|->|→|⇒)\s+|\s(?=\([1-9iv]+\)\s)/gu,
    ),
  ]
  return [
    ...new Set([
      sentence.start,
      ...inner
        .filter((found) => !isInBrackets(key, found.index) && !isInList(source, sentence.start, found.index))
        .map((found) => sentence.start + found.index + found[0].length),
      ...nextSubjects(source, sentence),
    ]),
  ].toSorted((a, b) => a - b)
}

/** "(Phòng Kinh tế chủ trì; Công an phường phối hợp)" is one remark. */
const isInBrackets = (key: string, at: number): boolean => /\([^()]*$/u.test(key.slice(0, at))

/** "phối hợp với: Công an phường; Điện lực": the colon counts up helpers. */
function isInList(source: Source, from: number, at: number): boolean {
  const opening = /(?:với|cùng|gồm(?: có)?)\s?:\s+(?=[^:]*$)/u.exec(source.key.slice(from, from + at))
  const list = opening === null ? null : namesAt(source, from + opening.index + opening[0].length)
  return list !== null && list.end > from + at
}

/** "Giao X tập hợp ý kiến, UBND phường kiến nghị …": behind a comma another body with a verb of its own, that no list of names ties to what stands before. */
function nextSubjects(source: Source, { start, end }: Span): number[] {
  return [...source.text.slice(start, end).matchAll(/,\s+(?=\p{Lu})/gu)].flatMap((found) => {
    const comma = start + found.index
    const at = comma + found[0].length
    if (headAt(source.key, at) === null) return []
    const list = namesAt(source, at)
    if (list === null || list.names.length > 1 || matchAt(ACTS, source.key, list.end + 1) === null) return []
    const words = [...source.text.slice(start, comma).matchAll(/(?<=^|\s)\S/gu)].map(
      (word) => start + word.index,
    )
    return words.some((word) => (namesAt(source, word)?.end ?? 0) > comma) ? [] : [at]
  })
}
const ACTS =
  /(?:kiến nghị|khảo sát|kiểm tra|lập|xây dựng|tuần tra|phun|phân luồng|xử lý|nạo vét|sửa chữa|tuyên truyền|vận động|hướng dẫn|rà soát|bố trí|thu gom|lắp|trả lời|niêm yết|tổ chức)(?!\p{L})/uy
