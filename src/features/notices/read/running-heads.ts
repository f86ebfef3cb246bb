import type { Line } from './clean.ts'
import { foldSpace } from './key.ts'
import { shapeOf } from './scanned-key.ts'

/** Drops the line with which several pages begin, or which repeats the body's name from the head ("ĐẢNG ỦY PHƯỜNG …   Thông báo kết luận …"): it belongs to the page. The headings of a table stay, they open its rows. */
export function withoutRunningHeads(lines: readonly Line[]): Line[] {
  const firsts = lines.filter(({ page }) => page).map(wordsOf)
  const running = new Set(firsts.filter((words, at) => firsts.indexOf(words) !== at && !TABLE.test(words)))
  const heads = new Set(lines.slice(0, HEAD_LINES).map(headOf))
  const kept: Line[] = []
  let page = false
  for (const [at, line] of lines.entries()) {
    if (line.page && at >= HEAD_LINES && (running.has(wordsOf(line)) || heads.has(headOf(line)))) page = true
    else {
      kept.push(page ? { ...line, page } : line)
      page = false
    }
  }
  return kept
}

/** The name of the body that issues stands among the first lines. */
const HEAD_LINES = 6
const headOf = ({ text }: Line): string => shapeOf(foldSpace(text).toLowerCase())
const wordsOf = ({ text }: Line): string => foldSpace(text.replace(/\d+/g, ''))
const TABLE = /^\W*(?:stt|tt)(?!\p{L})|\|/iu
