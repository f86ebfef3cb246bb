import { type IsoDate, yearOf } from '#domain/date.ts'
import type { LedgerContent } from './ledger.ts'
import type { LedgerStanding } from './ledger-standing.ts'

/** Syllables a calm voice reads in a minute: Vietnamese writes one word per syllable, so they can be counted. */
const PER_MINUTE = 160

export type ReadAloud = {
  readonly paragraphs: readonly string[]
  readonly syllables: number
  readonly seconds: number
  /** Matters that did not fit into the time. */
  readonly left: number
}

type Matter = { readonly content: LedgerContent; readonly standing: LedgerStanding }

/**
 * What the loudspeaker of the ward reads of a dialogue in at most `minutes`: the count, then one sentence a matter until the time is used
 * up, finished ones first. Dates and bodies are written out, because somebody reads them aloud.
 */
export function readAloud(
  { ward, title, heldOn }: { readonly ward: string; readonly title: string; readonly heldOn: IsoDate },
  matters: readonly Matter[],
  minutes: number,
): ReadAloud {
  const counted = countsOf(matters)
  const opening = [
    `Thưa toàn thể bà con ${ward}.`,
    `Sau đây là kết quả thực hiện ${spoken(title)}, tổ chức ngày ${spokenDate(heldOn)}.`,
    `Phường đã nhận ${matters.length} việc: ${counted.join(', ')}.`,
  ]
  const closing = [
    'Bà con xem đầy đủ trên trang công khai của phường hoặc tại bảng tin trụ sở, hoặc hỏi tổ trưởng tổ dân phố.',
    'Xin cảm ơn bà con đã lắng nghe.',
  ]
  const budget = minutes * PER_MINUTE - syllablesIn([...opening, ...closing].join(' '))
  const sentences = inOrder(matters).map(sentenceOf)
  const fitting = takeWithin(sentences, budget)
  const paragraphs = [opening.join(' '), ...fitting, closing.join(' ')]
  const syllables = syllablesIn(paragraphs.join(' '))
  return {
    paragraphs,
    syllables,
    seconds: Math.round((syllables / PER_MINUTE) * 60),
    left: sentences.length - fitting.length,
  }
}

const order: readonly LedgerStanding['kind'][] = [
  'done',
  'referred',
  'not-possible',
  'answered',
  'doing',
  'late',
]

const inOrder = (matters: readonly Matter[]): readonly Matter[] =>
  matters.toSorted((a, b) => order.indexOf(a.standing.kind) - order.indexOf(b.standing.kind))

function countsOf(matters: readonly Matter[]): readonly string[] {
  const groups = Map.groupBy(matters, ({ standing }) => standing.kind)
  return order.flatMap((kind) => {
    const of = groups.get(kind)
    return of === undefined ? [] : [`${of.length} việc ${spokenStanding[kind]}`]
  })
}

const spokenStanding: Readonly<Record<LedgerStanding['kind'], string>> = {
  done: 'đã làm xong',
  referred: 'đã chuyển cơ quan có thẩm quyền',
  'not-possible': 'chưa thể thực hiện, đã trả lời rõ lý do',
  answered: 'đã trả lời, đang tiếp tục làm',
  doing: 'đang làm',
  late: 'chậm so với hạn đã hứa',
}

function sentenceOf({ content, standing }: Matter): string {
  const where = [content.group, content.place].filter((part) => part !== null).join(', ')
  const what = spoken(content.promise).replace(/[.;\s]+$/u, '')
  const by = content.due === null ? '' : `, hạn ngày ${spokenDate(content.due)}`
  const result = content.result === null ? '' : ` ${spoken(content.result).replace(/[.;\s]+$/u, '')}.`
  const begun = where === '' ? what : `${spoken(where)}: ${what}`
  return `${begun}. Việc này ${spokenStanding[standing.kind]}${standing.kind === 'doing' || standing.kind === 'late' ? by : ''}.${result}`
}

/** As many sentences from the beginning as fit; after the first that does not, none. */
function takeWithin(sentences: readonly string[], budget: number): readonly string[] {
  const taken: string[] = []
  let left = budget
  for (const sentence of sentences) {
    left -= syllablesIn(sentence)
    if (left < 0) break
    taken.push(sentence)
  }
  return taken
}

const syllablesIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** "5 tháng 12 năm 2025" */
const spokenDate = (date: IsoDate): string =>
  `${Number(date.slice(8))} tháng ${Number(date.slice(5, 7))} năm ${yearOf(date)}`

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
  [/(?<!\p{L})MTTQ(?!\p{L})/gu, 'Mặt trận Tổ quốc'],
  [/(?<!\p{L})TDP(?!\p{L})/giu, 'tổ dân phố'],
  [/(?<!\p{L})GCN(?!\p{L})/gu, 'Giấy chứng nhận'],
  [/(?<!\p{L})BTV(?!\p{L})/gu, 'Ban Thường vụ'],
  [/(?<!\d)0?(\d{1,2})\/0?(\d{1,2})\/(\d{4})(?!\d)/gu, '$1 tháng $2 năm $3'],
]

const spoken = (text: string): string =>
  abbreviations.reduce((words, [pattern, full]) => words.replace(pattern, full), text)
