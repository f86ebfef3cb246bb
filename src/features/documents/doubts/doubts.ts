import { isProvisionalYear, type WorkingCalendar } from '#domain/calendar.ts'
import { formatDate, type IsoDate, yearOf } from '#domain/date.ts'
import { lastDay, warnLastDayNotWorking } from '#domain/deadline.ts'
import { findDuePhrases } from '#domain/due-phrase.ts'
import { foldForSearch } from '#domain/text.ts'
import { vanishedBodiesIn } from '#domain/vanished-bodies.ts'
import {
  type Family,
  partyTypes,
  rulesOn,
  signingFaults,
  stateTypes,
  typeFaults,
  typesOn,
  type WardRules,
} from '#features/formats/index.ts'
import type { NoticeReading } from '#features/notices/index.ts'
import type { Letterhead } from '#features/replies/index.ts'
import type { OfficeDocument } from '../document.ts'
import { signingOf } from './signing-line.ts'

/** Something to look at before the paper goes on, and what to do about it. Nothing is refused for it. */
export type Doubt = { readonly code: string; readonly message: string }

export type DoubtFacts = {
  readonly document: OfficeDocument
  readonly letterhead: Letterhead
  /** As it would be printed. */
  readonly text: string
  /** Null: it gives nobody anything to do. */
  readonly reading: NoticeReading | null
  /** By each name in the words: what the ward calls that unit; null: nobody of the ward. */
  readonly units: ReadonlyMap<string, string | null>
  readonly calendar: WorkingCalendar
  readonly lenient: boolean
  readonly rules: WardRules
  readonly today: IsoDate
  /** Titles of the matters of the dialogue that somebody must take up. */
  readonly matters: readonly string[]
}

export const doubtsOf = (facts: DoubtFacts): readonly Doubt[] => [
  ...ofType(facts),
  ...ofSigning(facts),
  ...ofBodies(facts),
  ...ofDeadlines(facts),
  ...ofUnits(facts),
  ...ofRecipients(facts),
  ...ofAddressees(facts),
  ...(facts.document.kind === 'conclusion' ? [...ofClauses(facts), ...ofMatters(facts)] : []),
]

/** HD 36 and HD 05: "Kính gửi" stands in letters and proposals only. */
const ofAddressees = ({ document: { family, type, words } }: DoubtFacts): readonly Doubt[] =>
  family === 'party' && type !== 'CV' && type !== 'TTr' && words.addressees.length > 0
    ? [
        {
          code: 'addressees',
          message:
            'Văn bản của Đảng chỉ công văn và tờ trình có dòng “Kính gửi”. Hãy chuyển nơi được gửi xuống phần Nơi nhận.',
        },
      ]
    : []

const doubt = (code: string) => (message: string) => ({ code, message })

const ofType = ({ document: { family, type }, letterhead, today }: DoubtFacts): readonly Doubt[] => [
  ...typeFaults(family, type, letterhead, today).map(doubt('type')),
  ...(isEnded(family, type, today)
    ? [
        {
          code: 'ended-type',
          message: `Ký hiệu “${type}” không dùng nữa cho văn bản từ nay. Hãy bỏ văn bản này và soạn lại với loại đúng.`,
        },
      ]
    : []),
]

/** Its letters were in use and are no more. */
const isEnded = (family: Family, type: string, today: IsoDate): boolean =>
  (family === 'party' ? partyTypes : stateTypes).some(({ symbol }) => symbol === type) &&
  !typesOn(family, today).some(({ symbol }) => symbol === type)

function ofSigning({ document: { family }, letterhead, rules, today }: DoubtFacts): readonly Doubt[] {
  const form = rulesOn(family, today, rules)
  const lines = letterhead.authority.split('\n').filter((line) => line.trim() !== '')
  return signingFaults(signingOf(lines, letterhead), form).map(doubt('signing'))
}

const ofBodies = ({ text, today }: DoubtFacts): readonly Doubt[] =>
  [...new Map(vanishedBodiesIn(text, today).map((body) => [body.words, body])).values()].map(
    ({ words, instead }) => ({
      code: 'vanished',
      message: `“${words}” không còn từ ngày 01/7/2025. Hãy ghi ${instead}; nếu nói về trước đây thì thêm chữ “cũ”.`,
    }),
  )

