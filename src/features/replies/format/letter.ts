import { formatLongDate, type IsoDate, yearOf } from '#domain/date.ts'
import { type Block, type Paper, type Part, paragraph, type Run } from '#platform/document/document.ts'
import type { Letterhead } from '../letterhead.ts'
import { numberText, type PaperForm } from '../reply.ts'
import { closing } from './closing.ts'
import { type Regime, regimeOf } from './regime.ts'

/** One letter as it is printed. `number` and `issuedOn` are null while it has none: the places stay blank, to be written by hand. */
export type Letter = {
  readonly letterhead: Letterhead
  readonly form: PaperForm
  readonly number: number | null
  readonly symbol: string
  readonly issuedOn: IsoDate | null
  readonly subject: string
  /** "Bà Nguyễn Thị Sáu" */
  readonly addressee: string
  readonly address: string | null
  /** Paragraphs, one a line. */
  readonly body: string
  /** The way to say whether it is solved: an address of this letter alone. Null for letters that answer nothing. */
  readonly say: { readonly url: string; readonly code: string } | null
}

/** Letters in the given order as one paper, each on its own pages. All follow the rules of one family on `today` unless they are dated. */
export function paperOf(letters: readonly Letter[], today: IsoDate, bothSides = false): Paper {
  const first = letters[0]
  const regime = regimeOf(first?.letterhead.family ?? 'party', first?.issuedOn ?? today)
  return {
    title: letters.length === 1 && first !== undefined ? `${first.subject}` : `${letters.length} thư`,
    page: regime.page,
    bothSides,
    text: { sizePt: regime.bodyPt, line: regime.line },
    parts: letters.map((letter) => letterPart(letter, today)),
  }
}

function letterPart(letter: Letter, today: IsoDate): Part {
  const regime = regimeOf(letter.letterhead.family, letter.issuedOn ?? today)
  return {
    blocks: [
      head(letter, regime, today),
      ...title(letter, regime),
      paragraph(
        [
          { text: 'Kính gửi: ', italic: regime.family === 'party' },
          { text: letter.addressee, bold: true },
          ...(letter.address === null ? [] : [{ text: `\n${letter.address}` }]),
        ],
        { align: 'center', beforePt: 14, heading: 1 },
      ),
      ...bodyOf(letter.body, regime),
      closing(letter, regime),
    ],
  }
}

/** As wide as the longest usual line of each side needs: ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. */
const HEAD_SHARES = { party: [0.525, 0.475], state: [0.43, 0.57] } as const
const single = { line: { times: 1 } } as const
const centred = { align: 'center', ...single } as const
const bold = (text: string): readonly Run[] => [{ text, bold: true }]

/** Two columns over the letter: whose it is and its number at the left, Party or Republic and the date at the right. */
function head(letter: Letter, regime: Regime, today: IsoDate): Block {
  const { letterhead } = letter
  const shares = HEAD_SHARES[regime.family]
  const date = paragraph(
    [{ text: `${letterhead.placeName}, ${dateText(letter.issuedOn, today)}`, italic: true }],
    { ...centred, beforePt: 8 },
  )
  if (regime.family === 'party')
    return {
      kind: 'columns',
      shares,
      cells: [
        [
          ...(letterhead.superior === null ? [] : [paragraph(upper(letterhead.superior), centred)]),
          paragraph(bold(upper(letterhead.issuer)), centred),
          paragraph('*', centred),
          paragraph(`Số ${numberLine(letter)}`, centred),
          ...abstractUnderNumber(letter, true),
        ],
        [
          paragraph([{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true }], { ...centred, sizePt: 15, rule: 1 }),
          date,
        ],
      ],
    }
  return {
    kind: 'columns',
    shares,
    cells: [
      [
        ...(letterhead.superior === null
          ? []
          : [paragraph(upper(letterhead.superior), { ...centred, sizePt: 13 })]),
        paragraph(bold(issuerLines(letterhead.issuer)), { ...centred, sizePt: 13, rule: 0.4 }),
        paragraph(`Số: ${numberLine(letter)}`, { ...centred, sizePt: 13, beforePt: 4 }),
        ...abstractUnderNumber(letter, false),
      ],
      [
        paragraph(bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), { ...centred, sizePt: 12.5 }),
        paragraph(bold('Độc lập - Tự do - Hạnh phúc'), { ...centred, sizePt: 13.5, rule: 1 }),
        date,
      ],
    ],
  }
}

/** ỦY BAN NHÂN DÂN above, PHƯỜNG KIẾN AN below. */
const issuerLines = (issuer: string): string =>
  upper(issuer.replace(/^(ủy ban nhân dân|uỷ ban nhân dân) (?=phường|xã|đặc khu)/iu, '$1\n'))

const upper = (text: string): string => text.toLocaleUpperCase('vi')

/** Only a công văn carries its abstract under the number; Party 12 pt italic, State "V/v" upright. */
const abstractUnderNumber = ({ form, subject }: Letter, italic: boolean) =>
  form === 'notice'
    ? []
    : [
        paragraph([{ text: inTwoLines(italic ? subject : `V/v ${inSentence(subject)}`), italic }], {
          ...centred,
          sizePt: 12,
          beforePt: 2,
        }),
      ]

const ONE_LINE = 40

/** A long abstract stands in two lines of about the same length, not one long and one word. */
function inTwoLines(text: string): string {
  if (text.length <= ONE_LINE || text.length > 2 * ONE_LINE) return text
  const middle = text.length / 2
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index)
  const [gap] = gaps.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return gap === undefined ? text : `${text.slice(0, gap)}\n${text.slice(gap + 1)}`
}

const inSentence = (subject: string): string => {
  const rest = subject.replace(/^về việc\s+/iu, '')
  return rest.charAt(0).toLocaleLowerCase('vi') + rest.slice(1)
}

const BLANK = '\u00a0'.repeat(6)
/** Two digits by hand, without pushing the year into the next line. */
const SHORT_BLANK = '\u00a0'.repeat(4)
const numberLine = ({ number, symbol, letterhead: { family } }: Letter): string =>
  number === null
    ? `${BLANK}${family === 'party' ? '-' : '/'}${symbol}`
    : `${numberText(number, family)}${symbol}`

const dateText = (issuedOn: IsoDate | null, today: IsoDate): string =>
  issuedOn === null ? `ngày${SHORT_BLANK}tháng${SHORT_BLANK}năm ${yearOf(today)}` : formatLongDate(issuedOn)

/** A thông báo is called so, with its abstract below: Party ends it with five hyphens, State with a rule. */
function title({ form, subject }: Letter, regime: Regime): readonly Block[] {
  if (form === 'letter') return []
  const name = paragraph(bold('THÔNG BÁO'), {
    ...centred,
    sizePt: regime.family === 'party' ? 15 : 14,
    beforePt: 18,
  })
  if (regime.family === 'party') return [name, paragraph(bold(subject), centred), paragraph('-----', centred)]
  return [name, paragraph(bold(subject), { ...centred, rule: 0.4 })]
}

function bodyOf(body: string, regime: Regime): readonly Block[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, at) =>
    paragraph(at === lines.length - 1 ? ended(line.trim(), regime.bodyEnd) : line.trim(), {
      align: 'justify',
      firstLineMm: regime.firstLineMm,
      beforePt: at === 0 ? 12 : regime.paragraphPt,
      keepWithNext: at === lines.length - 1,
    }),
  )
}

/** Party texts end with ".", those of the State with "./.". */
const ended = (line: string, end: Regime['bodyEnd']): string => `${line.replace(/(\.\/\.|\.)?$/, '')}${end}`
