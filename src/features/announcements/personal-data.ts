import { nfc } from '#domain/text.ts'

export type Suspicion = {
  readonly kind: 'phone' | 'identity-number' | 'person' | 'house' | 'email'
  /** The words that look so. */
  readonly words: string
}

const PLACE_BEFORE = '(?<!(?:đường|phố|ngõ|ngách|phường|xã|chùa|đình|đền|trường|chợ|cầu)\\s)'

/** Patterns that catch too much rather than too little: a clerk reads each before it is published. */
const patterns: readonly (readonly [Suspicion['kind'], RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['identity-number', /(?<![\d.,/])\d{12}(?!\d)/gu],
  ['phone', /(?<![\d.,/])(?:\+84|0)(?:[\s.-]?\d){8,10}(?!\d)/gu],
  [
    'person',
    new RegExp(
      `${PLACE_BEFORE}(?<!\\p{L})(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị|[cC]ô|[cC]hú|[bB]ác|[cC]ụ|[eE]m)(?:\\s+\\p{Lu}\\p{Ll}*){1,5}`,
      'gu',
    ),
  ],
  ['house', /(?:số nhà|nhà số)\s+\d+\p{L}?(?:\/\d+)*|\d+(?:\/\d+)+(?=\s+(?:đường|phố|ngõ|ngách|tổ))/giu],
  [
    'house',
    /(?<!(?:tổ dân phố|tổ|khu|thông báo|quyết định|nghị quyết)\s)(?<!\p{L})số\s+\d+\p{L}?(?:\/\d+)*(?=,?\s+(?:đường|phố|ngõ|ngách))/giu,
  ],
]

/** What looks like personal data in a sentence meant for everyone (Law 91/2025/QH15: names, phones, id numbers, places of residence). */
export const suspicionsIn = (text: string): readonly Suspicion[] =>
  patterns.flatMap(([kind, pattern]) =>
    [...nfc(text).matchAll(pattern)].map(([words]) => ({ kind, words: words.trim() })),
  )

export const suspicionWords: Readonly<Record<Suspicion['kind'], string>> = {
  phone: 'số điện thoại',
  'identity-number': 'số định danh cá nhân',
  person: 'tên người',
  house: 'địa chỉ nhà',
  email: 'địa chỉ thư điện tử',
}
