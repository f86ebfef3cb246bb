import type { Line } from './clean.ts'
import { foldSpace } from './key.ts'

/** Drops the line with which several pages begin ("ĐẢNG ỦY PHƯỜNG …   Thông báo kết luận …"): it belongs to the page. The headings of a table stay, they open its rows. */
export function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const firsts = lines.filter(({ page }) => page).map(wordsOf)
  const running = new Set(firsts.filter((words, at) => firsts.indexOf(words) !== at && !TABLE.test(words)))
  const kept: Line[] = []
  let page = false
  for (const line of lines) {
    if (line.page && running.has(wordsOf(line))) page = true
    else {
      kept.push(page ? { ...line, page } : line)
      page = false
    }
  }
  return kept
}

const wordsOf = ({ text }: Line): string => foldSpace(text.replace(/\d+/g, ''))
const TABLE = /^\W*(?:stt|tt)(?!\p{L})|\|/iu
