import { foldSpace, keyOf } from './key.ts'
import type { Signer } from './reading.ts'

/** Letters of a delegated signature: Party T/M, K/T, T/L; State TM., KT., TL., TUQ. (NĐ 30/2020, Appendix I). */
const AUTHORITY = /^(?:T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|T\s?\/\s?U\s?Q|TUQ|TM|KT|TL)(?:\s*\.\s*|\s+|$)/u

const POST =
  /(?:^|[\s.])(?:bí thư|chủ tịch|chánh|chủ nhiệm|trưởng|giám đốc|thủ trưởng|thường trực|ủy viên|chỉ huy|bộ trưởng|thứ trưởng|thủ tướng|chánh văn phòng|hiệu trưởng|đội trưởng)(?![\p{L}])/u

export const isAuthority = (text: string): boolean => AUTHORITY.test(text) && isCapitals(text)
export const isPost = (text: string): boolean =>
  text.length < 70 && POST.test(keyOf(text)) && (isCapitals(text) || BARE_POST.test(keyOf(text)))
const BARE_POST =
  /^(?:q\. ?|quyền )?(?:phó )?(?:bí thư(?: thường trực)?|chủ tịch|chánh văn phòng|trưởng ban|trưởng phòng|giám đốc)$/u
export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** A person: two to six capitalised words and nothing else; a rank or title before it stays. */
export const isPersonName = (text: string): boolean =>
  !isCapitals(text) &&
  /^(?:(?:Thượng tá|Trung tá|Thiếu tá|Đại tá|Đại úy|Thượng úy|ThS\.?|TS\.?)\s+)?\p{Lu}['’]?\p{L}?\p{Ll}*(?:[\s-]+\p{Lu}['’]?\p{L}?\p{Ll}*){1,5}$/u.test(
    text,
  )

export const isSignedMark = (text: string): boolean =>
  /^[([<]\s*(?:(?:có )?(?:đóng )?dấu|chữ ký|con dấu|mộc)[^\p{L}]?[^)\]>]{0,40}[)\]>]$/u.test(keyOf(text)) ||
  /^[([]?\s*(?:đã ký|đã kí|ký tên|đã ký số|ký, đóng dấu|ký và đóng dấu)[^\p{L}]*(?:(?:và )?đóng dấu)?[^\p{L}]*$/u.test(
    keyOf(text),
  )

/** "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ" on one line: the authority, then the post. */
const partsOf = (line: string): string[] =>
  isAuthority(line)
    ? line.split(
        /(?<=(?:THƯỜNG VỤ|NHÂN DÂN|UBND|HĐND|CHỦ TỊCH|VĂN PHÒNG|CHẤP HÀNH)(?: (?:PHƯỜNG|XÃ|ĐẶC KHU))?) (?=(?:PHÓ |Q\. ?)?(?:BÍ THƯ|CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG))/u,
      )
    : [line]

/** The signature block from its lines, top to bottom. */
export function readSigner(lines: readonly string[]): Signer {
  const authority: string[] = []
  const position: string[] = []
  let name: string | null = null
  for (const line of lines.flatMap((text) => partsOf(foldSpace(text).replace(/^(\p{Lu}{1,3}) \./u, '$1.')))) {
    if (isPersonName(line)) name ??= line
    else if (isAuthority(line)) authority.push(line)
    else if (isPost(line) || position.length > 0) position.push(line)
    else if (authority.length > 0) authority.push(`${authority.pop()} ${line}`)
  }
  return { authority, position: position.length === 0 ? null : position.join(' '), name }
}
