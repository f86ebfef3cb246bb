import { nfc, stripAccents } from './text.ts'

/** The degrees of State secrets, as they are stamped (Law on Protection of State Secrets 29/2018/QH14, Article 8). */
export type SecrecyLevel = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT'
/** `ocr`: letters recognised in a picture, of which some are wrong. */
export type TextOrigin = 'typed' | 'ocr'

/** Non-empty lines looked at: of the first page, where the head of a paper is, and of the top of every other page. */
const HEAD = 40
const TOP = 10

/**
 * The stamp of State secrecy that a paper bears, or null. A stamp stands by itself, in capitals, in the head of a paper or at the top of a
 * page (Law on Protection of State Secrets 29/2018/QH14, Article 10); the word within a sentence, a title or a name is none.
 * Pages are parted by a form feed. Nobody's guess: what a stamp hidden in a drawing says is not seen here.
 */
export function secrecyStampOf(text: string, origin: TextOrigin = 'typed'): SecrecyLevel | null {
  for (const [page, words] of nfc(text).split('\f').entries()) {
    const lines = words
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '')
      .map((line) => line.replace(/\s{3,}/gu, '   '))
      .slice(0, page === 0 ? HEAD : TOP)
    for (const [at, line] of lines.entries()) {
      const level = besideHead(line) ?? labelled(line) ?? alone(line, origin)
      if (level !== null && !runsOn(lines[at - 1], lines[at + 1])) return level
    }
  }
  return null
}

const STAMP = '(?:tuyệt|tối)?\\s*mật'
const CAPITALS = '(?:TUYỆT|TỐI)?\\s*MẬT'

/** Columns flow into one line when a page is read: "MẬT  Kiến An, ngày 05 tháng 12 năm 2025", "Số: 12/BC-UBND (Mật)". */
function besideHead(line: string): SecrecyLevel | null {
  const before = new RegExp(
    `^\\W*(${CAPITALS})\\s+(?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|Độc lập|[^.;]{1,40},\\s*ngày\\s)`,
    'u',
  ).exec(line.trim())
  const after = new RegExp(`^số\\s*:?\\s*\\d*\\s*[-/]\\S+\\s*[([]?\\s*(${STAMP})\\s*[)\\]]?$`, 'iu').exec(
    line.trim(),
  )
  const words = before?.[1] ?? after?.[1]
  return words === undefined ? null : levelOf(words)
}

/** "Độ mật: Tối mật", but not "Độ mật: Thường". */
function labelled(line: string): SecrecyLevel | null {
  const found = new RegExp(
    `(?:^|\\s{2,}|[|\\t])\\s*(?:dấu(?: chỉ)?\\s+)?(?:mức\\s+)?độ\\s+mật\\s*[:：|]\\s*(${STAMP})\\s*(?:$|[.,;|)\\t]|\\s{2,})`,
    'iu',
  ).exec(line)
  return found?.[1] === undefined ? null : levelOf(found[1])
}

/** Nothing but the stamp in the line, or in one of its columns; letters may stand apart and a frame around them. */
function alone(line: string, origin: TextOrigin): SecrecyLevel | null {
  for (const part of [line, ...line.split(/\s{2,}|\t|\|/u)]) {
    const letters = part.replace(/[^\p{L}\p{N}]/gu, '')
    if (letters.length < 3 || letters.length > 10) continue
    const level = exactly(letters) ?? (origin === 'ocr' ? nearly(letters) : null)
    if (level !== null) return level
  }
  return null
}

function exactly(letters: string): SecrecyLevel | null {
  const level = levelOf(letters)
  // "Mật" with small letters is honey, or half a name.
  return level === 'MẬT' && letters !== letters.toLocaleUpperCase('vi') ? null : level
}

const levels: Readonly<Record<string, SecrecyLevel>> = {
  mật: 'MẬT',
  tốimật: 'TỐI MẬT',
  tuyệtmật: 'TUYỆT MẬT',
}
const levelOf = (words: string): SecrecyLevel | null =>
  levels[words.replace(/[^\p{L}]/gu, '').toLocaleLowerCase('vi')] ?? null

/** A stamp is faint and framed, so recognition gives "MẶT", "MÂT", "TUYÊT MÂT", "T0I MAT". */
function nearly(letters: string): SecrecyLevel | null {
  const capitals = letters.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0
  if (capitals * 2 < letters.length) return null
  if (/^(?:[MNHW][Ậậ]T|M[Ậậ][TIYF1])$/iu.test(letters)) return 'MẬT'
  const plain = stripAccents(letters)
    .toUpperCase()
    .replace(/[0147]/gu, (digit) => ({ 0: 'O', 1: 'I', 4: 'A', 7: 'T' })[digit] ?? digit)
  if (/^[IL]?MAT[IL]?$/u.test(plain)) return 'MẬT'
  if (plain.length >= 5 && distance(plain, 'TOIMAT') <= 1) return 'TỐI MẬT'
  return plain.length >= 7 && distance(plain, 'TUYETMAT') <= 2 ? 'TUYỆT MẬT' : null
}

/** "… BẢO VỆ BÍ / MẬT NHÀ NƯỚC" and "MẶT / TRẬN TỔ QUỐC" are titles broken over two lines. */
const runsOn = (before: string | undefined, after: string | undefined): boolean =>
  /(?:^|[\s("“])(?:bí|bảo|độ|giải|tăng|giảm|cơ|kín|bề)\W*$/iu.test(before ?? '') ||
  /^\W*(?:độ(?! khẩn| mật)|khẩu|mã(?! số)|ong|trận|nhà nước)(?!\p{L})/iu.test(after ?? '')

/** Letters to change, add or drop to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}
