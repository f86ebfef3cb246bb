import { anyCase, isCapitals, wordsOf } from './words.ts'

const start = (source: string) => new RegExp(`^${anyCase(source)}(?![\\p{L}\\p{M}])`, 'u')

const TITLE = start(
  'báo cáo|tổng hợp|bảng tổng hợp|biểu tổng hợp|biểu|bảng|danh mục|danh sách|biên bản|phiếu|phụ lục|tờ trình|công văn|thông báo|văn bản|kính gửi|cộng h(?:òa|oà) xã hội|độc lập|đảng cộng sản|đảng bộ|đảng ủy|đảng uỷ|(?:ủy|uỷ) ban|ubmttq|ubmt|mt |tập hợp|ubnd|mttq|mặt trận tổ quốc|ban thường trực|hội nghị|v/v|kèm theo|đơn vị tính|dự thảo|gửi tới|phục vụ',
)
const DATELINE = /^[^.;:]{0,40}ngày\s+[\d….\s]{0,8}\s*tháng\s+[\d….\s]{0,8}\s*năm\s*[\d….]*\s*$/iu
const WARD =
  /^(?:(?:PHƯỜNG|XÃ|ĐẶC KHU|THÀNH PHỐ|TỈNH|QUẬN|HUYỆN)\s[\p{Lu}\s–-]+|(?:Phường|Xã|Đặc khu)\s(?:\p{Lu}\p{L}*\s?){1,4})$/u
const NUMBER = /^số\s*:?\s*[\d….]*\s*[/-]\s*\p{Lu}/iu
const ORNAMENT = /^[^\p{L}\p{N}]+$/u

