import { stripAccents } from '#domain/text.ts'
import type { Reading, Word } from '../../words/read-words.ts'
import { isQuantity, type NumberAt, numberAt } from './numbers.ts'
import { type Numbered, quoteAt, type Spot } from './spot.ts'

/** Places that go by a number: ngõ 41, ngách 5/18, số tám, tổ mười, tòa B2. */
export function numberedIn(reading: Reading): Spot[] {
  const spots: Spot[] = []
  const taken = new Set<number>()
  for (const index of reading.words.keys()) {
    if (taken.has(index)) continue
    for (const spot of numberedAt(reading, index)) {
      spots.push(spot)
      for (const at of spot.at) taken.add(at)
    }
  }
  return spots
}

function numberedAt(reading: Reading, index: number): Spot[] {
  const typed = quoteAt(reading, [index]).toLowerCase()
  const glued = /^(ngo|ngõ|ngach|ngách|to|tổ|tdp|so|số|sn|khu|xom|xóm|hem|hẻm)(\d+\w?)$/u.exec(typed)
  if (glued) {
    const kind = KINDS[stripAccents(glued[1] as string)] as Numbered
    return [{ kind, value: glued[2] as string, words: quoteAt(reading, [index]), at: [index], sure: true }]
  }
  if (CODE.test(typed) && !NO_CODE.has(typed))
    return [{ kind: 'code', value: typed, words: quoteAt(reading, [index]), at: [index], sure: true }]
  const kind = kindAt(reading, index)
  if (kind === undefined) return []
  const first = numberAfter(reading, index, kind)
  if (first === undefined) return []
  return [first, ...othersAfter(reading, first)].flatMap((number, nth) =>
    spotsOf(reading, kind, number, nth === 0 ? index : (number.at[0] as number)),
  )
}

const CODE = /^(?:[b-df-hj-np-tvxz]\d{1,3}|a\d{2,3}|[ac]\d{1,2}|[b-df-hj-np-tvxz]{2}\d{1,2})$/
const NO_CODE = new Set([
  'm2',
  'm3',
  'km5',
  'tp1',
  'vn1',
  'hk1',
  'hk2',
  'k9',
  'c1',
  'c2',
  'c3',
  't2',
  't3',
  't4',
  't5',
  't6',
  't7',
  'v3',
  'h1',
])

const KINDS: Readonly<Record<string, Numbered>> = {
  ngo: 'ngo',
  hem: 'ngo',
  kiet: 'ngo',
  ngach: 'ngach',
  to: 'to',
  tdp: 'to',
  cum: 'to',
  xom: 'xom',
  thon: 'xom',
  ap: 'xom',
  doi: 'xom',
  khu: 'khu',
  so: 'so',
  sn: 'so',
  nha: 'so',
  cot: 'cot',
  lo: 'lo',
  thua: 'lo',
  toa: 'toa',
  block: 'toa',
  phong: 'phong',
  quay: 'quay',
  sap: 'quay',
  kiot: 'quay',
  tro: 'so',
  duong: 'duong',
  nga: 'fork',
}
/** What is typed with accents has to be the word meant: "tổ", not "to" or "tô". */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ngo: ['ngõ'],
  hem: ['hẻm'],
  kiet: ['kiệt'],
  ngach: ['ngách'],
  to: ['tổ'],
  cum: ['cụm'],
  xom: ['xóm'],
  thon: ['thôn'],
  ap: ['ấp'],
  doi: ['đội'],
  so: ['số'],
  nha: ['nhà'],
  cot: ['cột'],
  lo: ['lô'],
  thua: ['thửa'],
  toa: ['toà', 'tòa'],
  phong: ['phòng'],
  quay: ['quầy'],
  sap: ['sạp'],
  tro: ['trọ'],
  duong: ['đường'],
  nga: ['ngã'],
}
const BETWEEN: Readonly<Partial<Record<Numbered, string>>> = {
  to: 'dan pho so',
  so: 'so nha tro',
  cot: 'den dien so',
  lo: 'dat so',
  ngo: 'so',
  ngach: 'so',
  xom: 'so',
  khu: 'pho so dan cu tap the do thi',
  duong: 'so',
  toa: 'nha so',
  phong: 'so',
  quay: 'so hang',
}
const HIGHWAY = new Set(['quoc', 'tinh', 'dai'])
/** "Quyết định số 12" is no house. */
const PAPERS = new Set('dinh van ban bao thoai giay lenh luat sao bien tien cua hoa xe'.split(' '))

