import { COLLECTIVE_KINDS, FIELDS, TAILS } from './lexicon/units.ts'
import { STOPS, TASK_VERBS } from './lexicon/verbs.ts'
import { headAt } from './name-heads.ts'
import { anyOf, CAPITALS, isUpper, matchAt, type Source } from './words.ts'

/** How a name begins: `head` is its key ("phòng"), `plural` whether "các", "43" … stands before it. */
export type Opening = {
  readonly start: number
  readonly head: string
  readonly headEnd: number
  readonly plural: boolean
}

/** Where the next piece of the name ends, or null when the name is over. */
export function pieceAt(source: Source, position: number, opening: Opening): number | null {
  const { text, key } = source
  const link = matchAt(LINK, text, position)
  if (link === null || link[0].includes('\n')) return null
  const at = LINK.lastIndex
  const conjunction = link[1] ?? link[2]
  if (conjunction !== undefined) return conjunctionPiece(source, at, conjunction, opening, position)
  if (DASH.test(link[0]) && matchAt(ORDERED, key, at) !== null) return null
  const counted = matchAt(COUNTED, key, at)
  if (counted !== null) return at + (counted[1] as string).length
  const number = matchAt(NUMBERS, key, at)
  if (number !== null)
    return number[0].startsWith('số') ||
      takesNumber(key, position) ||
      SERIES.test(text.slice(opening.start, position))
      ? NUMBERS.lastIndex
      : null
  const office = matchAt(OFFICE, key, at)
  if (office !== null) return OFFICE.lastIndex
  return isUpper(text, at) ? capitalPiece(source, at, opening) : lowerPiece(source, at, position, opening)
}

/** "Chánh Văn phòng HĐND và UBND phường" after a person. */
const OFFICE =
  /(?:(?:phó )?chánh )?văn phòng (?:hđnd|hội đồng nhân dân)(?: (?:phường|xã|đặc khu))? (?:và|&) (?:ubnd|ủy ban nhân dân)(?!\p{L})/uy

const LINK = /(?:\s*(,|;|&)\s*|\s+(và|cùng)\s+|\s+[-–]\s+|\s*[-–/]\s*(?=\p{Lu})|\s+)/uy
/** "Phòng Kinh tế - Chủ trì …": what the dash leads to is a task. */
const DASH = /[-–]/u
const ORDERED = /(?:chủ trì|phối hợp|khảo sát|rà soát|lập|tham mưu|hoàn thành|báo cáo)(?!\p{L})/uy
/** "Trưởng 14 ấp", "Chi bộ 11 thôn": how many of what. */
const COUNTED =
  /(\d{1,3})\s+(?:thôn|ấp|bản|tổ dân phố|khu phố|khóm|xóm|buôn|chi bộ|chi hội|tổ|trường|xã|phường|khối)(?!\p{L})/uy
const NUMBERS = /(?:số\s+)?\d{1,3}(?:(?:,\s*|\s+và\s+)(?:số\s+)?\d{1,3}(?!\d|\/))*(?![\d/]|\.\d)/uy
/** "Các khu phố Chánh Nghĩa 4, 7 và 12": groups of one name, told apart by numbers. */
const SERIES =
  /(?:[Kk]hu phố|[Tt]ổ dân phố|[Kk]hóm|[Tt]hôn|[ẤấA]p|[Kk]hối|[Bb]uôn|[Bb]ản|[Xx]óm|TDP|HTX(?: Nông nghiệp)?|Hợp tác xã(?: Nông nghiệp)?)(?:\s\p{Lu}\p{Ll}*){1,3}$/u
const takesNumber = (key: string, end: number): boolean =>
  /(?:tổ dân phố|tdp|khu phố|tổ|thôn|ấp|khu|số|phường|quận|ban chỉ đạo|khóm|khối|khu hành chính|cụm|cụm dân cư|đội|xóm|khu vực|cơ sở|chi nhánh|hạt|trạm|tổ công tác|ngõ|ngách|hẻm|kiệt|lô)$/u.test(
    key.slice(Math.max(0, end - 16), end),
  )

