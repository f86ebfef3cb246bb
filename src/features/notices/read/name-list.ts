import { FIELDS } from './lexicon/units.ts'
import { TASK_VERBS } from './lexicon/verbs.ts'
import { headAt } from './name-heads.ts'
import { type Name, type NameList, nameAt, type Source } from './names.ts'
import { anyOf, isUpper, matchAt } from './words.ts'

/**
 * The names strung together from `position` by commas, semicolons and "và"; null when no name starts there. "các Bộ: Công an, Tài chính" is
 * told as "Bộ Công an", "Bộ Tài chính".
 */
export function namesAt(source: Source, position: number): NameList | null {
  const names: Name[] = []
  let end = position
  let helps = false
  for (let at = position; ; at = JOINT.lastIndex) {
    const more = itemsAt(source, at) ?? (names.length === 0 ? null : unheadedAt(source, at))
    if (more === null || (names.length > 0 && EACH.test(more.names[0]?.text ?? ''))) break
    names.push(...(helps ? more.names.map(helping) : more.names))
    end = more.end
    const joint = matchAt(JOINT, source.text, end)
    if (joint === null || joint[0].includes('\n')) break
    helps ||= /cùng/u.test(joint[0])
  }
  return names.length === 0 ? null : { names: helpersBehind(names), end }
}

/** The next of the list: several that share a head or a title, or one name. Every rule asks who stands where, often of the same place. */
function itemsAt(source: Source, at: number): NameList | null {
  const items = read.get(source) ?? new Map<number, NameList | null>()
  read.set(source, items)
  const known = items.get(at)
  if (known !== undefined) return known
  const name = nameAt(source, at)
  const single = name === null ? null : { names: [name], end: name.end }
  const found = personsAt(source, at) ?? sharedHeadAt(source, at) ?? single
  items.set(at, found)
  return found
}
const read = new WeakMap<Source, Map<number, NameList | null>>()

/** "…; mỗi đơn vị báo cáo" speaks of those named before. */
const EACH = /^(?:mỗi|từng) (?:đơn vị|cơ quan|phòng|địa phương)$/iu

/** "X cùng với Y": Y helps X. */
const helping = (name: Name): Name => ({ ...name, duty: name.duty ?? 'coordinating' })

/** "X (chủ trì), Y, Z (phối hợp)", "X (chủ trì), Y, Z": where one is marked as the lead, whoever follows without a mark helps. */
function helpersBehind(names: readonly Name[]): readonly Name[] {
  const lead = names.findLastIndex((name) => name.duty === 'lead')
  return lead === -1
    ? names
    : names.map((name, at) => (at > lead ? { ...name, duty: name.duty ?? 'coordinating' } : name))
}

/** "các đồng chí Nguyễn Văn An, Trần Thị Bình": told as "đồng chí Nguyễn Văn An", "đồng chí Trần Thị Bình"; behind a colon as they stand. */
function personsAt(source: Source, position: number): NameList | null {
  const opening = matchAt(PERSONS, source.key, position)
  if (opening === null) return null
  const title = opening[1] as string
  const titled = isUpper(source.text, position) ? title.charAt(0).toUpperCase() + title.slice(1) : title
  const head = opening[0].includes(':') ? '' : `${titled} `
  const names: Name[] = []
  let end = PERSONS.lastIndex
  for (let at = end; ; at = JOINT.lastIndex) {
    if (headAt(source.key, at) !== null || matchAt(PERSON, source.text, at) === null) break
    const stop = PERSON.lastIndex
    end = matchAt(POST, source.text, stop) === null ? stop : POST.lastIndex
    names.push({ text: `${head}${source.text.slice(at, end)}`, end, duty: null })
    if (matchAt(JOINT, source.text, end) === null) break
  }
  return names.length < 2 ? null : { names, end }
}
const PERSONS = /(?:các|\d+) (đồng chí|đ\/c|ông|bà)\s?:?\s+(?=\p{L})/uy
const PERSON = /\p{Lu}[\p{Ll}’']*(?:\s\p{Lu}[\p{Ll}’']*){1,4}(?![\p{L}])/uy
/** "(Trưởng Công an phường)", "- Phó Chủ tịch UBND phường". */
const POST =
  /\s*\([^)\n]{3,80}\)|\s+[-–]\s+(?:Phó|Bí thư|Chủ tịch|Trưởng|Ủy viên|Chánh|Giám đốc)[^,;.:\n]{0,60}?(?=[,;]|\svà\s)/uy