function ofDeadlines(facts: DoubtFacts): readonly Doubt[] {
  const { document, reading, calendar, lenient, today } = facts
  if (reading === null) return []
  const found = findDuePhrases(document.words.body, { issueDate: today, calendar })
  return [...new Map(found.map((due) => [due.phrase, due])).values()].flatMap((due) => {
    const last = lastDay(due, { lenient })
    const said = `“${due.phrase}”: `
    if (due.broken === true)
      return [{ code: 'due-broken', message: `${said}ngày này không có trong lịch. Hãy ghi lại ngày.` }]
    if (last === null) return []
    // Words that look back ("đã nộp trước ngày 01/7/2025") are told from a deadline by how far back they look.
    if (last < today)
      return due.past === true && yearOf(last) < yearOf(today)
        ? []
        : [
            {
              code: 'due-past',
              message: `${said}hạn này đã qua từ ngày ${formatDate(last)}. Nếu là hạn giao việc, hãy ghi ngày khác.`,
            },
          ]
    const warning = warnLastDayNotWorking(calendar, due, { lenient })
    return [
      ...(warning === null ? [] : [{ code: 'due-day-off', message: `${said}${warning}` }]),
      ...(isProvisionalYear(calendar, yearOf(last))
        ? [
            {
              code: 'due-provisional',
              message: `${said}lịch nghỉ chính thức của năm ${yearOf(last)} chưa công bố, ngày làm việc có thể thay đổi.`,
            },
          ]
        : []),
    ]
  })
}

const ofUnits = ({ units }: DoubtFacts): readonly Doubt[] =>
  [...units].flatMap(([name, own]) => {
    if (own === null)
      return [
        {
          code: 'unknown-unit',
          message: `“${name}” chưa rõ là đơn vị nào của phường. Hãy ghi đúng tên đơn vị, hoặc thêm tên này ở mục Đơn vị.`,
        },
      ]
    return isShort(own, name)
      ? []
      : [{ code: 'other-name', message: `“${name}” là ${own}. Trong văn bản nên ghi đủ tên.` }]
  })

/** "Phòng Kinh tế" for "Phòng Kinh tế phường": the place may be left out, or said. */
function isShort(one: string, other: string): boolean {
  const [a, b] = [foldForSearch(one), foldForSearch(other)]
  return a.startsWith(b) || b.startsWith(a)
}

const ofRecipients = ({ document: { words }, letterhead }: DoubtFacts): readonly Doubt[] =>
  words.recipients.length > 0 || letterhead.recipients.length > 0
    ? []
    : [{ code: 'no-recipients', message: 'Chưa có nơi nhận. Hãy ghi nơi nhận, cuối cùng là nơi lưu.' }]

/** The clauses with nothing below them that order nothing of anybody; what only acknowledges orders nothing rightly. */
function ofClauses({ reading }: DoubtFacts): readonly Doubt[] {
  const { clauses, directives } = reading ?? { clauses: [], directives: [] }
  const leaves = clauses.filter(
    ({ number }) => !clauses.some((other) => other.number.startsWith(`${number}.`)),
  )
  return leaves
    .filter(
      ({ heading, text }) =>
        !/^\s*(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cảm ơn)/iu.test(heading ?? text),
    )
    .filter(
      ({ number }) => !directives.some(({ clause }) => clause === number || clause?.startsWith(`${number}.`)),
    )
    .map(({ number }) => ({
      code: 'assigns-nobody',
      message: `Mục ${number} chưa giao cho đơn vị nào. Nếu là việc phải làm, hãy ghi rõ “Giao … chủ trì”.`,
    }))
}

/** A matter counts as taken up when most of its words stand in one line, in whatever order. */
function ofMatters({ document: { words }, matters }: DoubtFacts): readonly Doubt[] {
  const lines = words.body.split('\n').map(wordsOf)
  const missing = matters.filter((title) => {
    const own = wordsOf(title)
    return !lines.some((line) => [...own].filter((word) => line.has(word)).length >= own.size * MOST_OF)
  })
  if (missing.length === 0) return []
  const named = missing.slice(0, SHOWN).map((title) => `“${title}”`)
  const rest = missing.length > SHOWN ? ` và ${missing.length - SHOWN} việc khác` : ''
  return [
    {
      code: 'matters-missing',
      message: `${missing.length} việc của hội nghị chưa thấy trong văn bản: ${named.join(', ')}${rest}. Nếu đã viết bằng lời khác thì bỏ qua.`,
    },
  ]
}

const MOST_OF = 0.7
const SHOWN = 5
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldForSearch(text)
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word !== ''),
  )
