import { expect, it } from 'vitest'
import { decodePlain } from './plain.ts'

const text = 'Giao Ủy ban nhân dân phường khảo sát tuyến ngõ,\nbáo cáo trước ngày 10/12/2025.'
const bytesOf = (latin: string) => Uint8Array.from(latin, (sign) => sign.charCodeAt(0))
const utf16 = (source: string) =>
  new Uint8Array(Uint16Array.from(source, (sign) => sign.charCodeAt(0)).buffer)

it('reads UTF-8 with and without a byte order mark, and Windows line ends', () => {
  const encoded = new TextEncoder().encode(text.replace('\n', '\r\n'))
  expect(decodePlain(encoded)).toEqual({ text, encoding: 'utf-8' })
  expect(decodePlain(new Uint8Array([0xef, 0xbb, 0xbf, ...encoded]))).toEqual({ text, encoding: 'utf-8' })
})

it('reads UTF-16 of both byte orders, with and without a byte order mark', () => {
  const little = utf16(text)
  const big = little.map((_, i) => little[i ^ 1] ?? 0)
  for (const bytes of [[0xff, 0xfe, ...little], little, [0xfe, 0xff, ...big], big]) {
    expect(decodePlain(Uint8Array.from(bytes))).toEqual({ text, encoding: 'utf-16' })
  }
})

it('reads Windows-1258, whose tones follow their vowels', () => {
  const everyByte = new TextDecoder('windows-1258').decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  const toneApart = (letter: string) => {
    const [, vowel = letter, tone = ''] =
      /^(.*?)([\u0300\u0301\u0303\u0309\u0323]?)$/.exec(reordered(letter)) ?? []
    return vowel.normalize('NFC') + tone
  }
  const bytes = Uint8Array.from([...text].map(toneApart).join(''), (sign) => everyByte.indexOf(sign))
  expect(decodePlain(bytes)).toEqual({ text, encoding: 'windows-1258' })
})

/** NFD sorts the dot below before the circumflex; the tone belongs last. */
const reordered = (letter: string) =>
  letter.normalize('NFD').replace(/(\u0323)([\u0302\u0306\u031b])/, '$2$1')

it('reads TCVN3 and VNI bytes', () => {
  expect(decodePlain(bytesOf('Céng hßa x· héi chñ nghÜa ViÖt Nam'))).toEqual({
    text: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    encoding: 'tcvn3',
  })
  expect(decodePlain(bytesOf('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'))).toEqual({
    text: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
    encoding: 'vni',
  })
})

it('reads TCVN3 that an editor saved as UTF-8', () => {
  expect(decodePlain(new TextEncoder().encode('Céng hßa x· héi chñ nghÜa')).encoding).toBe('tcvn3')
})

it('takes other bytes as Western European', () => {
  expect(decodePlain(bytesOf('d\xe9j\xe0 vu, gar\xe7on'))).toEqual({
    text: 'déjà vu, garçon',
    encoding: 'windows-1252',
  })
})

it('composes decomposed letters', () => {
  expect(decodePlain(new TextEncoder().encode(text.normalize('NFD'))).text).toBe(text)
})
