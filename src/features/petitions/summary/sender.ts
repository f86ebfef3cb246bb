import { groupIn } from './group.ts'
import { anyCase, wordsOf } from './words.ts'

const LETTERHEAD = new RegExp(
  `^${anyCase('(?:ban công tác mặt trận|chi bộ|ban chỉ đạo|ban quản lý|mttq|mặt trận)')}[\\p{Lu}\\p{Ll}\\s–-]{0,40}$|^[\\p{Lu}\\d\\s–-]+$`,
  'u',
)
const INTRODUCES = new RegExp(
  `^${anyCase('(?:kính thưa[^.]*\\.\\s*)?(?:tôi (?:tên )?là|tôi,|chúng tôi là|em là|thay mặt|hôm nay[^.]{0,120}(?:tại|ở)|(?:ban công tác mặt trận|chi bộ|nhân dân|ban lãnh đạo)(?: và [^,.]{3,40})? (?=tổ|tdp|thôn|khu)|biên bản (?:họp|hội nghị|lấy ý kiến)|(?:báo cáo|tổng hợp|kết quả)[^.:]{0,80}(?:của|tại|ở))')}`,
  'u',
)

/**
 * The one group that a report comes from: its letterhead, or "Tôi là …, tổ trưởng tổ dân phố số 14". Null when none or several say so;
 * `line` is that of the letterhead.
 */
export function senderOf(lines: readonly { readonly text: string; readonly line: number }[]): {
  readonly group: string
  readonly letterheads: ReadonlySet<number>
} | null {
  const head = lines.slice(0, 14)
  const told = head.flatMap(({ text, line }) => {
    const letterhead = isLetterhead(text)
    if (!letterhead && !INTRODUCES.test(text)) return []
    const found = groupIn(text)
    const alone = found !== null && groupIn(text.slice(found.end)) === null
    return alone && !found.group.includes(',') ? [{ group: found.group, line, letterhead }] : []
  })
  const groups = new Map(told.map((one) => [one.group.toLowerCase(), one.group]))
  for (const { group } of told) if (group !== group.toUpperCase()) groups.set(group.toLowerCase(), group)
  const [group, ...others] = groups.values()
  if (group === undefined || others.length > 0) return null
  return { group, letterheads: new Set(told.filter((one) => one.letterhead).map((one) => one.line)) }
}

/** "BAN CÔNG TÁC MẶT TRẬN TDP 5", not "TDP 5 (3 ý kiến)". */
const isLetterhead = (text: string): boolean =>
  LETTERHEAD.test(text) && wordsOf(text).length < 14 && (groupIn(text)?.start ?? 0) > 3