function capitalPiece({ text, key }: Source, at: number, opening: Opening): number | null {
  const word = matchAt(WORD, text, at)
  if (word === null) return null
  const field = matchAt(FIELD, key, at)
  if (field !== null && FIELD_OWNER.test(key.slice(opening.start, at))) return FIELD.lastIndex
  const head = headAt(key, at)
  const tail = matchAt(TAIL, key, at)?.[0]
  const known = [head, tail].filter((phrase) => phrase != null).toSorted((a, b) => b.length - a.length)[0]
  if (known?.includes(' ')) return at + known.length
  WORD.lastIndex = at
  const end = at + word[0].length
  if ((word[0].length > 1 && word[0] === word[0].toUpperCase()) || matchAt(SECOND, text, end) === null)
    return end
  if (PROPER_BEFORE.test(text.slice(opening.headEnd, at))) return end
  const second = end + 1
  return isOver(key, text, second) || matchAt(TAIL, key, second) !== null ? end : SECOND.lastIndex
}

const WORD =
  /(?:(?:TP|Tp|P|X)\.\s?)?\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?(?:(?:[./&](?=\p{L})|,(?=\p{Lu}))[\p{L}\p{N}]+)*/uy
/** After one capitalised word another is a proper name ("Kiến An"), which takes no small second syllable. */
const PROPER_BEFORE = /(?:^|\s)\p{Lu}\p{Ll}*\s$/u
const SECOND = /\s(\p{Ll}+)(?![\p{L}\p{N}])/uy
const FIELD = anyOf(FIELDS)
const FIELD_OWNER = /(?:phòng|sở|bộ|ban|ngành|trung tâm)\s$/u

function lowerPiece(source: Source, at: number, before: number, opening: Opening): number | null {
  const { text, key } = source
  const named = matchAt(NAMED, key, at)
  if (named !== null && PLURAL.test(key.slice(opening.start, before))) return NAMED.lastIndex
  if (GENERIC.test(key.slice(opening.start, before)) && matchAt(CHARGED, key, at) !== null)
    return CHARGED.lastIndex
  const place = LOCATED.test(opening.head) ? matchAt(PLACE, key, at) : null
  if (place !== null) return PLACE.lastIndex
  const member = matchAt(MEMBER, key, at)
  if (member !== null) return MEMBER.lastIndex
  const tail = matchAt(TAIL, key, at)?.[0]
  const verb = matchAt(VERB, key, at)?.[0]
  const atHead = before === opening.headEnd && OPEN_ENDED.test(opening.head)
  if (tail !== undefined && (verb === undefined || atHead || tail.length > verb.length))
    return at + tail.length
  if (verb === 'phụ trách' && IN_CHARGE.test(key.slice(opening.start, before))) {
    return matchAt(CHARGE, key, at) === null ? null : at + verb.length
  }
  if (
    tail !== undefined &&
    verb === tail &&
    MANAGES.test(key.slice(opening.start, before)) &&
    isVerb(key, at + tail.length + 1)
  )
    return at + tail.length
  if (verb !== undefined) return null
  const owner = matchAt(OWNER, key, at)
  if (owner !== null && (opening.plural || STAFF.test(opening.head))) {
    const end = at + owner[0].length
    return isUpper(text, end) || headAt(key, end) !== null || matchAt(WARD, key, end) !== null
      ? end - 1
      : null
  }
  if (matchAt(BEING, key, at) !== null && WHO.test(key.slice(opening.start, before))) return at + 2
  const head = headAt(key, at)
  if (head?.includes(' ')) return at + head.length
  return OPEN_ENDED.test(opening.head) ? towardsProper(source, at) : null
}

