import { keyOf } from './key.ts'
import {
  DELIVERABLE_RULES,
  type DeliverableRule,
  GROUP_LEAD,
  LEFT_TO_OTHERS,
  NOT_ORDERED,
  PLANNED,
  PRODUCT_RULES,
} from './lexicon/deliverables.ts'
import type { Deliverable } from './reading.ts'

/** What the words of a task (as a key) must bring about, in their order; a report comes where it is last asked for. */
export function deliverablesOf(task: string, lead: readonly string[]): Deliverable[] {
  const key = NOT_ORDERED.reduce((text, pattern) => text.replace(pattern, blank), task)
  const found = find(DELIVERABLE_RULES, key)
  return found.length === 0 && lead.some((name) => isEveryGroup(keyOf(name))) ? ['campaign'] : found
}

/** "43 Tổ dân phố", not "các tổ dân phố 3, 7 và 15": what all groups are called to is a campaign. */
const isEveryGroup = (key: string): boolean =>
  GROUP_LEAD.test(key) && EVERY.test(key) && !/\p{L} (?:số )?\d/u.test(key)
const EVERY =
  /^(?:các|\d+|toàn thể|chi bộ (?:các|\d)|tổ trưởng|trưởng)(?!\p{L})|^(?:tổ dân phố|thôn|khu phố|ấp|khóm)$/u

/** The deliverables that a table names as products of a task. */
export const productsOf = (cell: string): Deliverable[] => find(PRODUCT_RULES, keyOf(cell))

function find(rules: readonly DeliverableRule[], key: string): Deliverable[] {
  const places = new Map<Deliverable, number>()
  let rest = key
  for (const { deliverable, pattern, at } of rules) {
    for (const found of within(deliverable, rest).matchAll(pattern)) {
      const place = deliverable === 'proposal' ? proposalPlace(key, found) : found.index
      const known = places.get(deliverable)
      if (known === undefined || (at === 'last' ? place > known : place < known))
        places.set(deliverable, place)
    }
    if (CONSUMING.has(deliverable)) rest = rest.replace(pattern, blank)
  }
  return [...places].toSorted((a, b) => a[1] - b[1]).map(([deliverable]) => deliverable)
}

const blank = (text: string): string => ' '.repeat(text.length)

/** The words in which the lead's own deliverable of this kind may stand. */
function within(deliverable: Deliverable, key: string): string {
  if (!DONE.has(deliverable)) return key
  const done = key.replace(PLANNED, blank)
  return deliverable === 'repair' ? done.replace(LEFT_TO_OTHERS, blank) : done
}

const DONE: ReadonlySet<Deliverable> = new Set(['survey', 'inspection', 'repair', 'guidance', 'campaign'])

/** Their words serve no second deliverable: "danh mục ưu tiên sửa chữa" is no repair. */
const CONSUMING: ReadonlySet<Deliverable> = new Set(['priority-list', 'citizen-reply'])

/** "đề xuất biện pháp xử lý, sửa chữa, cắt tỉa" is first of all about the works it lists; the proposal stands behind them. */
function proposalPlace(key: string, found: RegExpExecArray): number {
  const works = /^đề xuất(?: [\p{L}]+){0,4}(?:, (?:sửa chữa|cắt tỉa|khắc phục|nạo vét))+/u.exec(
    key.slice(found.index),
  )
  return works === null ? found.index : found.index + works[0].length
}
