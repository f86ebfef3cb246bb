import { COLLECTIVE_KINDS, FIELDS, HEADS, NO_HEAD_BEFORE, TAILS, WHOLE_NAMES } from './lexicon/units.ts'
import { STOPS, TASK_VERBS } from './lexicon/verbs.ts'
import { anyOf, isUpper, matchAt } from './words.ts'

/** Text with its key (see `keyOf`), between which positions carry over. */
export type Source = { readonly text: string; readonly key: string }

/** One name in the text: `end` is where reading goes on, after a bracket that only defines an abbreviation. */
export type Name = {
  readonly text: string
  readonly end: number
  readonly duty: 'lead' | 'coordinating' | null
}
export type NameList = { readonly names: readonly Name[]; readonly end: number }

/**
 * The name of a body, group or post that starts at `position`, or null. A name is a head ("Phòng", "UBND", "các cơ quan") and what belongs to
 * it; it ends before a lower-case verb or function word, never inside "Phòng Kinh tế, Hạ tầng và Đô thị".
 */
export function nameAt(source: Source, position: number): Name | null {
  const opening = openingAt(source, position)
  if (opening === null) return null
  let end = opening.headEnd
  let after = end
  for (;;) {
    const bracket = matchAt(ABBREVIATION, source.text, after)
    if (bracket !== null) {
      after = ABBREVIATION.lastIndex
      if (pieceAt(source, after, opening) === null) break
      continue
    }
    const next = pieceAt(source, after, opening)
    if (next === null) break
    end = next
    after = next
  }
  if (BARE_HEAD.test(source.text.slice(position, end))) return null
  const duty = matchAt(DUTY, source.key, after)
  return {
    text: source.text.slice(position, end).replace(/\s+/g, ' '),
    end: duty === null ? after : DUTY.lastIndex,
    duty: duty === null ? null : duty[1] === 'chủ trì' ? 'lead' : 'coordinating',
  }
}

/** A lone small syllable ("phòng", "bản") names nobody. */
const BARE_HEAD = /^\p{Ll}+$/u
const ABBREVIATION =
  /\s*\((?:(?:sau đây|dưới đây)?\s*(?:được )?(?:gọi|viết)(?: là)? tắt[^)]*|sau đây gọi[^)]*|[\p{Lu}&.\d -]{2,15}|[\p{Lu}][\p{L}]*[\p{Lu}]{2,}[\p{L}]*)\)/uy
const DUTY = /\s*\((?:là )?(?:đơn vị |cơ quan )?(chủ trì|phối hợp)\)/uy

type Opening = {
  readonly start: number
  readonly head: string
  readonly headEnd: number
  readonly plural: boolean
}

function openingAt({ text, key }: Source, position: number): Opening | null {
  const quantifier = matchAt(QUANTIFIER, key, position)
  const start = quantifier === null ? position : QUANTIFIER.lastIndex
  const plural = quantifier !== null
  for (const whole of WHOLE_STICKY) {
    const found = matchAt(
      whole,
      key,
      quantifier !== null && whole.source.startsWith('(?:các') ? position : start,
    )
    if (found !== null) return { start: position, head: found[0], headEnd: whole.lastIndex, plural }
  }
  const head = headAt(key, start)
  if (head !== null) return { start: position, head, headEnd: start + head.length, plural }
  const letters = matchAt(CAPITALS, text, start)
  return letters === null ? null : { start: position, head: '', headEnd: CAPITALS.lastIndex, plural }
}

const QUANTIFIER =
  /(?:(?:tất cả )?(?:các|những)|toàn thể(?: các)?|toàn bộ(?: các)?|mỗi|từng|một số|\d{1,3})\s+(?=\p{L})/uy