const PLURAL = /(?:^|\s)(?:các|những|\d+)\s/u
/** "Thủ trưởng các đơn vị được phân công tại Mục II", "các đồng chí có tên trong Thông báo này". */
const NAMED =
  /(?:(?:được (?:giao|phân công)(?: (?:nhiệm vụ|chủ trì|thực hiện))*|có tên|nêu(?: tên)?)(?: (?:tại|ở|trong))? (?:(?:các )?(?:mục|điểm|khoản|phần|biểu|bảng|phụ lục)(?: [\divx]+(?:[.-][\divxa-z]+)*(?:(?:,| và|;) (?:[\divx]+(?:\.\d+)*))*)?(?: (?:này|nêu trên|trên|phân công|kèm theo))?(?: (?:của )?(?:thông báo|kết luận)(?: này)?)?|(?:thông báo|kết luận)(?: kết luận)?(?: này)?|cột ["“][^"”\n]{1,40}["”]|(?:nêu )?trên(?: đây)?))(?![\p{L}\d])/uy
const MEMBER = /(?:(?:đảng ủy|chi ủy|cấp ủy) viên|đảng viên|đoàn viên|hội viên)(?!\p{L})/uy
/** "Các đơn vị được giao nhiệm vụ": which of them. */
const GENERIC = /^(?:các|những) (?:cơ quan|đơn vị|địa phương|tập thể|cá nhân|đồng chí)/u
const CHARGED =
  /(?:được|đã được) (?:giao|phân công) (?:nhiệm vụ|phụ trách(?: (?:địa bàn|lĩnh vực|cơ sở|chi bộ|khu phố|tổ dân phố))?)(?=[,.;:]| (?:tại|trên|phải|có|chủ|báo|tăng|khẩn|nghiêm|tổ chức|triển|thực|tập|theo|căn|gửi|hoàn))/uy
/** "các hộ dân ngõ 15", "05 tổ dân phố ven sông": where people and groups live. */
const LOCATED =
  /^(?:hộ(?: .*)?|tổ dân phố|tdp|khu phố|khối phố|thôn|ấp|khóm|cơ sở|tiểu thương|bà con|nhân dân|người dân)$/u
const PLACE =
  /(?:ven|dọc|quanh|xung quanh|hai bên|mặt|đầu|cuối|gần|trong|thuộc|trên)(?: (?:bờ )?(?:các tuyến (?:đường|phố)|tuyến phố|sông|biển|kênh|rạch|hồ|đường|tuyến đường|chợ|ngõ|ngách|hẻm|kiệt|khu vực))(?!\p{L})|(?:ngõ|ngách|hẻm|kiệt|đường|phố|tuyến|khu|chợ|số nhà)(?= (?:số )?(?:\d|\p{L}))(?!\p{L})/uy
const TAIL = anyOf(TAILS)
const VERB = anyOf(TASK_VERBS)
/** "Thanh tra xây dựng kiểm tra": between such a head and a verb, a word that could be a verb is a field. */
const MANAGES = /(?:thanh tra|đội|phòng|sở|cục|chi cục|cảnh sát)$/u
const isVerb = (key: string, at: number): boolean => matchAt(VERB, key, at) !== null
const OWNER = /(?:của|thuộc)\s/uy
/** "cán bộ môi trường của phường": people are somebody's. */
const STAFF = /^(?:cán bộ|công chức|viên chức|lực lượng.*|chuyên viên)$/u
const WARD = /(?:phường|xã|đặc khu|thành phố|tỉnh)(?!\p{L})/uy
/** "Các đồng chí đảng viên là trưởng khu phố". */
const BEING =
  /là (?=(?:phó |tổ )?(?:trưởng|bí thư|chủ tịch|ủy viên|thành viên|cán bộ|đảng viên|đại biểu|chi ủy viên)(?!\p{L}))/uy
const WHO = /(?:đồng chí|đảng viên|cán bộ|hội viên|đoàn viên|công chức)$/u
const IN_CHARGE = /đồng chí|đ\/c|ủy viên|phó chủ tịch|thành viên|cán bộ|công chức/u
const CHARGE =
  /phụ trách\s+(?:lĩnh vực|công tác|đất đai|môi trường|xây dựng|địa chính|tư pháp|nông nghiệp|giao thông|y tế|giáo dục|chính sách|kinh tế|văn hóa|đô thị|nội chính|xây dựng đảng|địa bàn|khối|tổ dân phố|tổ|thôn|các|chi bộ|khu)(?!\p{L})/uy
/** Heads whose names run on in small letters: "Công ty cổ phần …", "Ban quản trị chùa …", "Đội quản lý thị trường số 6". */
const OPEN_ENDED =
  /^(?:(?:tổng )?công ty|đội(?: \S+)*|ban(?! thường| chấp| chỉ huy| tuyên| xây)(?: \S+)*|tổ(?! dân| trưởng| phó)(?: \S+)*|trung tâm|trạm|hợp tác xã|htx|xí nghiệp|hội(?: \S+)*|hạt(?: \S+)*|chi cục|chi nhánh|nhà máy|quỹ|trường|đồn|đoàn(?: \S+)*|viện|nhà thầu|cơ sở|lực lượng.*|phòng|bộ phận)$/u

/** The word at `at` when small words lead on to a proper name, a number or a known word, with no verb between. */
function towardsProper({ text, key }: Source, at: number): number | null {
  let position = at
  for (let words = 0; words < 7; words++) {
    const word = matchAt(WORD, text, position)
    if (word === null || isOver(key, text, position)) return null
    position += word[0].length
    if (!/\s/.test(text.charAt(position))) return null
    position++
    if (isUpper(text, position) || matchAt(PROPER_END, key, position) !== null) {
      return at + (matchAt(WORD, text, at) as RegExpExecArray)[0].length
    }
  }
  return null
}
const PROPER_END =
  /(?:số \d|(?:các )?(?:phường|xã|trường|thôn|khu phố|khối|khóm|ấp|bản|buôn|xóm|tổ dân phố|khu vực|khu dân cư|thành phố|tỉnh)(?!\p{L}))/uy

const isOver = (key: string, text: string, at: number): boolean =>
  matchAt(VERB, key, at) !== null || STOPS.has(matchAt(WORD, text, at)?.[0] ?? '')

/** Whether the name goes on after a comma or "và": another field of the department, another kind of the plural, a post after a person. */
function conjunctionPiece(
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
    return opening.plural || COLLECTIVE_OF.test(soFar) ? at + kind[0].length : null
  }
  if (/^(?:đồng chí|đ\/c)/u.test(opening.head) && !opening.plural && POST.test(key.slice(at))) {
    return matchAt(RANK, key, at) === null ? at + (headAt(key, at)?.length ?? 0) : RANK.lastIndex
  }
  if (headAt(key, at) !== null || matchAt(CAPITALS, text, at) !== null) return null
  if (PLACES.test(soFar)) return matchAt(PROPER_NAME, text, at) === null ? null : PROPER_NAME.lastIndex
  return FIELDED.test(soFar) || (link === 'và' && COMPANY.test(soFar))
    ? capitalPiece(source, at, opening)
    : null
}

const KIND = anyOf(COLLECTIVE_KINDS)
/** "UBND các phường, xã", "Thủ trưởng các cơ quan, đơn vị": the plural stands behind the head. */
const COLLECTIVE_OF = /\scác [\p{L} ]{2,40}(?:, [\p{L} ]{2,30})*$/u
const ORGANISATION =
  /tổ chức(?=,|\s+(?:và |có )?(?:đảng|cá nhân|liên quan|chính trị|đoàn thể|hội|trên|đóng))/uy
const POST =
  /^(?:uvbtv|uv btv|uvbch|đuv|(?:phó |quyền )?(?:chủ nhiệm|bí thư|chủ tịch|chánh|trưởng|giám đốc|ủy viên|hiệu trưởng|thường trực|chỉ huy))/u
/** "đồng chí Trần Thị Hoa, UVBTV, Trưởng ban". */
const RANK = /(?:uvbtv|uv btv|uvbch|đuv)(?!\p{L})/uy
/** "các thôn Đình, Chợ, Bến". */
const PLACES =
  /các (?:thôn|ấp|bản|tổ dân phố|tdp|khu phố|khóm|xóm|buôn|làng|xã|phường) \p{L}+(?: \p{L}+){0,2}(?:, \p{L}+(?: \p{L}+){0,2})*$/u
const PROPER_NAME = /\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,2}(?!\p{L})/uy
/** "Công ty Cổ phần Môi trường và Công trình đô thị": what a company does. */
const COMPANY = /^(?:tổng )?công ty\s[^,]+$/u
const FIELDED =
  /(?:^|\s)(?:phòng|ban|sở|bộ|trung tâm|cục|chi cục|vụ|ngành|tổ|công chức|cán bộ|bộ phận)\s[^,]+(?:, [^,]+)?$/u
