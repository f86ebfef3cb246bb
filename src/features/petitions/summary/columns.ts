import { foldForSearch } from '#domain/text.ts'
import { groupIn } from './group.ts'
import type { TableLine } from './lines.ts'
import { whoIn } from './person.ts'
import type { ColumnMeaning } from './reading.ts'
import { wordsOf } from './words.ts'

export type Columns = {
  /** Number of rows above the first row of data, header included. */
  readonly headerRows: number
  readonly headers: readonly string[]
  readonly meanings: readonly ColumnMeaning[]
  readonly guessed: readonly boolean[]
}

/** What a folded header means; the first that fits decides. */
const HEADERS: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/^(?:s ?t ?t|so ?tt|t ?t|so thu tu|thu tu|no|#|so)\.?$/, 'number'],
  [/^so (?:y kien|luong|luot|kien nghi|nguoi)|^tong so/, 'ignored'],
  [
    /dien thoai|^sdt|^so dt|lien he|email|cccd|cmnd|^ngay|thoi gian|thoi han|^han|^ma\b|nam sinh|^tuoi|gioi tinh|hinh thuc|nguon/,
    'ignored',
  ],
  [/ghi chu|chu ky|ky ten/, 'ignored'],
  [
    /^linh vuc|nhom (?:linh vuc|van de|y kien|kien nghi|noi dung)|^nhom|linh vuc|chu de|phan loai|^loai|chuyen de|^muc$/,
    'field',
  ],
  [
    /(?:co quan|don vi|phong|bo phan|can bo|nguoi|tham quyen|trach nhiem).*(?:giai quyet|tra loi|xu ly|thuc hien|chu tri|phu trach|tham muu|tiep nhan|lap|nhap|tong hop)|tham quyen|co quan/,
    'ignored',
  ],
  [/tra loi|giai quyet|giai trinh|ket qua|tinh trang|trang thai|xu ly|giai dap|tien do/, 'answered'],
  [
    /ho (?:va |, ?)?ten|nguoi (?:co )?(?:kien nghi|y kien|phan anh|de nghi|gui|phat bieu|neu|hoi|dan)|^cu tri|^cong dan|ten (?:cu tri|cong dan|nguoi|dai bieu)|tac gia|^dai bieu|^ong ?[/,(]? ?ba|chu the|^ten$|^nguoi|^to truong|^dai dien|^bi thu|^nguon/,
    'person',
  ],
  [
    /don vi (?:kien nghi|co y kien|gui|phan anh)|^(?:ten |so )?(?:to|tdp|to dan pho|khu pho|khu dan cu|kdc|thon|xom|ap|ban|khoi|khoi pho|khom|khu)(?: so)?(?: ?[/,(-].*)?$|^ten (?:to|thon|khu)|dia ban|^don vi ?(?:\(.*)?$|^khu vuc$|chi bo/,
    'group',
  ],
  [/dia chi|noi o|noi cu tru|cho o|thuong tru|cu tru/, 'address'],
  [
    /noi dung|y kien|kien nghi|phan anh|de xuat|van de|cau hoi|de nghi|thuc trang|hien trang|tam tu/,
    'content',
  ],
]

export function meaningOf(header: string): ColumnMeaning | null {
  const folded = foldForSearch(header).replace(/\n/g, ' ').replace(/[*:]/g, '').trim()
  if (folded === '' || wordsOf(folded).length > 14) return null
  return HEADERS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** Whether a row names columns: at least two that are known, one of which only a header has. */
export function isHeader(row: TableLine): boolean {
  const filled = row.cells.filter((cell) => cell.text !== '')
  const known = filled.filter(
    (cell) =>
      cell.text.length < 60 &&
      meaningOf(cell.text) !== null &&
      !/[.?!]$/u.test(cell.text) &&
      !/\d{1,}/u.test(cell.text.replace(/\([^)]*\)/gu, '')),
  )
  return known.length >= 2 && known.length * 2 >= filled.length
}

export function columnsOf(rows: readonly TableLine[], wanted: ReadonlyMap<string, ColumnMeaning>): Columns {
  const at = rows.findIndex(isHeader)
  const width = Math.max(...rows.map((row) => row.cells.length))
  const second = at === -1 ? undefined : rows[at + 1]
  const double = second !== undefined && isSubHeader(rows[at] as TableLine, second)
  const numbered = rows[at + (double ? 2 : 1)]
  const counts = at !== -1 && numbered !== undefined && isColumnNumbers(numbered)
  const headers = Array.from({ length: width }, (_, i) => (at === -1 ? '' : headerAt(rows, at, i, double)))
  const data = rows.slice(at === -1 ? 0 : at + 1 + Number(double) + Number(counts))
  const named = headers.map((header) => wanted.get(header) ?? meaningOf(header))
  const { meanings, guessed } = completed(named, data)
  return { headerRows: rows.length - data.length, headers, meanings, guessed }
}

/** "Thông tin người kiến nghị" over "Họ tên" and "TDP": the lower row names the columns. */
function isSubHeader(header: TableLine, next: TableLine): boolean {
  const below = next.cells.filter(
    (cell, i) => cell.text !== '' && cell.text !== (header.cells[i]?.text ?? ''),
  )
  const open = header.cells.some((cell, i) => cell.text === '' && (next.cells[i]?.text ?? '') !== '')
  return (
    open && below.length > 0 && below.every((cell) => cell.text.length < 40 && meaningOf(cell.text) !== null)
  )
}

const headerAt = (rows: readonly TableLine[], at: number, column: number, double: boolean): string => {
  const upper = rows[at]?.cells[column]?.text ?? ''
  const lower = double ? (rows[at + 1]?.cells[column]?.text ?? '') : ''
  return (lower === '' || lower === '^' ? upper : lower).replace(/\s+/gu, ' ')
}
const isColumnNumbers = (row: TableLine): boolean =>
  row.cells.length > 1 &&
  row.cells.every(
    (cell, i) =>
      /^\(?\d{1,2}\)?$|^\([a-z]\)$|^$/u.test(cell.text) &&
      (cell.text === '' || Number(cell.text.replace(/\D/gu, '')) <= i + 1),
  ) &&
  row.cells.filter((cell) => cell.text !== '').length > 2

/** Columns without a telling header are told by what stands in them. */
function completed(
  named: readonly (ColumnMeaning | null)[],
  data: readonly TableLine[],
): { meanings: ColumnMeaning[]; guessed: boolean[] } {
  const samples = named.map((_, i) =>
    data.map((row) => row.cells[i]?.text ?? '').filter((text) => text !== ''),
  )
  const meanings = named.map((meaning, i) => meaning ?? guess(samples[i] ?? []))
  if (!meanings.includes('content')) {
    const longest = [...samples.entries()]
      .filter(([i]) => meanings[i] === null || meanings[i] === 'field')
      .sort(([, a], [, b]) => average(b) - average(a))[0]
    if (longest !== undefined && average(longest[1]) > 10) meanings[longest[0]] = 'content'
  }
  for (const [i, meaning] of meanings.entries())
    if (meaning === 'address' && isPeople(samples[i] ?? [])) meanings[i] = 'person'
  shortBesideLong(meanings, samples)
  return {
    meanings: meanings.map((meaning) => meaning ?? 'ignored'),
    guessed: meanings.map((meaning, i) => meaning !== named[i]),
  }
}

/** "Vấn đề" beside "Ý kiến": of two columns of words the one with a few short ones names the field. */
function shortBesideLong(meanings: (ColumnMeaning | null)[], samples: readonly (readonly string[])[]): void {
  const words = [...meanings.keys()].filter((i) => meanings[i] === 'content')
  const [first, second, ...others] = words.sort(
    (a, b) => average(samples[a] ?? []) - average(samples[b] ?? []),
  )
  if (first === undefined || second === undefined || others.length > 0 || meanings.includes('field')) return
  const short = samples[first] ?? []
  const most = Math.max(...short.map((text) => wordsOf(text).length))
  if (short.length > 1 && most < 8 && average(short) * 2 < average(samples[second] ?? []))
    meanings[first] = 'field'
}

function guess(samples: readonly string[]): ColumnMeaning | null {
  if (samples.length === 0) return 'ignored'
  const share = (test: (text: string) => boolean) => samples.filter(test).length / samples.length
  if (share((text) => /^\d{1,4}\.?$/u.test(text)) > 0.7) return 'number'
  if (share((text) => /^[\d\s.+/-]{6,}$/u.test(text)) > 0.6) return 'ignored'
  if (average(samples) > 45) return null
  if (isPeople(samples)) return 'person'
  if (share((text) => (groupIn(text)?.start ?? 9) < 3 && wordsOf(text).length < 9) > 0.6) return 'group'
  if (
    share((text) => groupIn(text) !== null || /\d.*(?:ngõ|đường|phố)|(?:ngõ|đường|phố).*\d/iu.test(text)) >
    0.6
  )
    return 'address'
  if (average(samples) < 30 && new Set(samples).size < samples.length * 0.8 && samples.length > 2)
    return 'field'
  return null
}
const isPeople = (samples: readonly string[]): boolean =>
  samples.length > 0 &&
  samples.filter((text) => (whoIn(text.replace(/\n/gu, ', '), 'note')?.people.length ?? 0) > 0).length >
    samples.length * 0.6
const average = (samples: readonly string[]): number =>
  samples.reduce((sum, text) => sum + text.length, 0) / Math.max(1, samples.length)
