import { GROUP_WORD, groupIn, STARTS_WITH_GROUP } from './group.ts'
import type { Person } from './reading.ts'
import { anyCase, REQUEST, WORD_END, WORD_START, wordsOf } from './words.ts'

const HONORIFIC_WORDS =
  'ông bà|ông/bà|ông \\(bà\\)|ông, bà|ông|bà|anh chị|anh|chị|bác|cô|chú|cụ|em|cháu|đồng chí|đ/c|đ\\.c|cử tri|công dân|nhân dân|đại biểu|hội viên|đoàn viên|gia đình ông|gia đình bà|gia đình|hộ ông|hộ bà|sư thầy|đại đức|thượng tọa|linh mục'
export const HONORIFIC = `(?:(?:${anyCase('các|những|hai')}\\s+)?${anyCase(HONORIFIC_WORDS)}\\s*:?\\s+)`
const NEVER = `${GROUP_WORD}|${anyCase('ông|bà|số|ngõ|ngách|phường|đề nghị|kiến nghị|phản ánh|bí thư|chi hội|chi bộ|tổ trưởng')}`
/** Given names too, so only refused at the beginning. */
const NOT_FIRST = anyCase(
  'anh|chị|bác|cô|chú|cụ|em|đường|phố|xã|xin|hỏi|và|cùng|hội|ban|chi bộ|chi hội|tập thể|nhân dân|cử tri|công dân',
)
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'.]*"
const NAME_WORD = `(?!(?:${NEVER})(?![\\p{L}]))${CAPITALISED}`
const FIRST_WORD = `(?!(?:${NOT_FIRST})(?![\\p{L}]))${NAME_WORD}`
export const NAME = `${FIRST_WORD}(?:\\s+${NAME_WORD}){0,5}`
const NAMED = new RegExp(`${WORD_START}${HONORIFIC}+(?<name>${NAME})`, 'gu')
const JOINED = new RegExp(
  `(?:\\s*[,&]|\\s+${anyCase('và|cùng')}(?!\\p{L}))\\s*(?:${anyCase('và')}\\s+)?(?<name>${FIRST_WORD}(?:\\s+${NAME_WORD}){1,5})(?![\\p{L}])`,
  'uy',
)
const BARE = new RegExp(
  `^(?<name>${FIRST_WORD}(?:\\s+${NAME_WORD}){1,4})(?=\\s*(?:[,;:(–-]|$|${GROUP_WORD}|${anyCase('(?:số nhà|số|sn|ngõ|ngách)')}\\s*\\d))`,
  'u',
)
const STARTS_NAMED = new RegExp(`^${HONORIFIC}+${NAME}`, 'u')

export const OPENING = new RegExp(
  `^(?:${anyCase('(?:các )?(?:ý kiến|kiến nghị|câu hỏi|phản ánh|đề nghị)(?: phát biểu| phản ánh| kiến nghị)? (?:của|từ)|theo|do|người (?:có )?(?:kiến nghị|ý kiến|phản ánh|đề nghị|gửi|nêu|phát biểu)(?: là)?|ý kiến khác của|tác giả|nguồn|họ và tên|họ tên')})\\s*:?\\s+`,
  'u',
)
/** Words that may stand before a group which speaks. */
const SPEAKING_GROUP = new RegExp(
  `^(?:(?:${anyCase('(?:một số |nhiều |các |đa số |tập thể |toàn thể |đại diện |thay mặt )*(?:cử tri|nhân dân|bà con|hộ dân|hộ|người dân|công dân|hội viên|tập thể|đại diện|ban công tác mặt trận|chi bộ|chi hội phụ nữ|chi hội|bí thư|tổ trưởng|trưởng|phụ huynh|học sinh|tiểu thương|thanh niên|hộ kinh doanh|phụ nữ|hội viên|người cao tuổi|cựu chiến binh|bà con nhân dân|nhiều người)(?: nhân dân| bà con| phụ nữ| nông dân| cựu chiến binh| người cao tuổi| các hộ| và nhân dân| chi bộ| ban công tác mặt trận)*')})(?:\\s+${anyCase('ở|tại|thuộc|của|các|hai|ba')})*\\s+)?(?=${GROUP_WORD}(?![\\p{L}]))`,
  'u',
)

