import { capitalPiece } from './capital-piece.ts'
import { COLLECTIVE_KINDS } from './lexicon/units.ts'
import { headAt } from './name-heads.ts'
import { type Opening, VERB } from './name-words.ts'
import { anyOf, CAPITALS, isUpper, matchAt, type Source } from './words.ts'

/** Whether the name goes on after a comma or "và": another field of the department, another kind of the plural, a post after a person. */
export function conjoinedPiece(
  source: Source,
  at: number,
  link: string,
  opening: Opening,
  before: number,
): number | null {
  const { text, key } = source
  if (link === ';') return null
  const soFar = key.slice(opening.start, before)
  if (!isUpper(text, at)) {
    const kind = matchAt(KIND, key, at)
    if (kind === null || (matchAt(VERB, key, at) !== null && matchAt(ORGANISATION, key, at) === null))
      return null
    if ((headAt(key, at)?.length ?? 0) > kind[0].length) return null
    return (opening.plural && !OWN_KIND.test(soFar)) || COLLECTIVE_OF.test(soFar) ? at + kind[0].length : null
  }
  if (/^(?:đồng chí|đ\/c|ông|bà)$/u.test(opening.head) && !opening.plural && POST.test(key.slice(at))) {
    return matchAt(RANK, key, at) === null ? at + (headAt(key, at)?.length ?? 0) : RANK.lastIndex
  }
  if (headAt(key, at) !== null || matchAt(CAPITALS, text, at) !== null || matchAt(TERM, key, at) !== null)
    return null
  if (PLACES.test(soFar)) return matchAt(PROPER_NAME, text, at) === null ? null : PROPER_NAME.lastIndex
  return FIELDED.test(soFar) || (link === 'và' && COMPANY.test(soFar))
    ? capitalPiece(source, at, opening)
    : null
}

/** "Phòng Kinh tế, Quý I/2026": a term, no field. */
const TERM = /(?:quý [ivx\d]+|tháng \d+|trước|trong|chậm nhất|hạn|xong)(?![\p{L}])/uy
/** "Các đơn vị sự nghiệp, trường học": told what they are, the first stand for themselves. */
const OWN_KIND =
  /^(?:các|những) (?:đơn vị sự nghiệp(?: công lập)?|hộ gia đình|cơ quan chuyên môn|tổ chức chính trị - xã hội)$/u
const KIND = anyOf(COLLECTIVE_KINDS)
/** "UBND các phường, xã", "Thủ trưởng các cơ quan, đơn vị": the plural stands behind the head. */
const COLLECTIVE_OF = /\scác [\p{L} ]{2,40}(?:, [\p{L} ]{2,30})*$/u
const ORGANISATION =
  /tổ chức(?=,|\s+(?:và |có )?(?:đảng|cá nhân|liên quan|chính trị|đoàn thể|hội|trên|đóng))/uy
const POST =
  /^(?:uvbtv|uv btv|uvbch|đuv|(?:phó |quyền )?(?:chủ nhiệm|bí thư|chủ tịch|chánh|(?:tổ |khu |tiểu khu )?trưởng|giám đốc|công chức|cán bộ|ủy viên|hiệu trưởng|thường trực|chỉ huy))/u
/** "đồng chí Trần Thị Hoa, UVBTV, Trưởng ban". */
const RANK = /(?:uvbtv|uv btv|uvbch|đuv)(?!\p{L})/uy
/** "các thôn Đình, Chợ, Bến". */
const PLACES =
  /các (?:thôn|ấp|bản|tổ dân phố|tdp|khu phố|khóm|xóm|buôn|làng|xã|phường) \p{L}+(?: \p{L}+){0,2}(?:, \p{L}+(?: \p{L}+){0,2})*$/u
const PROPER_NAME = /\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,2}(?!\p{L})/uy
/** "Công ty Cổ phần Môi trường và Công trình đô thị": what a company does. */
const COMPANY = /^(?:tổng )?công ty\s[^,]+$/u
const FIELDED =
  /(?:^|\s)(?:phòng|ban|sở|bộ|trung tâm|trạm|ngân hàng|cục|chi cục|vụ|ngành|tổ|công chức|cán bộ|bộ phận)\s[^,]+(?:, [^,]+)?$/u
