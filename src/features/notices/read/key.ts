import { unifyTonePlacement } from '#domain/text.ts'

/**
 * The text as rules compare it: lower case, one place for the tone mark ("uỷ" → "ủy", "hoà" → "hòa"), one kind of dash. Expects NFC and has the
 * length of `text`, so a position found in the key is a position in the text.
 */
export const keyOf = (text: string): string =>
  unifyTonePlacement(text, 'old')
    .replace(/[–—]/g, '-')
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase()
      return small.length === letter.length ? small : letter
    })

export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