/** Letterhead, title, date, address: said about the report, not by the people. */
export const isTitle = (text: string): boolean =>
  ORNAMENT.test(text) ||
  DATELINE.test(text) ||
  NUMBER.test(text) ||
  WARD.test(text) ||
  (TITLE.test(text) &&
    (isCapitals(text.replace(/\p{Ll}{1,3}/gu, '')) || wordsOf(text).length < 24) &&
    !/[.?!]$/u.test(text) &&
    !/:\s*\S.{40}/u.test(text)) ||
  /^\((?:kèm theo|phục vụ|ban hành|trích|tính đến|từ ngày|dự thảo|kỳ)/iu.test(text)

const INTRODUCTION = new RegExp(
  `^${anyCase('(?:(?:thời gian|địa điểm|thành phần|chủ trì|chủ tọa|thư ký|tham dự|tham gia|số người dự|tổng số người dự)\\s*:|kính (?:gửi|thưa|chào)|kính báo cáo|thưa|thực hiện|căn cứ|qua (?:tổng hợp|nắm|tiếp|công tác|các|kết quả)|trên cơ sở|trước (?:hết|tiên|khi)|theo (?:kế hoạch|báo cáo|tổng hợp)|để (?:chuẩn bị|phục vụ)|sau (?:khi|đây)|được sự|thay mặt|nhằm|từ (?:ngày|thực tế)|(?:ban thường trực )?(?:ủy|uỷ) ban (?:mttq|mặt trận)|ban thường trực|mttq|mặt trận tổ quốc|hôm nay|lời đầu|tôi (?:tên )?là|tôi xin (?:thay mặt|báo cáo)|vừa qua,? (?:ủy|uỷ|ban|mặt trận)|tổng (?:số|cộng)|(?:cụ thể|trong đó|gồm|bao gồm)(?: như sau)?:)')}`,
  'u',
)
const ANNOUNCES = new RegExp(
  `${anyCase('(?:như sau|sau đây|cụ thể|cụ thể là|gồm|dưới đây|sau)')}\\s*[:.]\\s*$`,
  'u',
)
const COLLECTED = new RegExp(
  `${anyCase('(?:tổng hợp|ghi nhận|tiếp nhận|thu thập|nhận được|tiếp thu|có)(?: được)?(?: tổng số| tổng cộng| là)?')}\\s+\\d+\\s*(?:\\([^)]*\\)\\s*)?${anyCase('(?:lượt )?(?:ý kiến|kiến nghị|phản ánh|câu hỏi|nội dung|nhóm|cuộc|lượt)')}`,
  'u',
)

export const isIntroduction = (text: string): boolean =>
  INTRODUCTION.test(text) || ANNOUNCES.test(text) || COLLECTED.test(text)

const CLOSING = new RegExp(
  `^${anyCase('(?:chủ trì hội nghị|chủ tọa|trên đây là|trên đây,|trân trọng|xin (?:trân trọng |chân thành |kính chúc )|xin cảm ơn|rất mong (?:được )?(?:các|sự|nhận|lãnh đạo|quan tâm)|kính (?:chúc|mong|đề nghị|trình|báo cáo)|một lần nữa|cuối cùng|(?:ban thường trực )?(?:ủy|uỷ) ban (?:mttq|mặt trận)[^.]{0,60}(?:đề nghị|kính|trân trọng|báo cáo|mong)|ban thường trực[^.]{0,60}(?:đề nghị|kính|trân trọng|báo cáo)|hội nghị kết thúc|cuộc họp kết thúc|biên bản (?:kết thúc|được|lập)|tổng (?:cộng|số)|cộng|đối với các ý kiến trên|các ý kiến (?:trên|nêu trên)|các nội dung (?:trên|nêu trên)|với những (?:ý kiến|nội dung)|ghi chú|nhìn chung,|tổng hợp(?: chung| lại)?\\s*:|tổng\\s*:|tôi xin (?:cảm ơn|chân thành|trân trọng|kính)|(?:ngoài ra,? )?(?:nhân dân|bà con|cử tri|các hộ|hội nghị|các đại biểu)[^.:]{0,30}không (?:có|còn) ý kiến|ngoài ra,?[^.:]{0,40}(?:bày tỏ|đồng tình|phấn khởi|nhất trí|tin tưởng|không có ý kiến|ý kiến đồng thuận)|(?:các |những )?ý kiến (?:trên )?đã được (?:thư ký |chủ tọa )?(?:ghi|tổng hợp|đọc))')}`,
  'u',
)
/** "Tổng cộng 6 ý kiến". */
export const isSum = (text: string): boolean =>
  /^(?:tổng|cộng)(?!\p{L})/iu.test(text) && /\d/u.test(text) && wordsOf(text).length < 9
/** Thanks, wishes and sums below the opinions. */
export const isClosing = (text: string): boolean => CLOSING.test(text) || NOT_TAKEN_DOWN.test(text)
const NOT_TAKEN_DOWN = new RegExp(
  `${anyCase('nên (?:tôi |chúng tôi |tổ )?(?:xin )?không (?:ghi|nêu|đưa|tổng hợp)(?: lại| vào)?')}[^,.;]{0,20}\\.?$`,
  'u',
)

const ROLE =
  '(?:đại diện )?(?:thư ký(?: hội nghị| cuộc họp)?|chủ trì(?: hội nghị)?|chủ tọa|chủ toạ|người (?:lập|tổng hợp|báo cáo|viết|ghi)(?: biểu| bảng| báo cáo| biên bản)?|thủ trưởng(?: đơn vị)?|tổ trưởng(?: dân phố)?|trưởng (?:ban|thôn|khu|ban công tác mặt trận)|bí thư(?: chi bộ)?|lãnh đạo|tổ dân phố|ban công tác mặt trận)'
const SIGNATURE = new RegExp(
  `^(?:${anyCase(ROLE)}(?:[\\s,–-]+${anyCase(ROLE)})*\\s*$|${anyCase('nơi nhận|người (?:lập|tổng hợp|báo cáo|viết|ghi)(?: biểu| báo cáo| biên bản)?\\s*(?:$|:)|thư ký\\s*(?:$|\\s{3}|ghi)|chủ tọa\\s*$|chủ trì\\s*$|xác nhận của')}|(?:TM|T/M|KT|K/T|TL|T/L|TUQ)\\.?\\s*\\p{Lu}{2}|(?:PHÓ )?CHỦ TỊCH\\s*(?:$|\\s{3})|(?:NGƯỜI|TỔ TRƯỞNG|TRƯỞNG (?:THÔN|BAN|KHU)|BÍ THƯ|ĐẠI DIỆN) ?[\\p{Lu} ]*$|\\((?:${anyCase('đã ký|ký|ký,? ghi rõ|ký tên')}))`,
  'u',
)
/** From here on the report only says who signs and who receives it. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text)
/** Something new begins below a signature. */
export const opensAnnex = (text: string): boolean =>
  start('phụ lục|danh sách|danh mục|biểu|bảng|tổng hợp').test(text) && !/[.;]$/u.test(text)
