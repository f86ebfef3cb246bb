import { classify } from './classify/classify.ts'

/** Words that smell of a denunciation, or of how an official behaves, with the words that made one think so. */
export type Caution = { readonly reason: 'to-cao' | 'thai-do'; readonly because: readonly string[] }

/** Null when nothing stands against treating the words as everybody's. */
export function cautionOf(text: string): Caution | null {
  const { restricted, kind, because } = classify(text)
  return restricted ? { reason: kind === 'to-cao' ? 'to-cao' : 'thai-do', because } : null
}