/** Further down a list a proper name needs no head: "Công ty Điện lực Huế, Viễn thông Huế và các tổ dân phố". */
function unheadedAt(source: Source, at: number): NameList | null {
  const name = matchAt(PROPER, source.text, at)
  if (name === null) return null
  const end = PROPER.lastIndex
  const goesOn = matchAt(JOINT, source.text, end) !== null && itemsAt(source, JOINT.lastIndex) !== null
  return goesOn ? { names: [{ text: name[0], end, duty: null }], end } : null
}
const PROPER = /\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?(?:\s\p{Lu}\p{Ll}*){1,4}(?!\p{L})/uy

const JOINT = /\s*(?:[,;&+]|,?\s+và|,?\s+cùng(?: với)?)\s+|\s*\/\s*(?=\p{Lu}\p{Ll})/uy

/** "các Bộ: A, B và C", "các phòng Kinh tế, Văn hóa - Xã hội", "UBND các phường: A, B": one head, several fields or places. */
function sharedHeadAt(source: Source, position: number): NameList | null {
  const opening = matchAt(SHARED, source.key, position)
  if (opening === null) return null
  const colon = (opening[2] as string).includes(':')
  const head = headOf(source.text.slice(position, position + (opening[1] as string).length))
  const names: Name[] = []
  let end = SHARED.lastIndex
  for (let at = end; ; ) {
    const item = itemAt(source, at, colon)
    if (item === null) break
    const own = source.text.slice(at, item)
    names.push({ text: OTHER_HEAD.test(own) ? own : `${head} ${own}`, end: item, duty: null })
    end = item
    if (matchAt(JOINT, source.text, item) === null) break
    at = JOINT.lastIndex
  }
  return names.length < 2 ? null : { names, end }
}

/** "Các phòng: VHXH, KT và TTDVTH": the letters of the last begin with a head of their own. */
const OTHER_HEAD = /^(?:TT|CA|VP|BCH|BQL|UBND|HĐND|MTTQ|TYT|HTX|ĐTN)\p{Lu}*$/u

const SHARED =
  /((?:(?:ubnd|ủy ban nhân dân|công an|đảng ủy|trạm y tế|chi bộ) )?(?:các|hai|ba|bốn) (?:bộ|phòng|sở|ban|phường|xã|trường|tổ dân phố|thôn|khu phố|chi bộ|ngành))(:?\s+)(?=\p{L})/uy

function headOf(opening: string): string {
  const head = opening.replace(/(^|\s)(?:các|hai|ba|bốn)\s+/iu, '$1').trim()
  return head.charAt(0).toUpperCase() + head.slice(1)
}

function itemAt({ text, key }: Source, at: number, colon: boolean): number | null {
  if (!isUpper(text, at)) return null
  if (matchAt(FIELD, key, at) !== null) return FIELD.lastIndex
  if (!colon || matchAt(VERB, key, at) !== null || headAt(key, at) !== null) return null
  return matchAt(PLACE, text, at) === null ? null : PLACE.lastIndex
}

const FIELD = anyOf(FIELDS)
const VERB = anyOf(TASK_VERBS)
const PLACE =
  /\p{Lu}[\p{L}]*(?:\s+(?:\p{Lu}[\p{L}]*|\d{1,2}))*(?:\s(?:non|học|cơ sở|phổ thông)(?:\s\p{Lu}\p{L}*)*)*/uy
