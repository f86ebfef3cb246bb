/**
 * Source of a pattern that is blind to case inside one that is not: names are told by their capitals. Written out letter by letter,
 * because the modifier `(?i:…)` misses capitals in some alternations of the pinned Node.
 */
export function anyCase(source: string): string {
  let inClass = false
  const blind = source.replace(PIECE, (piece) => {
    if (piece === '[' || piece === ']') inClass = piece === '['
    const [small, capital] = [piece.toLowerCase(), piece.toUpperCase()]
    if (piece.length > 1 || small === capital) return piece
    return inClass ? small + capital : `[${small}${capital}]`
  })
  return `(?:${blind})`
}
const PIECE = /\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\(\?<?[:=!]|\{[^}]*\}|./gsu

export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** What asks for something: an opinion, not a title. */
export const REQUEST = new RegExp(
  `${WORD_START}${anyCase('đề nghị|kiến nghị|đề xuất|mong|xin|yêu cầu|cần|nên|phải|hỏi|tại sao|vì sao|bao giờ|khi nào|đề đạt')}${WORD_END}`,
  'u',
)
export const STARTS_WITH_REQUEST = new RegExp(
  `^${anyCase('(?:tôi |chúng tôi |nhân dân |bà con |cử tri |dân |gia đình |e |em )?(?:rất |cũng |đều |tha thiết |tiếp tục )?(?:đề nghị|kiến nghị|đề xuất|mong|xin|yêu cầu|hỏi|phản ánh|hỗ trợ|tăng cường|sớm|lắp|sửa|xây|nạo vét|xử lý|cắt tỉa|bố trí|quan tâm|kiểm tra|có biện pháp)')}${WORD_END}`,
  'u',
)

const NOT_A_GROUP = `(?<!${anyCase('(?:tổ|phố|tdp|thôn|xóm|ấp|khu|khối|khóm|và|(?<!tổng )số)')}\\s*)`
/** "(25 ý kiến)", ": 3 ý kiến", "- có 03 lượt kiến nghị" at the end of a heading. */
const COUNT = new RegExp(
  `\\s*[(:–-]?\\s*\\(?\\s*${anyCase('(?:có |gồm |tổng số |tổng |số lượng:? )?')}${NOT_A_GROUP}\\d{1,4}(?:/\\d{1,4})?\\s*${anyCase('(?:lượt )?(?:ý kiến|kiến nghị|phản ánh|nội dung|câu hỏi|vấn đề|yk|người)(?:[,; ]+(?:kiến nghị|phản ánh|tham gia|phát biểu|đề nghị))*')}\\s*\\)?\\s*[:;.]?\\s*$`,
  'u',
)
export const hasCount = (text: string): boolean => COUNT.test(text)
export const withoutCount = (text: string): string => text.replace(COUNT, '').replace(/[\s:;–-]+$/u, '')

export const NO_OPINION = new RegExp(
  `^\\(?${anyCase('(?:hiện |cơ bản |(?:nhân dân|bà con|cử tri) )?(?:không|chưa) (?:có |phát sinh )?(?:các )?(?:ý kiến|kiến nghị|phản ánh|nội dung|đề xuất)(?: gì| nào)?(?: kiến nghị)?(?: thêm| mới| khác)*|(?:chưa|không) (?:gửi|nộp|có)(?: báo cáo| văn bản)+|không|nhất trí|không ý kiến')}\\)?\\s*[.;,]?$|^(?:${anyCase('gồm |có |cùng ')})?\\d+ ${anyCase('(?:đại biểu|đại diện|hộ|người|hội viên|cử tri|lượt người)(?: (?:đại diện|nhân dân|các|hộ|gia đình|tổ|dân phố|tổ dân phố|dự|tham dự|có mặt))*')}\\s*[.;]?$|^${anyCase('(?:đồng chí|đ/c|ông|bà|ban tổ chức|chủ tọa|thư ký)[^.:]{0,90}\\s(?:khai mạc|tuyên bố lý do|giới thiệu đại biểu|bế mạc|kết luận hội nghị|thông qua chương trình|điều hành)(?: (?:hội nghị|cuộc họp|buổi (?:họp|đối thoại)))?')}[^.:]{0,30}\\.?$`,
  'u',
)
