import type { IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import { foldWhitespace } from '#domain/text.ts'
import { type OfficialDocument, paperOf, type WardRules } from '#features/formats/index.ts'
import type { Paper } from '#platform/document/document.ts'

/** Most copies of one paper at once. */
const MOST_COPIES = 2_000
const LONGEST_NAME = 300

/** Who gets a copy, one a line; nobody twice. */
export function readNames(text: string): Result<readonly string[]> {
  const names = [
    ...new Set(
      text
        .split('\n')
        .map(foldWhitespace)
        .filter((name) => name !== ''),
    ),
  ]
  if (names.length === 0)
    return refuse(
      'nobody',
      'Chưa có nơi nhận nào. Hãy gõ mỗi nơi một dòng, hoặc thêm từ danh sách có sẵn.',
      'names',
    )
  if (names.length > MOST_COPIES)
    return refuse(
      'too-many',
      `Danh sách có ${names.length} nơi, mỗi lần in nhiều nhất ${MOST_COPIES}. Hãy chia thành nhiều lần.`,
      'names',
    )
  const long = names.find((name) => name.length > LONGEST_NAME)
  if (long !== undefined)
    return refuse('too-long', `Dòng “${long.slice(0, 40)}…” quá dài, hãy rút gọn.`, 'names')
  return ok(names)
}

type Setting = { readonly today: IsoDate; readonly rules: WardRules }

/** The paper once for each, in the order of the list, each with the own name and no other. */
export const copiesPaper = (
  official: OfficialDocument,
  names: readonly string[],
  { today, rules }: Setting,
): Paper =>
  paperOf(
    names.map((name) => copyFor(official, name)),
    { today: official.issuedOn ?? today, rules, title: official.abstract },
  )

/** One for each, to be written as a file of its own. */
export function* singlePapers(
  official: OfficialDocument,
  names: readonly string[],
  setting: Setting,
): Generator<Paper> {
  for (const name of names) yield copiesPaper(official, [name], setting)
}

const copyFor = (official: OfficialDocument, name: string): OfficialDocument => ({
  ...official,
  addressees: [{ name }],
})

/** "007 Tổ trưởng Tổ dân phố số 7.docx": sorted as the list is, and no file takes the place of another. */
export const fileNames = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => {
    const number = String(at + 1).padStart(String(names.length).length, '0')
    const plain = foldWhitespace(name.replace(/[\p{Cc}/\\:*?"<>|]/gu, ' '))
    return `${number} ${plain.slice(0, 80).replace(/[. ]+$/u, '')}.docx`
  })
