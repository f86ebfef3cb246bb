import type { Reading, Word } from '../../words/read-words.ts'
import { FAMILY_NAMES, ORDINARY } from './name-words.ts'
import { type Kind, type Named, quoteAt, type Spot } from './spot.ts'

/** Places and people that go by a name: đường Lê Duẩn, chùa Mõ, ngã ba Đồi 79, nhà ông Bảng. */
export function namesIn(reading: Reading): Spot[] {
  const spots: Spot[] = []
  const shouting = reading.text === reading.text.toUpperCase()
  for (let index = 0; index < reading.words.length; index++) {
    const kind = kindBefore(reading, index)
    const run = shouting ? 0 : capitalsFrom(reading, index, kind !== undefined)
    if (run > 0 && (kind !== undefined || run > 1)) {
      spots.push(spotOf(reading, kind ?? 'name', index, run, true))
      index += run - 1
    } else if (kind !== undefined) {
      const length = smallLetters(reading, index, kind)
      if (length > 0) spots.push(spotOf(reading, kind, index, length, false))
    }
  }
  return spots
}

function spotOf(reading: Reading, kind: Kind, index: number, run: number, sure: boolean): Spot {
  const numbered = /^\d{1,3}$/.test(reading.words[index + run]?.key ?? '') && kind !== 'person' ? 1 : 0
  const next = reading.words[index + run]?.after === 'space' ? numbered : 0
  const at = Array.from({ length: run + next }, (_, nth) => index + nth)
  const value = at.map((at) => (reading.words[at] as Word).key).join(' ')
  const from = kind === 'name' ? at : [index - 1, ...at]
  return { kind, value, words: quoteAt(reading, from), at, sure }
}

function capitalsFrom(reading: Reading, index: number, afterKind: boolean): number {
  let run = 0
  for (let at = index; at < reading.words.length && run < 5; at++) {
    const word = reading.words[at] as Word
    if (!isCapital(reading, word) || (run === 0 && !afterKind && NO_NAMES.has(word.key))) break
    if (run > 0 && (word.after !== 'space' || isKind(word))) break
    if (run === 0 && word.after === 'stop' && !startsWithName(reading, at)) break
    if (run === 0 && !afterKind && isKind(word)) break
    run++
  }
  return run
}

const isCapital = ({ text }: Reading, { start, end }: Word): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(text.slice(start, end))

/** At the head of a sentence the capital proves nothing; a family name with another capital does. */
const startsWithName = (reading: Reading, at: number): boolean => {
  const next = reading.words[at + 1]
  return FAMILY_NAMES.has(reading.words[at]?.key ?? '') && next !== undefined && isCapital(reading, next)
}

/** Without capitals a name may be what follows "đường" or "chùa", as far as it is not ordinary words. */
function smallLetters(reading: Reading, index: number, kind: Kind): number {
  let length = 0
  const afterTwo =
    TWO_WORDS[`${reading.words[index - 2]?.key} ${reading.words[index - 1]?.key}`] !== undefined
  while (length < (kind === 'person' ? 1 : 3)) {
    const word = reading.words[index + length]
    if (word === undefined || (word.after !== 'space' && length >= 0) || /\d/.test(word.key)) break
    const next = reading.words[index + length + 1]
    if (isCapital(reading, word) || TWO_WORDS[`${word.key} ${next?.key}`] !== undefined) break
    if (ORDINARY.has(word.key) && !(length === 0 && FAMILY_NAMES.has(word.key)) && !(afterTwo && length < 2))
      break
    if (isKind(word) && length > 0) break
    length++
  }
  return length
}

const isKind = (word: Word): boolean =>
  ONE_WORD[word.key] !== undefined && (word.marked === undefined || isWritten(word.key, word.marked))

