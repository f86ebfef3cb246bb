import { keyOf } from './key.ts'
import { DELIVERABLE_RULES, GROUP_LEAD, NOT_ORDERED } from './lexicon/deliverables.ts'
import type { Deliverable } from './reading.ts'
import { restoreKey } from './scanned-key.ts'

/** What the task must bring about, in the order of the text; a report comes where it is last asked for. */
export function deliverablesOf(task: string, lead: readonly string[]): Deliverable[] {
  const key = NOT_ORDERED.reduce((text, pattern) => text.replace(pattern, blank), restoreKey(keyOf(task)))
  const places = new Map<Deliverable, number>()
  let rest = key
  for (const { deliverable, pattern, at } of DELIVERABLE_RULES) {
    for (const found of rest.matchAll(pattern)) {
      const place = deliverable === 'proposal' ? proposalPlace(key, found) : found.index
      const known = places.get(deliverable)
      if (known === undefined || (at === 'last' ? place > known : place < known))
        places.set(deliverable, place)
    }
    if (CONSUMING.has(deliverable)) rest = rest.replace(pattern, blank)
  }
  if (places.size === 0 && lead.some((name) => GROUP_LEAD.test(keyOf(name)))) return ['campaign']
  return [...places].toSorted((a, b) => a[1] - b[1]).map(([deliverable]) => deliverable)
}

const blank = (text: string): string => ' '.repeat(text.length)

/** Their words serve no second deliverable: "danh mục ưu tiên sửa chữa" is no repair, "kiểm tra thực địa" no inspection. */
const CONSUMING: ReadonlySet<Deliverable> = new Set(['priority-list', 'citizen-reply'])

/** "đề xuất biện pháp xử lý, sửa chữa, cắt tỉa" is first of all about the works it lists; the proposal stands behind them. */
function proposalPlace(key: string, found: RegExpExecArray): number {
  const works = /^đề xuất(?: [\p{L}]+){0,4}(?:, (?:sửa chữa|cắt tỉa|khắc phục|nạo vét))+/u.exec(
    key.slice(found.index),
  )
  return works === null ? found.index : found.index + works[0].length
}
