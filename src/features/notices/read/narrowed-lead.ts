import { keyOf } from './key.ts'
import { namesAt } from './name-list.ts'
import type { Name, Source } from './names.ts'
import type { Span } from './sentences.ts'
import { matchAt } from './words.ts'

/** "Giao A, B, C kiểm tra … (B chủ trì)", "…, trong đó B chủ trì": of those told B leads, the others help. */
export function narrowedLead(source: Source, task: Span, told: readonly Name[]): readonly Name[] {
  if (told.length < 2) return told
  const keys = told.map(({ text }) => keyOf(text))
  for (const found of source.key.slice(task.start, task.end).matchAll(OPENS)) {
    const list = namesAt(source, task.start + found.index + found[0].length)
    if (list === null || list.end > task.end) continue
    const leads = list.names.map(({ text }) => keyOf(text))
    const marked = list.names.at(-1)?.duty === 'lead' || matchAt(LEADS, source.key, list.end) !== null
    if (!marked || leads.length >= told.length || !leads.every((key) => keys.includes(key))) continue
    return told.map((name) => (leads.includes(keyOf(name.text)) ? name : { ...name, duty: 'coordinating' }))
  }
  return told
}

const OPENS = /\(|(?:trong đó|giao|do)[:,]?\s+(?=\p{L})|[,;]\s+/gu
const LEADS = /\s+(?:là (?:đơn vị|cơ quan) |làm )?(?:chủ trì|đầu mối|chịu trách nhiệm chính)(?!\p{L})/uy
