import type { IsoDate } from '#domain/date.ts'
import { lowerFirst } from '#domain/text.ts'
import { type Columns, type Paragraph, paragraph } from '#platform/document/document.ts'
import type { OfficialDocument } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import { dateLine, numberLine } from './number.ts'
import { cased, styled } from './styles.ts'

/** As wide as the longest usual line of each side needs: ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG, CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM. */
const SHARES = { party: [0.525, 0.475], state: [0.43, 0.57] } as const

/** Two columns over the paper: whose it is and its number at the left, Party or Republic and the date at the right. */
export const head = (document: OfficialDocument, rules: Rules, today: IsoDate): Columns => ({
  kind: 'columns',
  shares: SHARES[rules.regime.family],
  cells: [
    [...issuer(document, rules), ...number(document, rules, today), ...marks(document, rules)],
    [
      ...nation(rules),
      paragraph(dateLine(document, rules, today), styled('placeDate', rules, { beforePt: 8 })),
    ],
  ],
})

function issuer({ superior, issuer: name }: OfficialDocument, rules: Rules): readonly Paragraph[] {
  const rule = rules.issuerRule
  return [
    ...(superior === null ? [] : [paragraph(cased(superior, 'superior', rules), styled('superior', rules))]),
    paragraph(
      cased(inTwoLines(name), 'issuer', rules),
      styled('issuer', rules, rule === null ? {} : { rule: rule.print }),
    ),
    ...(rules.issuerSign === null ? [] : [paragraph(rules.issuerSign, styled('number', rules))]),
  ]
}

/** ỦY BAN NHÂN DÂN above, PHƯỜNG KIẾN AN below. */
const inTwoLines = (issuer: string): string =>
  issuer.replace(/^(ủy ban nhân dân|uỷ ban nhân dân) (?=phường|xã|đặc khu)/iu, '$1\n')

/** Below the number: the abstract of a công văn. */
const number = (document: OfficialDocument, rules: Rules, today: IsoDate): readonly Paragraph[] => [
  ...(document.symbol === ''
    ? []
    : [
        paragraph(
          numberLine(document, rules, today),
          styled('number', rules, rules.issuerSign === null ? { beforePt: 4 } : {}),
        ),
      ]),
  ...(document.typeName === null
    ? [
        paragraph(
          balanced(`${rules.letterAbstractLead}${inSentence(document.abstract, rules)}`),
          styled('letterAbstract', rules, { beforePt: 2 }),
        ),
      ]
    : []),
]

/** "V/v" already says "về việc". */
const inSentence = (abstract: string, { letterAbstractLead }: Rules): string => {
  if (letterAbstractLead === '') return abstract
  return lowerFirst(abstract.replace(/^về việc\s+/iu, ''))
}

const ONE_LINE = 40

/** A long abstract stands in two lines of about the same length, not one long and one word. */
function balanced(text: string): string {
  if (text.length <= ONE_LINE || text.length > 2 * ONE_LINE) return text
  const middle = text.length / 2
  const gaps = [...text.matchAll(/ /g)].map(({ index }) => index)
  const [gap] = gaps.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return gap === undefined ? text : `${text.slice(0, gap)}\n${text.slice(gap + 1)}`
}

const marks = ({ marks: own = {} }: OfficialDocument, rules: Rules): readonly Paragraph[] =>
  (['urgency', 'circulation', 'draft'] as const).flatMap((mark) => {
    const words = own[mark]
    return words === undefined
      ? []
      : [paragraph(cased(words, mark, rules), styled(mark, rules, { beforePt: 6 }))]
  })

function nation(rules: Rules): readonly Paragraph[] {
  const ruled = (rule: Rules['nationRule']) => (rule === null ? {} : { rule: rule.print })
  return [
    paragraph(rules.nationWords, styled('nation', rules, ruled(rules.nationRule))),
    ...(rules.mottoWords === null
      ? []
      : [paragraph(rules.mottoWords, styled('motto', rules, ruled(rules.mottoRule)))]),
  ]
}
