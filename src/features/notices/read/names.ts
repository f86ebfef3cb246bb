import { WHOLE_NAMES } from './lexicon/units.ts'
import { headAt } from './name-heads.ts'
import { pieceAt } from './name-pieces.ts'
import type { Opening } from './name-words.ts'
import { CAPITALS, isUpper, matchAt, type Source } from './words.ts'

export type { Source } from './words.ts'

/** One name in the text: `end` is where reading goes on, after a bracket that only defines an abbreviation. */
export type Name = {
  readonly text: string
  readonly end: number
  readonly duty: 'lead' | 'coordinating' | null
  /** The abbreviation that a bracket behind the name defines. */
  readonly alias?: string
}
export type NameList = { readonly names: readonly Name[]; readonly end: number }

/**
 * The name of a body, group or post that starts at `position`, or null. A name is a head ("Phòng", "UBND", "các cơ quan") and what belongs to
 * it; it ends before a lower-case verb or function word, never inside "Phòng Kinh tế, Hạ tầng và Đô thị".
 */
export function nameAt(source: Source, position: number): Name | null {
  const opening = openingAt(source, position)
  if (opening === null) return null
  let end = opening.headEnd
  let after = end
  let alias: string | undefined
  for (;;) {
    const bracket = matchAt(ABBREVIATION, source.text, after)
    if (bracket !== null) {
      after = ABBREVIATION.lastIndex
      alias ??= aliasIn(bracket[0])
      if (pieceAt(source, after, opening) === null) break
      continue
    }
    const next = pieceAt(source, after, opening)
    if (next === null) break
    end = next
    after = next
  }
  if (/^(?:đồng chí|đ\/c)$/u.test(opening.head) && matchAt(POST_IN_BRACKETS, source.text, after) !== null) {
    after = POST_IN_BRACKETS.lastIndex
    end = after
  }
  if (BARE_HEAD.test(source.text.slice(position, end))) return null
  const duty = matchAt(DUTY, source.key, after)
  const post = duty === null && matchAt(APPOINTED, source.key, after) !== null
  return {
    text: source.text.slice(position, end).replace(/\s+/g, ' '),
    end: duty !== null ? DUTY.lastIndex : post ? APPOINTED.lastIndex : after,
    duty: duty === null ? null : LEADS.has(duty[1] as string) ? 'lead' : 'coordinating',
    ...(alias !== undefined && { alias }),
  }
}

/** "BTV" of "(BTV)" and of "(sau đây gọi tắt là BTV)". */
const aliasIn = (bracket: string): string =>
  bracket.replace(/^\s*\(|\)$/g, '').replace(/^.*(?:tắt(?: là)?|gọi là)\s*:?\s*/u, '')

/** "Đồng chí Lê Thị Hoa (Phó Chủ tịch UBND phường)". */
const POST_IN_BRACKETS =
  /\s*\((?:Phó|Bí thư|Chủ tịch|Trưởng|Ủy viên|Chánh|Giám đốc|Hiệu trưởng|Chỉ huy|UV)[^)\n]{0,80}\)/uy

/** A lone small syllable ("phòng", "bản") names nobody. */
const BARE_HEAD =
  /^(?:\p{Ll}+|(?:Phòng|Ban|Trạm|Trường|Đội|Tổ|Khóm|Thôn|Ấp|Bản|Buôn|Xóm|Làng|Hội|Bộ|Ngành|Cục|Hạt|Đài|Quỹ|Viện|Đồn|Chùa|Ông|Bà))$/u
const ABBREVIATION =
  /\s*\((?:(?:sau đây|dưới đây)?\s*(?:được )?(?:gọi|viết)(?: là)? tắt[^)]*|sau đây gọi[^)]*|[\p{Lu}&.\d -]{2,15}|[\p{Lu}][\p{L}]*[\p{Lu}]{2,}[\p{L}]*)\)/uy
const DUTY =
  /\s*\((?:là )?(?:đơn vị |cơ quan |lực lượng )?(chủ trì|chính|đầu mối|nòng cốt|phối hợp|hỗ trợ)\)/uy
const LEADS: ReadonlySet<string> = new Set(['chủ trì', 'chính', 'đầu mối', 'nòng cốt'])
/** "đồng chí Nguyễn Văn An làm Tổ trưởng, đồng chí Trần Thị Bình làm Tổ phó Tổ công tác". */
const APPOINTED =
  /\s+làm (?:(?:tổ|nhóm|đội) (?:trưởng|phó)|(?:phó |phó trưởng |trưởng )(?:ban|đoàn|tổ|nhóm)|chủ tịch hội đồng)(?: (?:tổ|ban|đoàn|nhóm) (?:công tác|kiểm tra|liên ngành|giúp việc))?(?!\p{L})/uy

function openingAt({ text, key }: Source, position: number): Opening | null {
  const quantifier = matchAt(QUANTIFIER, key, position)
  const start = quantifier === null ? position : QUANTIFIER.lastIndex
  const plural = quantifier !== null
  for (const whole of WHOLE_STICKY) {
    const found = matchAt(
      whole,
      key,
      quantifier !== null && whole.source.startsWith('(?:các') ? position : start,
    )
    if (found !== null) return { start: position, head: found[0], headEnd: whole.lastIndex, plural }
  }
  const head = headAt(key, start)
  if ((head === 'ông' || head === 'bà') && !isUpper(text, start + head.length + 1)) return null
  if (head !== null) return { start: position, head, headEnd: start + head.length, plural }
  const letters = matchAt(ABBREVIATED, text, start) ?? matchAt(CAPITALS, text, start)
  return letters === null ? null : { start: position, head: '', headEnd: start + letters[0].length, plural }
}

/** "P.KTHTĐT", "P. VHXH": the head shortened too. */
const ABBREVIATED = new RegExp(`(?:P|CA|VP|TT)\\.\\s?${CAPITALS.source}`, 'uy')

const QUANTIFIER =
  /(?:(?:tất cả )?(?:các|những)|toàn thể(?: các)?|toàn bộ(?: các)?|mỗi|từng|một số|\d{1,3}|(?:cả )?(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?= (?:thôn|ấp|bản|tổ|khu|khóm|xóm|buôn|làng|phòng|đơn vị|cơ quan|xã|phường|trường|chi bộ|chi hội|hợp tác xã|htx|công ty|ngành|hộ)(?!\p{L})))\s+(?=\p{L})/uy
const WHOLE_STICKY = WHOLE_NAMES.map((pattern) => new RegExp(`(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'uy'))
