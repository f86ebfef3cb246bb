import type { Reading } from '../../words/read-words.ts'

/** One place an opinion names: "ngõ 41", "chùa Mõ", "nhà ông Bảng". */
export type Spot = {
  readonly kind: Kind
  /** Folded: "41", "mo", "bang". */
  readonly value: string
  /** As the person wrote it. */
  readonly words: string
  /** Indexes of its words, so that they are not taken for words about the matter. */
  readonly at: readonly number[]
  /** Written so that it can only be a name or a number; what is not sure may agree but never contradict. */
  readonly sure: boolean
}

export type Kind = Numbered | Named | 'name' | 'person' | 'landmark' | 'end'
export type Numbered =
  | 'ngo'
  | 'ngach'
  | 'so'
  | 'to'
  | 'xom'
  | 'khu'
  | 'lo'
  | 'cot'
  | 'toa'
  | 'phong'
  | 'quay'
  | 'duong'
  | 'fork'
  | 'code'
export type Named =
  | 'duong'
  | 'cau'
  | 'cho'
  | 'truong'
  | 'chua'
  | 'dinh'
  | 'den'
  | 'ho'
  | 'song'
  | 'nga'
  | 'khu'
  | 'xom'
  | 'cong-vien'
  | 'benh-vien'
  | 'co-so'
  | 'doi'
  | 'ben'

/** How far a place narrows the matter down: to a door, to a lane or a building, to a street or a part of the ward. */
export const finenessOf = (kind: Kind): number => FINENESS[kind]

const FINENESS: Readonly<Record<Kind, number>> = {
  so: 1,
  ngach: 1,
  person: 1,
  phong: 1,
  cot: 1,
  lo: 1,
  quay: 1,
  toa: 0.9,
  code: 0.9,
  ngo: 0.9,
  nga: 0.9,
  fork: 0.1,
  cau: 0.9,
  chua: 0.9,
  dinh: 0.9,
  den: 0.9,
  truong: 0.9,
  ho: 0.9,
  'cong-vien': 0.9,
  'benh-vien': 0.9,
  'co-so': 0.9,
  ben: 0.9,
  doi: 0.9,
  cho: 0.8,
  name: 0.7,
  landmark: 0.6,
  xom: 0.6,
  khu: 0.6,
  song: 0.6,
  duong: 0.5,
  to: 0.5,
  end: 0.2,
}

export const quoteAt = ({ text, words }: Reading, at: readonly number[]): string =>
  text.slice(words[at[0] as number]?.start, words[at.at(-1) as number]?.end)
