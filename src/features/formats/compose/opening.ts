import { type Paragraph, paragraph } from '#platform/document/document.ts'
import type { Addressee, OfficialDocument } from '../official.ts'
import type { Rules } from '../rules/regime.ts'
import { isProposal } from '../symbols.ts'
import { cased, styled } from './styles.ts'

/** Between the head and the body: what it is called and about, whom it is for, what it rests on. */
export const opening = (document: OfficialDocument, rules: Rules): readonly Paragraph[] => [
  ...title(document, rules),
  ...addressed(document, rules),
  ...bases(document.bases ?? [], rules),
]

/** The Party ends the abstract with five hyphens, the State with a rule. */
function title({ typeName, abstract }: OfficialDocument, rules: Rules): readonly Paragraph[] {
  if (typeName === null) return []
  const name = paragraph(
    cased(typeName, 'typeName', rules),
    styled('typeName', rules, { beforePt: 18, heading: 1, keepWithNext: true }),
  )
  const end = rules.abstractEnd
  if (end.kind === 'rule')
    return [name, paragraph(abstract, styled('abstract', rules, { rule: end.share.print }))]
  return [
    name,
    paragraph(abstract, styled('abstract', rules)),
    paragraph([{ text: end.text, bold: false }], styled('abstract', rules)),
  ]
}

function addressed(document: OfficialDocument, rules: Rules): readonly Paragraph[] {
  const { addressees = [], typeName } = document
  const lead = isProposal(typeName) ? rules.proposalWords : rules.addresseeWords
  const heading = typeName === null ? ({ heading: 1 } as const) : {}
  const [first, second] = addressees
  if (first === undefined) return []
  if (second === undefined)
    return [
      paragraph(
        [{ text: lead }, ...named(first)],
        styled('addresseeLead', rules, { align: 'center', beforePt: 14, ...heading }),
      ),
    ]
  return [
    paragraph(lead.trim(), styled('addresseeLead', rules, { leftMm: LEAD_MM, beforePt: 14, ...heading })),
    ...addressees.map((one, at) =>
      paragraph(
        [
          { text: '- ', italic: false },
          ...named(one),
          { text: at === addressees.length - 1 ? '.' : ';', italic: false },
        ],
        styled('addresseeLead', rules, { leftMm: NAMES_MM }),
      ),
    ),
  ]
}

const LEAD_MM = 30
const NAMES_MM = 52

const named = ({ name, address = null }: Addressee) => [
  { text: name, bold: true, italic: false },
  ...(address === null ? [] : [{ text: `\n${address}`, italic: false }]),
]

const bases = (list: readonly string[], rules: Rules): readonly Paragraph[] =>
  list.map((basis, at) =>
    paragraph(
      `${rules.basisDash}${basis.replace(/[.,;]+$/, '')}${at === list.length - 1 ? rules.basisLast : rules.basisEnd}`,
      styled('basis', rules, at === 0 ? { beforePt: 12 } : {}),
    ),
  )
