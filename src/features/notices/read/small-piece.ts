import { headAt } from './name-heads.ts'
import { isOver, type Opening, TAIL, VERB, WORD } from './name-words.ts'
import { isUpper, matchAt, type Source } from './words.ts'

/** Where the piece ends that begins with a small letter, or null when the name is over before it. */
export function smallPiece(source: Source, at: number, before: number, opening: Opening): number | null {
  const { text, key } = source
  const named = matchAt(NAMED, key, at)
  if (named !== null && PLURAL.test(key.slice(opening.start, before))) return NAMED.lastIndex
  if (GENERIC.test(key.slice(opening.start, before)) && matchAt(CHARGED, key, at) !== null)
    return CHARGED.lastIndex
  if (opening.plural && matchAt(OTHER, key, at) !== null) return OTHER.lastIndex
  const which = opening.plural || KIN.test(opening.head) ? restriction(source, at, opening) : null
  if (which !== null) return which
  const place = LOCATED.test(opening.head) ? matchAt(PLACE, key, at) : null
  if (place !== null) return PLACE.lastIndex
  const member = matchAt(MEMBER, key, at)
  if (member !== null) return MEMBER.lastIndex
  const tail = matchAt(TAIL, key, at)?.[0]
  const verb = matchAt(VERB, key, at)?.[0]
  const atHead =
    before === opening.headEnd &&
    OPEN_ENDED.test(opening.head) &&
    !(opening.plural && opening.head === 'trường') &&
    !(verb !== undefined && (WHOLE.test(opening.head) || matchAt(MADE, key, at + verb.length) !== null))
  if (tail !== undefined && (verb === undefined || atHead || tail.length > verb.length))
    return at + tail.length
  if (verb === 'phụ trách' && IN_CHARGE.test(key.slice(opening.start, before))) {
    return matchAt(CHARGE, key, at) === null ? null : at + verb.length
  }
  if (
    tail !== undefined &&
    verb === tail &&
    MANAGES.test(key.slice(opening.start, before)) &&
    (isVerb(key, at + tail.length + 1) || /[),.;:]/u.test(key.charAt(at + tail.length)))
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

/** "Đoàn xã", "Hội Nông dân", "Đoàn Thanh niên": nothing is left to say of which body it is. */
const WHOLE =
  /^(?:đoàn (?:phường|xã|thể|thanh niên|tn|tncs.*)|hội (?:liên hiệp phụ nữ|lhpn|phụ nữ|nông dân|cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học))$/u
/** "xây dựng kế hoạch": what is made, so the word before it is what the body must do. */
const MADE =
  /(?:,? (?:ban hành|hoàn thiện))* (?:(?:các|\d+) )?(?:kế hoạch|phương án|chương trình|đề án|quy chế|quy ước|lộ trình|nội dung|mô hình|lịch|dự thảo|báo cáo|tuyến đường|đường|hàng rào|mương|kè)(?!\p{L})/uy

const PLURAL = /(?:^|\s)(?:các|những|\d+|hai|ba|bốn|năm)\s/u
/** "Thủ trưởng các đơn vị được phân công tại Mục II", "các đồng chí có tên trong Thông báo này". */
const NAMED =
  /(?:(?:được (?:giao|phân công)(?: (?:nhiệm vụ|việc|chủ trì|thực hiện))*|có tên|nêu(?: tên)?|(?:chủ trì|phối hợp|có nhiệm vụ)(?= (?:tại|ở|nêu)))(?: (?:tại|ở|trong))? (?:(?:các )?(?:mục|điểm|khoản|phần|biểu|bảng|phụ lục)(?: [\divx]+(?:[.-][\divxa-z]+)*(?:(?:,| và|;) (?:[\divx]+(?:\.\d+)*))*)?(?: (?:này|nêu trên|trên|phân công|kèm theo))?(?: (?:của )?(?:thông báo|kết luận)(?: này)?)?|(?:thông báo|kết luận)(?: kết luận)?(?: này)?|cột ["“][^"”\n]{1,40}["”]|(?:nêu )?trên(?: đây)?))(?![\p{L}\d])/uy
/** "các phòng, ban khác". */
const OTHER = /khác(?!\p{L})/uy
const MEMBER = /(?:(?:đảng ủy|chi ủy|cấp ủy) viên|đảng viên|đoàn viên|hội viên)(?!\p{L})/uy
/**
 * "Các cơ sở lưu trú có từ 20 phòng trở lên phải …", "Các hộ đã nhận tiền: …", "gia đình ông Ba": which of them is meant, where the words end before
 * what they must do.
 */
function restriction({ text, key }: Source, at: number, opening: Opening): number | null {
  if (KIN.test(opening.head) && matchAt(KINSMAN, key, at) !== null && isUpper(text, KINSMAN.lastIndex))
    return matchAt(PERSON, text, KINSMAN.lastIndex) === null ? null : PERSON.lastIndex
  if (opening.plural && matchAt(IN_CHARGE_OF, key, at) !== null) return IN_CHARGE_OF.lastIndex
  return PEOPLE.test(opening.head) && matchAt(RELATIVE, key, at) !== null ? RELATIVE.lastIndex : null
}
const KIN = /^(?:gia đình|hộ)$/u
const KINSMAN = /(?:ông|bà|anh|chị)\s/uy
const PERSON = /\p{Lu}[\p{Ll}.]*(?:\s\p{Lu}[\p{Ll}.]*){0,4}/uy
/** "Các đồng chí Ủy viên Ban Thường vụ theo địa bàn phụ trách". */
const IN_CHARGE_OF =
  /(?:theo (?:địa bàn|lĩnh vực|khối|cụm)|được (?:phân công|giao)) (?:được )?(?:phụ trách|phân công)(?: (?:địa bàn|lĩnh vực|cơ sở))?(?!\p{L})/uy
const PEOPLE =
  /^(?:hộ.*|cơ sở.*|doanh nghiệp|chủ .*|tổ chức.*|đơn vị|cơ quan|khách sạn|nhà .*|tiểu thương|địa phương|tổ dân phố|thôn|khu phố|công ty)$/u
const RELATIVE =
  /(?:có|đã|chưa|đang|được|bị|nằm|thuộc|kinh doanh|sản xuất|sử dụng|xây dựng|vi phạm|lấn chiếm)(?: (?!(?:phải|cần|chủ động|khẩn trương|có trách nhiệm)(?!\p{L}))[\p{L}\d%]+){1,9}(?= (?:phải|có trách nhiệm|cần phải|khẩn trương|chủ động|nghiêm túc|tự giác)(?!\p{L})|\s?:\s)/uy
/** "Các đơn vị được giao nhiệm vụ": which of them. */
const GENERIC =
  /^(?:(?:thủ trưởng|người đứng đầu|lãnh đạo|trưởng) )?(?:các|những) (?:(?:phòng|ban|ngành|đoàn thể|bộ phận)(?:,| và) )*(?:cơ quan|đơn vị|địa phương|tập thể|cá nhân|đồng chí)/u
const CHARGED =
  /(?:được|đã được) (?:giao|phân công) (?:chủ trì(?=[,.;:]| (?:căn cứ|có trách nhiệm|chịu|báo cáo|gửi|phải|chủ động|khẩn trương|nghiêm túc|định kỳ))|nhiệm vụ|phụ trách(?: (?:địa bàn|lĩnh vực|cơ sở|chi bộ|khu phố|tổ dân phố))?)(?=[,.;:]| (?:tại|trên|phải|có|chủ|báo|tăng|khẩn|nghiêm|tổ chức|triển|thực|tập|theo|căn|gửi|hoàn|xây dựng|lập|ban hành|chịu|tiếp|rà|kịp|đẩy))/uy
/** "các hộ dân ngõ 15", "05 tổ dân phố ven sông": where people and groups live. */
const LOCATED =
  /^(?:hộ(?: .*)?|tổ dân phố|tdp|khu phố|khối phố|thôn|ấp|khóm|cơ sở|tiểu thương|bà con|nhân dân|người dân)$/u
const PLACE =
  /(?:ven|dọc|quanh|xung quanh|hai bên|mặt|đầu|cuối|gần|trong|thuộc|trên)(?: (?:bờ )?(?:các tuyến (?:đường|phố)|tuyến phố|sông|biển|kênh|rạch|hồ|đường|tuyến đường|chợ|ngõ|ngách|hẻm|kiệt|khu vực))(?!\p{L})|(?:ngõ|ngách|hẻm|kiệt|đường|phố|tuyến|khu|chợ|số nhà)(?= (?:số )?(?:\d|\p{L}))(?!\p{L})/uy
/** "Thanh tra xây dựng kiểm tra": between such a head and a verb, a word that could be a verb is a field. */
const MANAGES = /(?:thanh tra|đội|phòng|sở|cục|chi cục|cảnh sát|(?:phòng|chi cục|đội) quản lý)$/u
const isVerb = (key: string, at: number): boolean => matchAt(VERB, key, at) !== null
const OWNER = /(?:của|thuộc)\s/uy
/** "cán bộ môi trường của phường": people are somebody's. */
const STAFF = /^(?:cán bộ|công chức|viên chức|lực lượng.*|chuyên viên)$/u
const WARD = /(?:phường|xã|đặc khu|thành phố|tỉnh)(?!\p{L})/uy
/** "Các đồng chí đảng viên là trưởng khu phố". */
const BEING =
  /là (?=(?:phó |tổ )?(?:trưởng|bí thư|chủ tịch|ủy viên|thành viên|cán bộ|đảng viên|đại biểu|chi ủy viên)(?!\p{L}))/uy
const WHO = /(?:đồng chí|đảng viên|cán bộ|hội viên|đoàn viên|công chức)$/u
const IN_CHARGE =
  /đồng chí|đ\/c|ủy viên|phó chủ tịch|thành viên|cán bộ|công chức|viên chức|thanh tra viên|chuyên viên/u
const CHARGE =
  /phụ trách\s+(?:lĩnh vực|công tác|đất đai|môi trường|xây dựng|địa chính|tư pháp|nông nghiệp|giao thông|y tế|giáo dục|chính sách|kinh tế|văn hóa|đô thị|nội chính|xây dựng đảng|địa bàn|khối|tổ dân phố|tổ|thôn|ấp|bản|buôn|xóm|khóm|làng|các|chi bộ|khu phố|khu)(?!\p{L})/uy
/** Heads whose names run on in small letters: "Công ty cổ phần …", "Ban quản trị chùa …", "Đội quản lý thị trường số 6". */
const OPEN_ENDED =
  /^(?:(?:tổng )?công ty|đội(?: \S+)*|ban(?! thường| chấp| chỉ huy| tuyên| xây)(?: \S+)*|tổ(?! dân| trưởng| phó)(?: \S+)*|trung tâm|trạm|hợp tác xã|htx|xí nghiệp|liên danh.*|chủ đầu tư|phòng giao dịch|ngân hàng|hội(?: \S+)*|hạt(?: \S+)*|chi cục|chi nhánh|nhà máy|quỹ|trường|đồn|đoàn(?: \S+)*|viện|nhà thầu.*|cơ sở|lực lượng.*|phòng|bộ phận)$/u

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