/** `whole`: the phrase is all there is; `lead`: a colon or verb ends it; `note`: brackets or a cell hold it. */
type Where = 'whole' | 'lead' | 'note'

export type Who = {
  readonly people: readonly Person[]
  readonly group: string | null
  readonly address: string | null
}

/** Told from a phrase that says nothing else, such as "Ông Nguyễn Văn A, tổ 12"; null when it says more, or nobody. */
export function whoIn(phrase: string, where: Where): Who | null {
  const opened = phrase.trim().replace(/^[([]|[.:;,]+$/gu, '')
  const text = opened.replace(OPENING, '')
  const announced = text !== opened
  if (wordsOf(text).length > 34) return null
  const parts = text.split(/;\s*/u).filter((part) => part.trim() !== '')
  const whos = parts.map((part) => whoOfPart(part, where, announced))
  if (whos.length === 0 || whos.some((who) => who === null)) return null
  return merged(whos.filter((who) => who !== null))
}

function whoOfPart(part: string, where: Where, announced: boolean): Who | null {
  const text = part.trim()
  const names = namesIn(text)
  const group = groupIn(text)
  if (names.length === 0 && group === null) return null
  const first = names[0]?.start ?? Number.POSITIVE_INFINITY
  const startsRight =
    first === 0 ||
    announced ||
    STARTS_NAMED.test(text) ||
    STARTS_WITH_GROUP.test(text) ||
    SPEAKING_GROUP.test(text)
  if (!startsRight && where !== 'note') return null
  if (!startsRight && group === null && first > 24) return null
  if (group === null && where !== 'note' && !announced && !STARTS_NAMED.test(text)) return null
  if (!endsNames(text, names, group)) return null
  const details = detailsOf(text, names, group)
  if (
    wordsOf(details).length > 16 ||
    REQUEST.test(details) ||
    !tellsOfPerson(details, where, names.length === 0)
  )
    return null
  return { people: peopleOf(text, names), group: group?.group ?? null, address: addressIn(text) }
}

const OF_PERSON = new RegExp(
  `${WORD_START}${anyCase('tổ trưởng|trưởng|phó|bí thư|chi hội|chi bộ|hội|đảng viên|đại biểu|cử tri|sinh năm|sinh|tuổi|thương binh|bệnh binh|cựu|giáo viên|công nhân|hưu|đại diện|ban|chủ|hộ|nguyên|cán bộ|sđt|đt|điện thoại|số điện thoại|email|tức|phường|xã|quận|thành phố|tỉnh|tiểu thương|nhân dân|người|khu vực|trú tại|ở')}${WORD_END}|\\d`,
  'u',
)
/** How many words a detail that no rule knows may have. Where nothing marks the end of the head, hardly any: words of the opinion would be lost. */
const UNKNOWN_WORDS = { whole: 2, lead: 7, note: 8 } as const

/** "Tổ 7 cùng ngập" is a sentence: beside a bare group nothing is left over. */
const tellsOfPerson = (details: string, where: Where, bareGroup: boolean): boolean =>
  details.split(/[,;():]|\s[-–—/]\s/u).every((piece) => {
    const words = wordsOf(piece).length
    if (words <= (where === 'whole' && bareGroup ? 0 : UNKNOWN_WORDS[where])) return true
    const [role, address] = [OF_PERSON.exec(piece)?.index ?? -1, ADDRESS.exec(piece)?.index ?? -1]
    if (where !== 'whole') return words <= 12 && Math.max(role, address) !== -1
    return (words <= 6 && role !== -1 && role < 4) || (words <= 8 && address !== -1 && address < 4)
  })

const AFTER_NAME = new RegExp(
  `^\\s*(?:[,;:(–—/.)-]|$|(?:${anyCase('và|cùng|ở|tại|thuộc|trú|là|sinh|nguyên|hiện|đại diện|tổ trưởng|bí thư|chi|đt|sđt|điện thoại|\\d{2,3} tuổi|số nhà|số|ngõ')}|${GROUP_WORD})(?![\\p{L}]))`,
  'u',
)
/** What follows a name or a group tells more about the person; a sentence about them does not say who speaks. */
const endsNames = (text: string, names: readonly Found[], group: { readonly end: number } | null): boolean =>
  [...names, ...(group === null ? [] : [group])].every(({ end }) => AFTER_NAME.test(text.slice(end)))

type Found = { readonly name: string; readonly start: number; readonly end: number }

function namesIn(text: string): Found[] {
  const found: Found[] = []
  const bare = BARE.exec(text)
  if (bare !== null && groupIn(bare[0]) === null)
    found.push(...withJoined(text, bare.groups?.name ?? '', 0, bare[0].length))
  for (const match of text.matchAll(NAMED)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue
    found.push(...withJoined(text, match.groups?.name ?? '', match.index, match.index + match[0].length))
  }
  return found
}

/** "Các ông bà A, B và C": the names that follow one. */
function withJoined(text: string, name: string, start: number, end: number): Found[] {
  const found = [{ name: tidyName(name), start, end }]
  for (;;) {
    JOINED.lastIndex = found.at(-1)?.end ?? end
    const more = JOINED.exec(text)
    if (more === null) return found
    found.push({
      name: tidyName(more.groups?.name ?? ''),
      start: more.index,
      end: more.index + more[0].length,
    })
  }
}
const tidyName = (name: string) => name.replace(/[.,\s]+$/u, '').replace(/\s+/gu, ' ')

/** Each with the group named after them; one named for the last of several is that of all before without their own. */
function peopleOf(text: string, names: readonly Found[]): Person[] {
  const people: Person[] = []
  let after: { group: string | null; address: string | null } = { group: null, address: null }
  for (const [i, found] of [...names.entries()].reverse()) {
    const stretch = text.slice(found.end, names[i + 1]?.start ?? text.length)
    const group = groupIn(stretch)
    if (group !== null) after = { group: group.group, address: addressIn(stretch) }
    else if (addressIn(stretch) !== null) after = { ...after, address: addressIn(stretch) }
    people.unshift({ name: found.name, ...after })
  }
  const before = names[0] === undefined ? null : groupIn(text.slice(0, names[0].start))
  return before === null
    ? people
    : people.map((person) => ({ ...person, group: person.group ?? before.group }))
}

const ADDRESS = new RegExp(
  `(?:${anyCase('(?:số nhà|nhà số|số)\\s*\\d|sn\\s*\\d|ngõ|ngách|hẻm|kiệt|đường|phố|chung cư|tòa|căn hộ')}|\\b\\d+[A-Za-z]?/\\d)`,
  'u',
)

/** The pieces between commas that say where, group included; null when only a group or nothing is said. */
export function addressIn(text: string): string | null {
  const pieces = text.replace(/[()]/gu, ',').split(/\s*[,;]\s*|\s+[-–]\s+/u)
  const from = pieces.findIndex((piece) => ADDRESS.test(withoutGroup(piece)) && !isGroupOnly(piece))
  if (from === -1) return null
  return pieces
    .slice(from)
    .filter((piece) => piece.trim() !== '')
    .join(', ')
    .replace(/^[-–\s]+/u, '')
    .trim()
}
function withoutGroup(piece: string): string {
  const group = groupIn(piece)
  const left = group === null ? piece : piece.slice(0, group.start) + piece.slice(group.end)
  return left.replace(new RegExp(GROUP_WORD, 'gu'), '')
}
function isGroupOnly(piece: string): boolean {
  const group = groupIn(piece)
  return group !== null && group.end - group.start > piece.trim().length - 4
}

function detailsOf(
  text: string,
  names: readonly Found[],
  group: { start: number; end: number } | null,
): string {
  let left = text
  for (const { start, end } of [...names].reverse())
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  if (group !== null)
    left = left.slice(0, group.start) + ' '.repeat(group.end - group.start) + left.slice(group.end)
  return left.replace(SPEAKING_GROUP, ' ')
}

function merged(whos: readonly Who[]): Who {
  const people = whos.flatMap((who) => who.people)
  const groups = [...new Set(whos.flatMap((who) => who.group ?? []))]
  return {
    people,
    group: groups.length === 0 ? null : groups.join(', '),
    address: whos.find((who) => who.address !== null)?.address ?? null,
  }
}
