import { anyCase, WORD_START } from './words.ts'

/** The residential group that a phrase names: its number or name as written. */
export type Group = { readonly group: string; readonly start: number; readonly end: number }

const FULL =
  'tổ dân phố|tổ dân cư|tổ nhân dân|tổ d\\.?p|tdp|khu dân cư|kdc|khu phố|khối phố|cụm dân cư|tiểu khu|khối|khóm|thôn|xóm|ấp|bản|buôn|sóc|phum'
const NUMBERED_ONLY = 'khu|kp|k\\.p'
/** The words for a group, longest first. */
export const GROUP_WORD = anyCase(`${FULL}|tổ|${NUMBERED_ONLY}`)

const BETWEEN = `\\s*[.:]?\\s*(?:${anyCase('số|so')}(?![\\p{L}])\\s*:?\\s*)?`
const NUMBER = '\\d{1,3}(?:[A-ZĐa-zđ](?![\\p{L}]))?(?![\\d/])'
const AND = `\\s*(?:,|;|&|\\+|${anyCase('và')}(?!\\p{L}))\\s*`
const NOT_COUNTED = `(?!\\s*${anyCase('hộ|người|ý kiến|lượt|năm|tháng|ngày|lần|nhà|cây|điểm|vị trí')}(?!\\p{L}))`
const MORE = `(?:${AND}(?:${anyCase('tổ dân phố|tdp|tổ|khu phố|thôn|xóm|khu|số')}${BETWEEN})?${NUMBER}${NOT_COUNTED})*`
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’']*"
const OTHER_WORDS = `(?:${anyCase('ông|bà|anh|chị|bác|cô|chú|cụ|đồng chí|kính|quốc|đề|kiến|phản|có|xin|phường|xã|trưởng|phó|dân')})(?![\\p{L}])`
const NAME = `(?:(?!${OTHER_WORDS})${CAPITALISED})(?:\\s+(?!${OTHER_WORDS})${CAPITALISED}){0,3}(?:\\s+\\d{1,2}(?![\\d/]))?`
const WITHIN = `(?:,\\s*${anyCase('thôn|ấp|khu phố|bản')}\\s+${CAPITALISED}(?:\\s+${CAPITALISED}){0,3})?`

const GROUP = new RegExp(
  `${WORD_START}(?<!${anyCase('biên|văn|kịch')}\\s)(?:(?:(?:${anyCase(`${FULL}|tổ`)})${BETWEEN}|(?:${anyCase(NUMBERED_ONLY)})\\s*(?:${anyCase('số')}\\s*)?(?=\\d))(?<numbers>${NUMBER}${NOT_COUNTED}${MORE})|(?:${anyCase(`${FULL}|tổ`)})${BETWEEN}(?<=[\\s.:])["“]?(?<name>${NAME})["”]?)(?<within>${WITHIN})`,
  'u',
)
const WORDS_BETWEEN_NUMBERS = new RegExp(
  `(?<=[\\s,;&+])(?:${GROUP_WORD}|${anyCase('số')})${BETWEEN}(?=\\d)`,
  'gu',
)

export function groupIn(text: string): Group | null {
  const found = GROUP.exec(text)
  if (found === null) return null
  const { numbers, name, within = '' } = found.groups ?? {}
  const group =
    numbers === undefined
      ? (name ?? '')
      : numbers
          .replace(WORDS_BETWEEN_NUMBERS, '')
          .split(/\s*(?:,|;|&|\+|(?:^|\s)và(?=\s))\s*/iu)
          .join(', ')
  return { group: group + within, start: found.index, end: found.index + found[0].length }
}

/** The group of a cell that may hold its bare number or name. */
export function groupOfCell(cell: string): string | null {
  const text = cell.trim()
  if (text === '' || /^[-–—.…\s]+$/u.test(text)) return null
  const found = groupIn(text)
  if (found !== null) return found.group
  if (NOBODY.test(text)) return null
  const bare = new RegExp(`^${anyCase('số')}?\\s*(\\d{1,3}\\p{L}?)(?:\\.0)?$`, 'u').exec(text)
  return bare?.[1] ?? (text.split(/\s+/u).length <= 6 ? text : null)
}

/** Who speaks, not where they live. */
const NOBODY = new RegExp(
  `^${anyCase('(?:nhiều|các|một số|đa số|toàn thể|đại diện|tập thể)? ?(?:cử tri|nhân dân|bà con|người dân|hộ dân|tổ dân phố|ý kiến)')}`,
  'u',
)

export const STARTS_WITH_GROUP = new RegExp(`^${GROUP.source}`, 'u')
