import type { Reading, Word } from '../words/read-words.ts'

/** Where a matter is: what is numbered by its kind ("ngo" → 12/34), and what is called by a name ("tran tat van"). */
export type Places = {
  readonly numbered: ReadonlyMap<string, ReadonlySet<string>>
  readonly named: readonly Named[]
}
export type Named = { readonly kind: string; readonly name: string; readonly words: string }

export function placesOf(reading: Reading, extra?: { readonly group?: string | null | undefined }): Places {
  const numbered = new Map<string, Set<string>>()
  const note = (kind: string, number: string) =>
    numbered.set(kind, (numbered.get(kind) ?? new Set()).add(number))
  for (const [index, { key }] of reading.words.entries()) {
    const kind = NUMBERED[key]
    const number = kind && numberAfter(reading.words, index)
    if (kind && number && !(kind === 'to' && key === 'to' && /\//.test(number))) note(kind, number)
  }
  const group = /\d+/.exec(extra?.group ?? '')?.[0]
  if (group && !numbered.has('to')) note('to', String(Number(group)))
  return { numbered, named: namesIn(reading) }
}

const NUMBERED: Readonly<Record<string, string>> = {
  ngo: 'ngo',
  ngach: 'ngach',
  hem: 'ngo',
  kiet: 'ngo',
  to: 'to',
  pho: 'to',
  tdp: 'to',
  xom: 'xom',
  thon: 'xom',
  khu: 'khu',
  so: 'so',
  nha: 'so',
  cot: 'cot',
  lo: 'lo',
}
/** Words that may stand between the kind and its number: "tổ dân phố số 12", "nhà số 9". */
const BETWEEN = new Set(['dan', 'pho', 'so', 'nha'])

function numberAfter(words: readonly Word[], index: number): string | undefined {
  for (let next = index + 1; next <= index + 3; next++) {
    const word = words[next]
    if (word === undefined || word.after === 'stop') return undefined
    if (/^\d/.test(word.key)) return isQuantity(words, next) ? undefined : word.key.replace(/^0+(?=\d)/, '')
    if (!BETWEEN.has(word.key)) return undefined
  }
  return undefined
}
const UNITS = new Set(
  'nam thang ngay tuan gio met m2 ho nha nguoi lan trieu nghin k phut tang chau cai'.split(' '),
)
const isQuantity = (words: readonly Word[], index: number): boolean =>
  UNITS.has(words[index + 1]?.key ?? '') && words[index + 1]?.after === 'space'

/** Runs of capitals, and what follows "đường", "cầu", "chợ" … when it begins as names do. */
function namesIn({ text, words }: Reading): Named[] {
  const shouting = text === text.toUpperCase()
  const named: Named[] = []
  for (let index = 0; index < words.length; index++) {
    const run = shouting ? 0 : capitalsFrom(text, words, index)
    const before = words[index - 1]
    const kind = kindBefore(words, index)
    if (run >= 2 || (run === 1 && kind && before?.after !== 'stop')) {
      named.push(toNamed(kind ?? '', words.slice(index, index + run)))
      index += run - 1
    } else if (
      kind &&
      STREETLIKE.has(kind) &&
      NAME_STARTS.has(words[index]?.key ?? '') &&
      isName(words[index + 1])
    )
      named.push(toNamed(kind, words.slice(index, index + 2)))
  }
  return named
}

const toNamed = (kind: string, words: readonly Word[]): Named => {
  const name = words.map((word) => word.key).join(' ')
  return { kind, name, words: name }
}

function capitalsFrom(text: string, words: readonly Word[], index: number): number {
  let run = 0
  for (let at = index; at < words.length; at++) {
    const word = words[at] as Word
    if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(word.start, word.end)) || NOT_NAMES.has(word.key)) break
    if (at > index && word.after !== 'space') break
    if (at === index && word.after === 'stop') break
    run++
  }
  return run
}
const NOT_NAMES = new Set(
  'ubnd tdp de kinh toi xin mong nha cho ong ba anh chi co chu bac cu em chau ngo to duong pho'.split(' '),
)

const kindBefore = (words: readonly Word[], index: number): string | undefined => {
  const one = words[index - 1]?.key ?? ''
  const two = `${words[index - 2]?.key ?? ''} ${one}`
  return NAMED_KINDS[two] ?? NAMED_KINDS[one]
}
const NAMED_KINDS: Readonly<Record<string, string>> = {
  duong: 'duong',
  pho: 'duong',
  cau: 'cau',
  cho: 'cho',
  truong: 'truong',
  'tieu hoc': 'truong',
  'mam non': 'truong',
  'nga tu': 'nga',
  'nga ba': 'nga',
  'nga 3': 'nga',
  'nga 4': 'nga',
  'cong vien': 'cong-vien',
  'tap the': 'khu',
  khu: 'khu',
  ong: 'nguoi',
  ba: 'nguoi',
  cu: 'nguoi',
  chi: 'nguoi',
  anh: 'nguoi',
}
const NAME_STARTS = new Set('tran nguyen le hoang phan pham truong quang hung bach niem'.split(' '))

export type PlaceVerdict = { readonly agree: readonly string[]; readonly conflict: readonly string[] }

/** Where both name a kind of place: the same, or another. */
export function comparePlaces(a: Places, b: Places, keysA: string, keysB: string): PlaceVerdict {
  const agree: string[] = []
  const conflict: string[] = []
  for (const [kind, numbers] of a.numbered) {
    const others = b.numbered.get(kind)
    if (others === undefined) continue
    const shared = [...numbers].filter((number) => others.has(number))
    if (shared.length > 0) agree.push(...shared.map((number) => `${LABEL[kind]} ${number}`))
    else conflict.push(`${LABEL[kind]} ${[...numbers].join(', ')} ≠ ${[...others].join(', ')}`)
  }
  for (const [one, inOther] of [
    [a, keysB],
    [b, keysA],
  ] as const)
    for (const { name } of one.named)
      if (inOther.includes(` ${name} `) && !agree.includes(name)) agree.push(name)
  for (const { kind, name } of a.named) {
    const rivals = b.named.filter((other) => other.kind === kind && kind !== '')
    const shared = keysB.includes(` ${name} `) || rivals.some((other) => keysA.includes(` ${other.name} `))
    if (rivals.length > 0 && !shared) conflict.push(`${name} ≠ ${rivals[0]?.name}`)
  }
  return { agree, conflict }
}
const LABEL: Readonly<Record<string, string>> = {
  ngo: 'ngõ',
  ngach: 'ngách',
  to: 'tổ',
  xom: 'xóm',
  khu: 'khu',
  so: 'số',
  cot: 'cột',
  lo: 'lô',
}

export const keysOf = ({ words }: Reading): string => ` ${words.map((word) => word.key).join(' ')} `
/** Without capitals only these are sure to be followed by a name: "cho" may be a market or "for". */
const STREETLIKE = new Set(['duong', 'cau', 'truong', 'nga'])
const isName = (word: Word | undefined): boolean => word?.after === 'space' && !/\d/.test(word.key)
