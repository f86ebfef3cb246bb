const ONSET = 'b|ch?|d|đ|gi|gh?|h|kh?|l|m|ngh?|nh|n|ph?|qu|r|s|th|tr|t|v|x'
const RHYMES =
  'a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|âc|âm|ân|âng|âp|ât|âu|ây|' +
  'e|ec|em|en|eng|eo|ep|et|ê|êch|êm|ên|ênh|êp|êt|êu|i|ia|ich|iêc|iêm|iên|iêng|iêp|iêt|iêu|im|in|inh|ip|it|iu|' +
  'o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oat|oay|oăc|oăm|oăn|oăng|oăt|oc|oe|oen|oeo|oet|oi|om|on|ong|ooc|oong|op|ot|' +
  'ô|ôc|ôi|ôm|ôn|ông|ôp|ôt|ơ|ơi|ơm|ơn|ơp|ơt|' +
  'u|ua|uân|uâng|uât|uây|uc|uê|uêch|uênh|ui|um|un|ung|uôc|uôi|uôm|uôn|uông|uôt|uơ|up|ut|uy|uya|uych|uyên|uyêt|uynh|uyt|uyu|' +
  'ư|ưa|ưc|ưi|ưm|ưng|ươc|ươi|ươm|ươn|ương|ươp|ươt|ươu|ưt|ưu|y|yêm|yên|yêt|yêu'
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RHYMES})$`)
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g
const STOPPED = /(?:[cpt]|ch)$/
const ACUTE_OR_DOT = /[\u0301\u0323]/
const WORD = /[\p{L}\p{M}\xa1-\xff]+/gu
const MIXED_CASE = /\p{Ll}\p{Lu}/u

/**
 * Whether `word` can be a Vietnamese syllable as written: a known onset and rhyme, at most one tone, and only sắc or nặng
 * before a final c, ch, p or t. Names of foreigners and abbreviations are not.
 */
export function isSyllable(word: string): boolean {
  if (MIXED_CASE.test(word)) return false
  const decomposed = word.normalize('NFD').toLowerCase()
  const tones = decomposed.match(TONE_MARKS) ?? []
  if (tones.length > 1) return false
  const toneless = decomposed.replace(TONE_MARKS, '').normalize('NFC')
  if (!SYLLABLE.test(toneless)) return false
  return !STOPPED.test(toneless) || tones.length === 0 || ACUTE_OR_DOT.test(tones[0] ?? '')
}

const ENOUGH_WORDS = 3000

/** How Vietnamese a text is: of its words of two letters and more that carry a non-ASCII sign, how many are syllables. */
export function vietnameseWords(text: string): { marked: number; syllables: number } {
  let marked = 0
  let syllables = 0
  for (const [word] of text.matchAll(WORD)) {
    if (word.length < 2 || !/[\u0080-\uffff]/.test(word)) continue
    marked++
    if (isSyllable(word)) syllables++
    if (marked === ENOUGH_WORDS) break
  }
  return { marked, syllables }
}

/** Between 0 and 1; 0 for a text without accented words. */
export function vietnameseShare(text: string): number {
  const { marked, syllables } = vietnameseWords(text)
  return syllables / Math.max(marked, 1)
}
