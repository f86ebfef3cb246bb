import { diffWordsWithSpace } from 'diff'
import type { Place } from './quote.ts'

/** Tells where a passage of a text stands after words of the text were corrected; words replaced at its edges go with it. */
export function passagesAfter(before: string, after: string): (place: Place) => Place {
  const parts = diffWordsWithSpace(before, after)
  return ({ start, end }) => ({ start: startAfter(parts, start), end: endAfter(parts, end) })
}

type Part = ReturnType<typeof diffWordsWithSpace>[number]

function startAfter(parts: readonly Part[], start: number): number {
  let [old, now] = [0, 0]
  for (const { value, added, removed } of parts) {
    if (added) now += value.length
    else {
      if (start < old + value.length) return removed ? now : now + start - old
      old += value.length
      if (!removed) now += value.length
    }
  }
  return now
}

/** What came in the place of the last word taken out belongs to the passage, too. */
function endAfter(parts: readonly Part[], end: number): number {
  let [old, now] = [0, 0]
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (added) now += value.length
    else {
      const next = parts[index + 1]
      if (end <= old + value.length)
        return removed ? now + (next?.added ? next.value.length : 0) : now + end - old
      old += value.length
      if (!removed) now += value.length
    }
  }
  return now
}