function kindBefore(reading: Reading, index: number): Kind | undefined {
  const [two, one] = [reading.words[index - 2], reading.words[index - 1]]
  if (one === undefined || reading.words[index]?.after === 'stop') return undefined
  const pair = two && !isBook(reading, index - 2) ? TWO_WORDS[`${two.key} ${one.key}`] : undefined
  if (pair !== undefined && reading.words[index - 1]?.after === 'space') return pair
  const kind = ONE_WORD[one.key]
  if (kind === undefined) return undefined
  if (one.guessed || (one.marked === undefined && !reading.accented)) return kind
  return isWritten(one.key, one.marked ?? one.key) ? kind : undefined
}

/** "Trung học cơ sở", not "chưa có sổ đỏ". */
const isBook = ({ words }: Reading, index: number): boolean =>
  words[index]?.key === 'co' && words[index + 1]?.key === 'so' && words[index - 1]?.key !== 'hoc'

const isWritten = (key: string, marked: string): boolean => (WRITTEN[key] ?? [key]).includes(marked)

const ONE_WORD: Readonly<Record<string, Named | 'person'>> = {
  duong: 'duong',
  pho: 'duong',
  cau: 'cau',
  cho: 'cho',
  truong: 'truong',
  chua: 'chua',
  dinh: 'dinh',
  den: 'den',
  mieu: 'den',
  ho: 'ho',
  ao: 'ho',
  song: 'song',
  kenh: 'song',
  muong: 'song',
  khu: 'khu',
  xom: 'xom',
  thon: 'xom',
  lang: 'xom',
  doc: 'doi',
  doi: 'doi',
  nui: 'doi',
  ben: 'ben',
  ga: 'ben',
  ong: 'person',
  ba: 'person',
  anh: 'person',
  chi: 'person',
  co: 'person',
  chu: 'person',
  bac: 'person',
  cu: 'person',
  thcs: 'truong',
  thpt: 'truong',
  quan: 'co-so',
}
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  duong: ['đường'],
  pho: ['phố'],
  cau: ['cầu'],
  cho: ['chợ'],
  truong: ['trường'],
  chua: ['chùa'],
  dinh: ['đình'],
  den: ['đền'],
  mieu: ['miếu'],
  ho: ['hồ'],
  ao: ['ao'],
  song: ['sông'],
  kenh: ['kênh'],
  muong: ['mương'],
  khu: ['khu'],
  xom: ['xóm'],
  thon: ['thôn'],
  lang: ['làng'],
  doc: ['dốc'],
  doi: ['đồi'],
  nui: ['núi'],
  ben: ['bến'],
  ga: ['ga'],
  ong: ['ông'],
  ba: ['bà'],
  anh: ['anh'],
  chi: ['chị'],
  co: ['cô'],
  chu: ['chú'],
  bac: ['bác'],
  cu: ['cụ'],
  quan: ['quán'],
}
const TWO_WORDS: Readonly<Record<string, Named>> = {
  'tieu hoc': 'truong',
  'mam non': 'truong',
  'mau giao': 'truong',
  'cap 1': 'truong',
  'cap 2': 'truong',
  'trung hoc': 'truong',
  'co so': 'truong',
  'nga ba': 'nga',
  'nga tu': 'nga',
  'nga nam': 'nga',
  'nga sau': 'nga',
  'nga 3': 'nga',
  'nga 4': 'nga',
  'nga 5': 'nga',
  'nga 6': 'nga',
  'cong vien': 'cong-vien',
  'vuon hoa': 'cong-vien',
  'benh vien': 'benh-vien',
  'phong kham': 'benh-vien',
  'nha may': 'co-so',
  'cong ty': 'co-so',
  'sieu thi': 'co-so',
  'xi nghiep': 'co-so',
  'cua hang': 'co-so',
  'nha hang': 'co-so',
  'nha nghi': 'co-so',
  'khach san': 'co-so',
  'tap the': 'khu',
  'chung cu': 'khu',
  'do thi': 'khu',
  'dan cu': 'khu',
  'toa nha': 'khu',
  'di bo': 'duong',
}
const NO_NAMES = new Set(
  'ubnd tdp de kinh toi xin mong nha ngo to khong co chua bao hien hay rat nay em chau con van cac moi nhieu dang da'.split(
    ' ',
  ),
)