function kindAt({ words, accented }: Reading, index: number): Numbered | undefined {
  const word = words[index] as Word
  const kind = KINDS[word.key]
  const written = WRITTEN[word.key]
  if (kind === undefined) return undefined
  if (word.key === 'lo' && HIGHWAY.has(words[index - 1]?.key ?? '')) return 'duong'
  const plain = word.marked === undefined && !/^\d/.test(words[index + 1]?.key ?? '')
  if (written && !word.guessed && (word.marked !== undefined || (accented && plain)))
    if (!written.includes(word.marked ?? '')) return undefined
  if (word.key === 'so' && word.after === 'space' && PAPERS.has(words[index - 1]?.key ?? '')) return undefined
  return kind
}

function numberAfter(reading: Reading, index: number, kind: Numbered): NumberAt | undefined {
  const skip = new Set((BETWEEN[kind] ?? '').split(' '))
  let spelled = kind !== 'so' || reading.words[index]?.key === 'so'
  for (let next = index + 1; next <= index + 4; next++) {
    const word = reading.words[next]
    if (word === undefined || word.after === 'stop') return undefined
    if (word.key === 'so') spelled = true
    const number = numberAt(reading, next)
    if (number !== undefined) {
      if (number.inWords && (!trusted(number, kind, spelled, reading.accented) || !reading.words[next]))
        return undefined
      return kind === 'fork' && Number(number.value) > 7 ? undefined : number
    }
    if (!skip.has(word.key)) return undefined
  }
  return undefined
}

/** "nhà năm hai" is a number; "nhà ba", "khu ba" may be anything. */
const trusted = (number: NumberAt, kind: Numbered, spelled: boolean, accented: boolean): boolean =>
  number.at.length > 1 ||
  (spelled && (kind === 'so' || kind === 'fork')) ||
  (accented && ['to', 'ngo', 'ngach', 'xom'].includes(kind))

/** "tổ 5, 6 và 7". */
function othersAfter(reading: Reading, first: NumberAt): NumberAt[] {
  const others: NumberAt[] = []
  let next = (first.at.at(-1) as number) + 1
  while (!first.inWords && others.length < 8) {
    if (reading.words[next]?.key === 'va' || reading.words[next]?.key === 'den') next++
    const word = reading.words[next]
    if (word === undefined || word.after === 'stop' || !/^\d/.test(word.key)) break
    if (isQuantity(reading.words, next)) break
    const number = numberAt(reading, next)
    if (number === undefined) break
    others.push(number)
    next++
  }
  return others
}

function spotsOf(reading: Reading, kind: Numbered, number: NumberAt, from: number): Spot[] {
  const last = number.at.at(-1) as number
  const at = Array.from({ length: last - from + 1 }, (_, nth) => from + nth)
  const spot = (of: Numbered, value: string): Spot => ({
    kind: of,
    value,
    words: quoteAt(reading, at),
    at,
    sure: true,
  })
  const parts = number.value.split('/')
  if ((kind === 'ngo' || kind === 'ngach') && parts.length > 1)
    return parts
      .slice(0, 3)
      .map((part, nth) => spot((['ngo', 'ngach', 'so'] as const)[nth] as Numbered, part))
  return [spot(kind, number.value)]
}

/** Every number that may be that of a place, for "trước 96" when the other says "trước nhà 96". */
export const bareNumbers = (reading: Reading): ReadonlyMap<string, number> =>
  new Map(
    [...reading.words.keys()].flatMap((index) => {
      const number = /^\d/.test(reading.words[index]?.key ?? '') ? numberAt(reading, index) : undefined
      const dated = DATING.has(reading.words[index - 1]?.key ?? '')
      return number && !dated ? [[number.value, index] as const] : []
    }),
  )
const DATING = new Set('thang ngay nam hom mung luc thu lop cap lan dot quy'.split(' '))
