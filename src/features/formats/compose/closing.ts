import { type Columns, type Paragraph, paragraph, space } from '#platform/document/document.ts'
import type { OfficialDocument, Signature } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import { cased, styled } from './styles.ts'

type Cell = Columns['cells'][number]

/** Below the words: who gets it at the left, who signs at the right; two signatures stand side by side above the recipients. */
export function closing(document: OfficialDocument, rules: Rules): Columns {
  const [first, second] = document.signatures
  const lines = Math.max(...document.signatures.map(linesAbove))
  const block = (one: Signature) => signatureBlock(one, lines - linesAbove(one), rules)
  const right = block(first)
  if (second === undefined)
    return { kind: 'columns', shares: [0.5, 0.5], beforePt: 14, cells: [leftOf(document, rules), right] }
  return {
    kind: 'columns',
    shares: [0.5, 0.5],
    beforePt: 14,
    cells: [[...right, ...leftOf(document, rules)], block(second)],
  }
}

const leftOf = ({ recipients, marks = {}, underRecipients = [] }: OfficialDocument, rules: Rules): Cell => [
  ...recipientList(recipients, rules),
  ...(['contact', 'typist'] as const).flatMap((mark): readonly Paragraph[] => {
    const words = marks[mark]
    return words === undefined
      ? []
      : [paragraph(cased(words, mark, rules), styled(mark, rules, { beforePt: 6 }))]
  }),
  ...underRecipients,
]

const recipientList = (list: readonly string[], rules: Rules): readonly Paragraph[] =>
  list.length === 0
    ? []
    : [
        paragraph(rules.recipientsWords, styled('recipientsLead', rules)),
        ...list.map((one, at) =>
          paragraph(
            `${rules.recipientsDash}${one.replace(/[.,;]+$/, '')}${at === list.length - 1 ? rules.recipientsLast : rules.recipientsEnd}`,
            styled('recipients', rules),
          ),
        ),
      ]

const linesAbove = ({ authority, position }: Signature): number =>
  authority.length + (position === null ? 0 : 1)

/** `missing`: lines that the other signature has more, so that both names stand side by side. */
const signatureBlock = ({ authority, position, signer }: Signature, missing: number, rules: Rules): Cell => [
  ...authority.map((line) => paragraph(cased(line, 'authority', rules), styled('authority', rules))),
  ...(position === null ? [] : [paragraph(cased(position, 'position', rules), styled('position', rules))]),
  space(rules.signatureLines.print * LINE_PT + missing * rules.authority.size.print * SINGLE_LINE),
  paragraph(signer, styled('signer', rules)),
]

/** The single line of Times New Roman, of its size. */
const SINGLE_LINE = 1.15
/** An empty line between position and name. */
const LINE_PT = 18
