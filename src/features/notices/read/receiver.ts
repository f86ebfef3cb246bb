import { keyOf } from './key.ts'
import { headAt } from './name-heads.ts'
import { namesAt } from './name-list.ts'
import { nameAt, type Source } from './names.ts'
import { isUpper, matchAt } from './words.ts'

/** Walks from the verb over what is reported to the first body that is not the owner or place of something. */
export function receiverFrom(source: Source, from: number): { names: string[]; end: number } | null {
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
    if (matchAt(SPEAKER, source.key, at) !== null)
      return { names: [source.text.slice(at, SPEAKER.lastIndex)], end: SPEAKER.lastIndex }
    if (matchAt(HALT, source.key, at) !== null && !REPORTED.test(source.key.slice(from, at))) return null
    const name =
      headAt(source.key, at) === null &&
      !isUpper(source.text, at) &&
      matchAt(OPENS_NAME, source.key, at) === null
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
    owned = OWNING.has(word[0]) || (owned && /^\d+$/.test(word[0]))
    at += word[0].length
  }
  return null
}

/** "Kết quả gửi cho tôi …": the head of the body, as quoted. */
const SPEAKER = /(?<=(?:cho|về|với) )(?:chúng )?tôi(?!\p{L})/uy
const OPENS_NAME = /(?:các|những|(?:tập thể )?lãnh đạo)\s/uy
/** A deadline or a bracket between "báo cáo kết quả" and "về Ban Thường vụ". */
const BRACKET_OR_DUE =
  /(?:\([^)]{0,80}\)|bằng văn bản|(?:trước|chậm nhất|muộn nhất|trong)(?: (?:là|vào))?(?: (?:\d+ giờ(?: \d+)?|ngày|tháng|quý|năm|hằng tháng|hàng tháng|[\divx/-]+(?:\.\d+)*(?![\p{L}\d])))+)/uy
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
