import { foldForSearch, foldWhitespace } from '#domain/text.ts'
import type { PartName } from '../compose/styles.ts'
import type { Family } from '../rules/rule.ts'
import { partyTypes, stateTypes } from '../symbols.ts'
import type { Line } from './lines.ts'

export type Part = PartName | 'issuerSign' | 'abstractEnd'
export type Found = { readonly part: Part; readonly line: Line }
/** What a paper consists of; `body` holds its running text, tables left out. */
export type Recognised = { readonly family: Family | null; readonly found: readonly Found[] }

const NATION = { party: 'dang cong san viet nam', state: 'cong hoa xa hoi chu nghia viet nam' } as const
const NUMBER = /^số\s*[:.]?\s*[\d.…_\s]*\p{Ll}?\s*[-–/]\s*\p{Lu}/iu
const PLACE_DATE = /,\s*ngày[\s\d.…_]*tháng[\s\d.…_]*năm/iu
export const AUTHORITY = /^(?:T\/M|K\/T|T\/L|T\/U|TM\.?|KT\.?|TL\.?|TUQ\.?)\s+\p{Lu}/u
const ADDRESSED = /^kính (?:gửi|trình)/iu
const POSITION =
  /^(?:Q\.\s*)?(?:PHÓ\s+)?(?:BÍ THƯ|CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG|GIÁM ĐỐC|CHỦ NHIỆM|ỦY VIÊN|UỶ VIÊN|CHỈ HUY TRƯỞNG)/u

/** The parts of a paper by their words and their order, wherever they stand: in a table, beside a tab, one below the other. */
export function recognise(lines: readonly Line[]): Recognised {
  const printed = lines.filter(({ inTable }) => !inTable)
  const family = familyOf(printed)
  const bodyStart = startOfBody(printed)
  const tailStart = startOfTail(printed, bodyStart)
  return {
    family,
    found: [
      ...headParts(printed.slice(0, bodyStart)),
      ...bodyParts(printed.slice(bodyStart, tailStart)),
      ...tailParts(printed.slice(tailStart)),
    ],
  }
}

function familyOf(lines: readonly Line[]): Family | null {
  const head = lines.slice(0, 12).map(({ text }) => foldForSearch(text))
  if (head.includes(NATION.party)) return 'party'
  return head.includes(NATION.state) ? 'state' : null
}

const typeKeys = new Set([...partyTypes, ...stateTypes].map(({ name }) => foldForSearch(name)))
const isTypeName = ({ text }: Line): boolean =>
  text === text.toLocaleUpperCase('vi') && typeKeys.has(foldForSearch(text))
const isHyphens = ({ text }: Line): boolean => /^[-–—_*]{3,}$/.test(text)

/** After the abstract of a named paper, after the last line of the head of a letter. */
function startOfBody(lines: readonly Line[]): number {
  const head = lines.slice(0, 30)
  const type = head.findIndex(isTypeName)
  if (type >= 0) {
    const hyphens = head.findIndex((line, at) => at > type && at < type + 6 && isHyphens(line))
    if (hyphens >= 0) return hyphens + 1
    let end = type + 1
    while (end < head.length && head[end]?.align === 'center') end++
    return end
  }
  const last = head.findLastIndex(
    ({ text }) => NUMBER.test(text) || PLACE_DATE.test(text) || /^(?:v\/v|độc lập)/iu.test(text),
  )
  const next = lines[last + 1]
  return next !== undefined && next.align === 'center' && next.text.length < 120 ? last + 2 : last + 1
}

function startOfTail(lines: readonly Line[], bodyStart: number): number {
  const at = lines.findIndex(
    ({ text }, index) => index >= bodyStart && (/^nơi nhận/iu.test(text) || AUTHORITY.test(text)),
  )
  if (at >= 0) return at
  const position = lines.findLastIndex(({ text }, index) => index >= bodyStart && POSITION.test(text))
  return position >= 0 ? position : lines.length
}

function headParts(head: readonly Line[]): readonly Found[] {
  const isNumber = (line: Line) => NUMBER.test(line.text)
  const type = head.findIndex(isTypeName)
  const number = head.findIndex(isNumber)
  const addressed = head.findIndex(({ text }) => ADDRESSED.test(text))
  const named = new Map<Line, Part>()
  for (const [at, line] of head.entries()) {
    const key = foldForSearch(line.text)
    if (key === NATION.party || key === NATION.state) named.set(line, 'nation')
    else if (/^độc lập\s*[-–]/iu.test(line.text)) named.set(line, 'motto')
    else if (line.text === '*') named.set(line, 'issuerSign')
    else if (at === number) named.set(line, 'number')
    else if (PLACE_DATE.test(line.text)) named.set(line, 'placeDate')
    else if (at === type) named.set(line, 'typeName')
    else if (isHyphens(line)) named.set(line, 'abstractEnd')
    else if (ADDRESSED.test(line.text)) named.set(line, 'addresseeLead')
    else if (type >= 0 && at > type && (addressed < 0 || at < addressed)) named.set(line, 'abstract')
    else if (type < 0 && number >= 0 && at > number) named.set(line, 'letterAbstract')
  }
  const owners = head.filter((line, at) => !named.has(line) && (number < 0 || at < number))
  const issuers = owners.length > 1 && !isTwoLineIssuer(owners) ? owners.slice(1) : owners
  for (const line of owners) named.set(line, issuers.includes(line) ? 'issuer' : 'superior')
  return [...named].map(([line, part]) => ({ part, line }))
}

/** ỦY BAN NHÂN DÂN / PHƯỜNG KIẾN AN is one body. */
const isTwoLineIssuer = ([first, second]: readonly Line[]): boolean =>
  /^[ỦU][ỶY] BAN NHÂN DÂN$/iu.test(first?.text ?? '') && /^(?:phường|xã|đặc khu)/iu.test(second?.text ?? '')

const bodyParts = (body: readonly Line[]): readonly Found[] =>
  body.map((line) => {
    if (ADDRESSED.test(line.text)) return { part: 'addresseeLead', line }
    if (/^-?\s*căn cứ\s/iu.test(line.text)) return { part: 'basis', line }
    return { part: /^(?:phần|chương|mục|điều)\s+[\dIVX]+/iu.test(line.text) ? 'grouping' : 'body', line }
  })

function tailParts(tail: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  for (const [at, line] of tail.entries()) {
    const last = found.at(-1)?.part
    const text = foldWhitespace(line.text)
    if (/^phụ lục/iu.test(text)) break
    if (/^nơi nhận/iu.test(text)) found.push({ part: 'recipientsLead', line })
    else if (AUTHORITY.test(text)) found.push({ part: 'authority', line })
    else if (/^[-–]\s*\S/u.test(text)) found.push({ part: 'recipients', line })
    else if (POSITION.test(text) || (last === 'authority' && isCapitals(text)))
      found.push({ part: 'position', line })
    else if (found.some(({ part }) => part === 'position' || part === 'authority') && isName(text) && at > 0)
      found.push({ part: 'signer', line })
  }
  return found
}

const isCapitals = (text: string): boolean => text === text.toLocaleUpperCase('vi') && /\p{L}/u.test(text)
/** With a title before it, or not: short, begun by a capital, without a stop. */
const isName = (text: string): boolean => text.length <= 45 && /^\p{Lu}[\p{L}\s.]*\p{L}$/u.test(text)
