import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeByFont,
  decodeLegacy,
  decodeTcvn3,
  decodeVni,
  decodeVnTimeH,
  encodingOfFont,
} from './legacy.ts'
import { tcvn3Letters, vniPairs, vniSingles } from './legacy-tables.ts'

const VOWELS = 'aăâeêioôơuưy'
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const SMALL = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ')
const ALL = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())]

const inverted = (table: ReadonlyMap<string, string>) => new Map([...table].map(([from, to]) => [to, from]))
const toTcvn3 = inverted(tcvn3Letters)
const toVni = new Map([...inverted(vniSingles), ...inverted(vniPairs)])
const encodeTcvn3 = (text: string) => [...text].map((letter) => toTcvn3.get(letter) ?? letter).join('')
const encodeVni = (text: string) =>
  [...text]
    .map((letter) => toVni.get(letter) ?? toVni.get(letter.toLowerCase())?.toUpperCase() ?? letter)
    .join('')

const paragraph = [
  'Giao Ủy ban nhân dân phường chỉ đạo các đơn vị khảo sát tuyến ngõ ngập nước,',
  'báo cáo kết quả trước ngày 10/12/2025; đề xuất thành phố bố trí nguồn vốn cho những hạng mục vượt thẩm quyền.',
].join('\n')
const tcvn3Paragraph = encodeTcvn3(paragraph.replace('Ủ', 'ủ'))

describe('the byte tables', () => {
  it('give every small Vietnamese letter back after encoding in TCVN3', () => {
    expect(SMALL.map((letter) => decodeTcvn3(encodeTcvn3(letter)))).toEqual(SMALL)
  })

  it('give every Vietnamese letter, small and capital, back after encoding in VNI', () => {
    expect(ALL.map((letter) => decodeVni(encodeVni(letter)))).toEqual(ALL)
  })

  it('encode every accented letter with Latin-1 characters only', () => {
    for (const letter of SMALL) {
      expect(encodeTcvn3(letter)).toMatch(/^[\0-\xff]$/)
      expect(encodeVni(letter)).toMatch(/^[\0-\xff]{1,2}$/)
    }
  })

  it('agree with published samples of each encoding', () => {
    expect(decodeTcvn3('Céng hßa x· héi chñ nghÜa ViÖt Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(decodeVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(decodeVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
})

describe('decodeLegacy', () => {
  it('recognises and decodes a paragraph in TCVN3', () => {
    const read = decodeLegacy(tcvn3Paragraph)
    expect(read.encoding).toBe('tcvn3')
    expect(read.text.replace('ủy ban', 'Ủy ban')).toBe(paragraph)
  })

  it('recognises and decodes a paragraph in VNI', () => {
    expect(decodeLegacy(encodeVni(paragraph))).toEqual({ text: paragraph, encoding: 'vni' })
  })

  it('reads TCVN3 whose ư came through as a soft hyphen and whose à came through as a Greek mu', () => {
    expect(decodeLegacy('Ph\xadêng, x· vμ thÞ trÊn')).toEqual({
      text: 'Phường, xã và thị trấn',
      encoding: 'tcvn3',
    })
  })

  it.each([
    'Ông Hà có nhà ở xã và ý là không có gì',
    'Có và là, mà thì nó; cô chú bà ông xã nhà gì đó',
    '© 2025 – 5 µm, 20 °C, 100 m², § 12, ½ giờ, ® đã đăng ký',
    '© 2025 ACME® · 5 µm · ±2 °C · «quoted» · ¡hola! · ¿qué?',
    'Größe, Straße, Fußgängerübergang, Überprüfung, äußerst schöne Äpfel',
    'déjà vu, café, élève, forêt, naïve, Noël, garçon, à côté de la fenêtre',
    'Señor Núñez comió jalapeños mañana; coração, pão, não, três, você, avô',
    'Tổ trưởng nói: "déjà vu" và Größe.\nLigne entière en français, déjà vérifiée.',
    'No accent at all',
    '',
  ])('leaves proper Unicode as it is: %s', (text) => {
    expect(decodeLegacy(text)).toEqual({ text, encoding: 'unicode' })
  })

  it('returns any text of Vietnamese syllables unchanged', () => {
    const onset = fc.constantFrom(
      '',
      'b',
      'c',
      'ch',
      'd',
      'đ',
      'h',
      'l',
      'm',
      'nh',
      'ph',
      't',
      'th',
      'v',
      'x',
    )
    const rime = fc.constantFrom(
      'à',
      'á',
      'ã',
      'ê',
      'ông',
      'ó',
      'ò',
      'ù',
      'ú',
      'ý',
      'í',
      'ỉ',
      'ằng',
      'ước',
      'ành',
    )
    const words = fc.array(
      fc.tuple(onset, rime).map(([a, b]) => a + b),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        expect(decodeLegacy(text)).toEqual({ text, encoding: 'unicode' })
      }),
    )
  })

  it('composes letters typed with combining marks', () => {
    expect(decodeLegacy('đường phố'.normalize('NFD')).text).toBe('đường phố')
  })

  it('decodes the legacy lines of a text whose other lines are Unicode', () => {
    const read = decodeLegacy(`Kính gửi: Ủy ban nhân dân\n${tcvn3Paragraph}`)
    expect(read.text.split('\n')[0]).toBe('Kính gửi: Ủy ban nhân dân')
    expect(read.text).toContain('khảo sát tuyến ngõ ngập nước')
  })
})

describe('fonts', () => {
  it('tell the encoding by their names', () => {
    expect(encodingOfFont('.VnTime')).toBe('tcvn3')
    expect(encodingOfFont('ABCDEF+.VnTime,Bold')).toBe('tcvn3')
    expect(encodingOfFont('.VnTimeH')).toBe('tcvn3-capitals')
    expect(encodingOfFont('.VNTIMEH')).toBe('tcvn3-capitals')
    expect(encodingOfFont('VNI-Times')).toBe('vni')
    expect(encodingOfFont('Times New Roman')).toBeNull()
    expect(encodingOfFont('VNF-Comic Sans')).toBeNull()
  })

  it('of capitals turn small letters into capitals', () => {
    expect(decodeVnTimeH('th«ng b¸o')).toBe('THÔNG BÁO')
    expect(decodeByFont('kÕt luËn', 'tcvn3-capitals')).toBe('KẾT LUẬN')
  })

  it('are not believed when the text holds letters only Unicode has', () => {
    expect(decodeByFont('Ghi nhận ý kiến', 'tcvn3')).toBe('Ghi nhận ý kiến')
  })
})