/** An abbreviation: capitals without tone, not the first word of a heading in capitals. */
const CAPITALS = /[A-ZĐƯƠÂÊÔĂ]{2,}\d*(?:[-.&][A-ZĐƯƠÂÊÔĂ]+\d*)*(?![\p{L}\p{N}])(?!\s\p{Lu}{2,}(?!\p{L}))/uy
const WHOLE_STICKY = WHOLE_NAMES.map((pattern) => new RegExp(`(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'uy'))

const exceptions = new Map(
  Object.entries(NO_HEAD_BEFORE).map(([head, words]) => [
    head,
    new RegExp(`\\s+(?:${words.join('|')})`, 'uy'),
  ]),
)
const HEAD = anyOf(HEADS)

/** The head that stands in `key` at `position`, or null. */
export function headAt(key: string, position: number): string | null {
  const head = matchAt(HEAD, key, position)?.[0]
  if (head === undefined) return null
  const exception = exceptions.get(head)
  return exception !== undefined && matchAt(exception, key, position + head.length) !== null ? null : head
}

/** Where the next piece of the name ends, or null when the name is over. */
function pieceAt(source: Source, position: number, opening: Opening): number | null {
  const { text, key } = source
  const link = matchAt(LINK, text, position)
  if (link === null) return null
  const at = LINK.lastIndex
  const conjunction = link[1] ?? link[2]
  if (conjunction !== undefined) return conjunctionPiece(source, at, conjunction, opening, position)
  const number = matchAt(NUMBERS, key, at)
  if (number !== null) return takesNumber(key, position) ? NUMBERS.lastIndex : null
  if (isUpper(text, at)) return capitalPiece(source, at, opening)
  return lowerPiece(source, at, position, opening)
}

const LINK = /(?:\s*(,|;|&)\s*|\s+(và|cùng)\s+|\s+[-–]\s+|\s*[-–/]\s*(?=\p{Lu})|\s+)/uy
const NUMBERS = /(?:số\s+)?\d{1,3}(?:(?:,\s*|\s+và\s+)(?:số\s+)?\d{1,3}(?!\d|\/))*(?![\d/]|\.\d)/uy
const takesNumber = (key: string, end: number): boolean =>
  /(?:tổ dân phố|tdp|khu phố|tổ|thôn|ấp|khu|số|phường|quận|ban chỉ đạo|khóm|đội|xóm|khu vực|cơ sở|chi nhánh|hạt|trạm|tổ công tác)$/u.test(
    key.slice(Math.max(0, end - 14), end),
  )

function capitalPiece({ text, key }: Source, at: number, opening: Opening): number | null {
  const word = matchAt(WORD, text, at)
  if (word === null) return null
  const head = headAt(key, at)
  if (head !== null) return at + head.length
  const end = WORD.lastIndex
  const field = matchAt(FIELD, key, at)
  if (field !== null && FIELD_OWNER.test(key.slice(opening.start, at))) return FIELD.lastIndex
  const second = matchAt(SECOND, text, end)
  if (second === null || headAt(key, SECOND.lastIndex - (second[1] as string).length) !== null) return end
  const secondAt = end + 1
  if (word[0] === word[0].toUpperCase() && word[0].length > 1) return end
  if (PROPER_BEFORE.test(text.slice(opening.headEnd, at))) return end
  return isOver(key, text, secondAt) || matchAt(TAIL, key, secondAt) !== null ? end : SECOND.lastIndex
}

const WORD = /(?:(?:TP|Tp|P|X)\.\s?)?\p{L}[\p{L}\p{N}]*(?:[./&](?=\p{L})[\p{L}\p{N}]+)*/uy
/** After one capitalised word another is a proper name ("Kiến An"), which takes no small second syllable. */
const PROPER_BEFORE = /(?:^|\s)\p{Lu}\p{Ll}*\s$/u
const SECOND = /\s(\p{Ll}+)(?![\p{L}\p{N}])/uy
const FIELD = anyOf(FIELDS)
const FIELD_OWNER = /(?:phòng|sở|bộ|ban|ngành)\s$/u

function lowerPiece({ text, key }: Source, at: number, before: number, opening: Opening): number | null {
  const tail = matchAt(TAIL, key, at)
  const verb = matchAt(VERB, key, at)
  const atHead = before === opening.headEnd && DOING_HEADS.test(opening.head)
  if (tail !== null && (verb === null || atHead || tail[0].length > verb[0].length)) {
    return tail[0] === 'trên địa bàn' ? TAIL.lastIndex : at + tail[0].length
  }
  if (verb !== null) return null
  if (matchAt(OWNER, key, at) !== null && opening.plural) {
    return isUpper(text, OWNER.lastIndex) || headAt(key, OWNER.lastIndex) !== null
      ? OWNER.lastIndex - 1
      : null
  }
  const head = headAt(key, at)
  return head?.includes(' ') === true ? at + head.length : null
}

const TAIL = anyOf(TAILS)
const VERB = anyOf(TASK_VERBS)
const OWNER = /(?:của|thuộc)\s/uy
const DOING_HEADS =
  /^(?:công ty|tổng công ty|đội|ban|tổ|trung tâm|trạm|hợp tác xã|htx|xí nghiệp|lực lượng.*|phòng|bộ phận)$/u

const isOver = (key: string, text: string, at: number): boolean =>
  matchAt(VERB, key, at) !== null || STOPS.has(matchAt(WORD, text, at)?.[0] ?? '')

/** Whether the name goes on after a comma or "và": another field of the department, another kind of the plural, a post after a person. */
function conjunctionPiece(
  source: Source,
  at: number,
  link: string,
  opening: Opening,
  before: number,
): number | null {
  const { text, key } = source
  if (link === ';') return null
  const kind = matchAt(KIND, key, at)
  if (kind !== null && !isUpper(text, at)) {
    const collective = opening.plural || COLLECTIVE_OF.test(key.slice(opening.start, before))
    const doing = matchAt(VERB, key, at) !== null && matchAt(ORGANISATION, key, at) === null
    return collective && !doing ? at + kind[0].length : null
  }
  if (!isUpper(text, at)) return null
  if (/^(?:đồng chí|đ\/c)/u.test(opening.head) && POST.test(key.slice(at))) {
    return isPersonal(text.slice(opening.headEnd, before)) ? at + (headAt(key, at)?.length ?? 0) : null
  }
  if (headAt(key, at) !== null || matchAt(CAPITALS, text, at) !== null) return null
  return FIELDED.test(opening.head) ? capitalPiece(source, at, opening) : null
}

const KIND = anyOf(COLLECTIVE_KINDS)
/** "UBND các phường, xã", "Thủ trưởng các cơ quan, đơn vị": the plural stands behind the head. */
const COLLECTIVE_OF = /\scác [\p{L} ]{2,40}(?:, [\p{L} ]{2,30})*$/u
const ORGANISATION = /tổ chức(?=,|\s+(?:và |có )?(?:cá nhân|liên quan|chính trị|đoàn thể|hội|trên|đóng))/uy
const POST =
  /^(?:phó |quyền )?(?:bí thư|chủ tịch|chánh|trưởng|giám đốc|ủy viên|hiệu trưởng|thường trực|chỉ huy)/u
const isPersonal = (name: string): boolean => /^\s*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4}$/u.test(name)
const FIELDED = /^(?:phòng|ban|sở|bộ|trung tâm|cục|chi cục|vụ|ngành|tổ)$/u
