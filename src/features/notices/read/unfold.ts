/**
 * A document pasted as one line, or poured into lines that begin anywhere, gets its line ends back before the words that only open a line: parts of the head, numbered items in their
 * order, bullets, "Nơi nhận" and the signature. Text that has its lines comes back unchanged.
 */
export function unfold(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const poured =
    lines.length > 8 && /[^\n] Nơi nhận\s*:/.test(text) && !/^\s*(?:Nơi nhận|\d+\.\s)/m.test(text)
  if (!poured && (lines.length > 8 || longest < 400)) return text
  const line = poured ? lines.map((part) => part.trim()).join(' ') : text
  return splitItems(OPENERS.reduce((unfolded, opener) => unfolded.replace(opener, '\n'), line))
}

const OPENERS: readonly RegExp[] = [
  / (?=(?:ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG H(?:ÒA|OÀ) XÃ HỘI)(?!\p{L}))/gu,
  /(?<=VIỆT NAM|VIỆT NAM\n?Độc lập [-–] Tự do [-–] Hạnh phúc) /gu,
  / (?=Số\s*:?\s*\d*\s*[-/]\s?\p{Lu})/gu,
  /(?<=năm \d{4}) (?=(?:THÔNG BÁO|KẾT LUẬN|QUYẾT ĐỊNH|KẾ HOẠCH|CÔNG ĐIỆN)(?!\p{L}))/gu,
  /(?<=\s(?:THÔNG BÁO|KẾT LUẬN)) (?=\p{Lu}\p{Ll}|\p{Ll})/gu,
  / (?=-{3,}|_{3,})|(?<=-{3,}|_{3,}) /gu,
  / (?=(?:Nơi nhận|Kính gửi)\s*:)/gu,
  /(?<=[,;.:]) (?=[-–+] ?\p{Lu})/gu,
  / (?=(?:T\/M|T\/L|K\/T|TM\.|TL\.|KT\.|TUQ\.) ?\p{Lu}{2})/gu,
  /(?<=\p{Lu}{2}) (?=(?:PHÓ )?(?:CHÁNH VĂN PHÒNG|CHỦ TỊCH|BÍ THƯ)(?!\p{L}))/gu,
  /(?<=(?:VĂN PHÒNG|CHỦ TỊCH|BÍ THƯ|THƯỜNG TRỰC)) (?=\p{Lu}\p{Ll})/gu,
  /(?<=[.:;]) (?=[IVX]{1,4}\. \p{Lu})/gu,
  /(?<=[.:;]) (?=[a-zđ]\) )/gu,
]

/** "1.", "2.", "2.1." after the end of a sentence open a line when they go on counting. */
function splitItems(text: string): string {
  let last = 0
  return text.replace(
    /(?<=[.:;]|[-_]{3}) (?=(\d{1,2})(\.\d{1,2})*\.? \p{Lu})/gu,
    (space, label: string, deeper?: string) => {
      const number = Number(label)
      if (deeper === undefined ? number !== last + 1 && number !== 1 : number !== last) return space
      last = number
      return '\n'
    },
  )
}
