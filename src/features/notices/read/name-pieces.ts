import { capitalPiece } from './capital-piece.ts'
import { conjoinedPiece } from './conjoined-piece.ts'
import { headAt } from './name-heads.ts'
import type { Opening } from './name-words.ts'
import { smallPiece } from './small-piece.ts'
import { CAPITALS, isUpper, matchAt, type Source } from './words.ts'

/** Where the next piece of the name ends, or null when the name is over. */
export function pieceAt(source: Source, position: number, opening: Opening): number | null {
  const { text, key } = source
  const link = matchAt(LINK, text, position)
  if (link === null || link[0].includes('\n')) return null
  const at = LINK.lastIndex
  const conjunction = link[1] ?? link[2]
  if (conjunction !== undefined) return conjoinedPiece(source, at, conjunction, opening, position)
  if (DASH.test(link[0]) && matchAt(ORDERED, key, at) !== null) return null
  if (link[0].includes('/') && isBody(source, at)) return null
  const counted = matchAt(COUNTED, key, at)
  if (counted !== null) return at + (counted[1] as string).length
  const number = matchAt(NUMBERS, key, at)
  if (number !== null)
    return number[0].startsWith('số') ||
      takesNumber(key, position) ||
      SERIES.test(text.slice(opening.start, position)) ||
      (NUMBERED.test(opening.head) && matchAt(LONE, key, at) !== null)
      ? NUMBERS.lastIndex
      : null
  const office = matchAt(OFFICE, key, at)
  if (office !== null) return OFFICE.lastIndex
  return isUpper(text, at) ? capitalPiece(source, at, opening) : smallPiece(source, at, position, opening)
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
/** "Công ty Thủy điện Đạ Nghịt 2": one of several of that name, where no counted thing follows. */
const NUMBERED =
  /^(?:(?:tổng )?công ty|xí nghiệp|nhà máy|hợp tác xã|htx|trường|chi nhánh|trạm|nông trường|lâm trường|đội)/u
const LONE =
  /\d{1,2}(?=\s*(?:[.,;:)]|$)|\s(?!(?:hộ|ngày|tháng|năm|thôn|ấp|tổ|khu|vị trí|điểm|tuyến|người|trường|đơn vị)(?!\p{L}))\p{Ll})/uy
/** "Công an phường/Phòng Kinh tế" are two; "HĐND/UBND" is one office. */
const isBody = ({ text, key }: Source, at: number): boolean =>
  headAt(key, at) !== null && matchAt(CAPITALS, text, at) === null
const takesNumber = (key: string, end: number): boolean =>
  /(?:tổ dân phố|tdp|tổ trưởng|các tổ|khu phố|tổ|chi bộ|thôn|ấp|khu|số|phường|quận|ban chỉ đạo|khóm|khối|khu hành chính|cụm|cụm dân cư|đội|xóm|khu vực|cơ sở|chi nhánh|hạt|trạm|tổ công tác|ngõ|ngách|hẻm|kiệt|lô)$/u.test(
    key.slice(Math.max(0, end - 16), end),
  )
