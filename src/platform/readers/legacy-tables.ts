/**
 * The two encodings Vietnamese offices used before Unicode, as characters seen when their bytes are read as Latin-1.
 * TCVN3 (TCVN 5712:1993, "ABC", fonts `.Vn…`): one byte, one letter; capitals with tone exist only in the fonts ending in H.
 * VNI (fonts `VNI-…`): a plain vowel followed by a byte for its marks, and a few letters of one byte.
 */

const TCVN3_ROWS: readonly (readonly [firstByte: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]

export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  TCVN3_ROWS.flatMap(([firstByte, letters]) =>
    [...letters].map((letter, i) => [String.fromCharCode(firstByte + i), letter] as const),
  ),
)

const TONES = 'ùøûõï'
const TONED: readonly (readonly [base: string, letters: string])[] = [
  ['a', 'áàảãạ'],
  ['e', 'éèẻẽẹ'],
  ['o', 'óòỏõọ'],
  ['ô', 'ớờởỡợ'],
  ['u', 'úùủũụ'],
  ['ö', 'ứừửữự'],
  ['y', 'ýỳỷỹỵ'],
]
const CIRCUMFLEX_MARKS = 'âáàåãä'
const CIRCUMFLEXED: readonly (readonly [base: string, letters: string])[] = [
  ['a', 'âấầẩẫậ'],
  ['e', 'êếềểễệ'],
  ['o', 'ôốồổỗộ'],
]
const BREVE_MARKS = 'êéèúüë'
const BREVED: readonly (readonly [base: string, letters: string])[] = [['a', 'ăắằẳẵặ']]

const pairs = (marks: string, rows: readonly (readonly [string, string])[]) =>
  rows.flatMap(([base, letters]) => [...letters].map((letter, i) => [base + marks[i], letter] as const))

/** Lower-case vowel + mark → letter. */
export const vniPairs: ReadonlyMap<string, string> = new Map([
  ...pairs(TONES, TONED),
  ...pairs(CIRCUMFLEX_MARKS, CIRCUMFLEXED),
  ...pairs(BREVE_MARKS, BREVED),
])

/** Lower-case letters of one byte; ơ and ư may still take a tone as in `vniPairs`. */
export const vniSingles: ReadonlyMap<string, string> = new Map(
  [...'ñíìæóòôöî'].map((byte, i) => [byte, [...'đíìỉĩịơưỵ'][i] ?? byte] as const),
)
