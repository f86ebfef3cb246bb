import type { IsoDate } from '#domain/date.ts'
import type { Page, Paper, Part } from '#platform/document/document.ts'
import type { OfficialDocument } from '../official.ts'
import { type Rules, rulesOn } from '../rules/regime.ts'
import { annexPart } from './annex.ts'
import { bodyBlocks } from './body.ts'
import { closing } from './closing.ts'
import { head } from './head.ts'
import { opening } from './opening.ts'
import { lineOf, stylesOf } from './styles.ts'

type Options = {
  /** Decides for papers without a date. */
  readonly today: IsoDate
  readonly title: string
  readonly bothSides?: boolean
}

/** Papers in the given order as one, each on its own pages and by the rules of its own day. The sheet is that of the first. */
export function paperOf(
  documents: readonly OfficialDocument[],
  { today, title, bothSides = false }: Options,
): Paper {
  const ruled = documents.map((document) => ({ document, rules: rulesFor(document, today) }))
  const first = ruled[0]?.rules ?? rulesOn('party', today)
  return {
    title,
    page: pageOf(first),
    bothSides,
    text: { sizePt: first.body.size.print, line: lineOf(first.line) },
    styles: Object.assign({}, ...ruled.map(({ rules }) => stylesOf(rules))),
    parts: ruled.flatMap(({ document, rules }) => partsOf(document, rules, today)),
  }
}

const rulesFor = ({ family, issuedOn }: OfficialDocument, today: IsoDate): Rules =>
  rulesOn(family, issuedOn ?? today)

const partsOf = (document: OfficialDocument, rules: Rules, today: IsoDate): readonly Part[] => [
  {
    blocks: [
      head(document, rules, today),
      ...opening(document, rules),
      ...bodyBlocks(document.body, rules, rules.bodyEnd),
      closing(document, rules),
    ],
  },
  ...(document.annexes ?? []).map((annex) => annexPart(annex, document, rules)),
]

/** The sheet of a regime. */
export const pageOf = (rules: Rules): Page => ({
  widthMm: rules.pageWidthMm.print,
  heightMm: rules.pageHeightMm.print,
  margin: {
    topMm: rules.topMm.print,
    bottomMm: rules.bottomMm.print,
    leftMm: rules.leftMm.print,
    rightMm: rules.rightMm.print,
  },
  number: { sizePt: rules.pageNumberSize.print, fromTopMm: rules.pageNumberFromTopMm.print },
})
