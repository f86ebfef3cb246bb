import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripAccents } from '#domain/text.ts'
import { CHAT } from './chat.ts'
import { readWords } from './read-words.ts'

const keysOf = (text: string) => readWords(text).words.map(({ key }) => key)
const folded = (text: string) => stripAccents(text).toLowerCase()

const SPOKEN =
  'đường ngập nước rác thải cống tắc điện hỏng đèn cháy mưa lụt ngõ hẻm chợ trường học người già cán bộ nhũng nhiễu'.split(
    ' ',
  )

const MARKS: Readonly<Record<string, string>> = {
  '\u0302': '',
  '\u0306': 'w',
  '\u031b': 'w',
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const TONES = 'fsrxj'

/** As it appears with Telex switched off: "đường" → "dduwowngf". */
function telex(word: string): string {
  let tone = ''
  const letters = [...word.normalize('NFD')].reduce((typed, sign) => {
    if (sign === 'đ') return `${typed}dd`
    if (sign === '\u0302') return typed + typed.at(-1)
    const key = MARKS[sign]
    if (key === undefined) return typed + sign
    if (TONES.includes(key)) tone = key
    return TONES.includes(key) ? typed : typed + key
  }, '')
  return letters + tone
}

test('words typed with Telex switched off are read as what was meant', () => {
  expect(telex('đường')).toBe('dduwowngf')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SPOKEN), { minLength: 1 }), (words) => {
      expect(keysOf(words.map(telex).join(' '))).toEqual(words.map(folded))
    }),
  )
})

test('chat spelling is read as the words it stands for, in small and large letters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(CHAT)), fc.boolean(), ([typed, meant], loud) => {
      expect(keysOf(`x ${loud ? typed.toUpperCase() : typed} x`).slice(1, -1)).toEqual(
        folded(meant).split(' '),
      )
    }),
  )
})

test('neither case, nor accents, nor letters held down change what is read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SPOKEN), { minLength: 1 }),
      fc.integer({ min: 3, max: 6 }),
      (words, held) => {
        const text = words.join(' ')
        expect(keysOf(text.toUpperCase())).toEqual(keysOf(text))
        expect(keysOf(stripAccents(text))).toEqual(keysOf(text))
        expect(keysOf(`${text}${text.at(-1)?.repeat(held)}`)).toEqual(keysOf(text))
      },
    ),
  )
})
