import type { IsoDate } from '#domain/date.ts'
import type { Page, Paper, Part } from '#platform/document/document.ts'
import type { OfficialDocument } from '../official.ts'
import type { WardRules } from '../rules/correction.ts'
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
  /** What the ward corrected in the rules of form (`loadRules`). */
  readonly rules: WardRules
  readonly bothSides?: boolean
}

/**
 * Papers in the given order as one, each on its own pages and by the rules of its own day, as they were known when it was issued. The sheet is that
 * of the first.
 */
export function paperOf(
  documents: readonly OfficialDocument[],
  { today, title, rules: ward, bothSides = false }: Options,
): Paper {
  const ruled = apart(documents.map((document) => ({ document, rules: rulesFor(document, today, ward) })))
  const first = ruled[0]?.rules ?? rulesOn('party', today, ward)
  return {
    title,
    page: pageOf(first),
    bothSides,
    text: { sizePt: first.body.size.print, line: lineOf(first.line) },
    styles: Object.assign({}, ...ruled.map(({ rules }) => stylesOf(rules))),
    parts: ruled.flatMap(({ document, rules }) => partsOf(document, rules, today)),
  }
}

const rulesFor = ({ family, issuedOn, formedAt }: OfficialDocument, today: IsoDate, ward: WardRules): Rules =>
  rulesOn(family, issuedOn ?? today, ward, formedAt === undefined ? null : new Date(formedAt))

type Ruled = { readonly document: OfficialDocument; readonly rules: Rules }

/** Of papers under one regime, of which the ward corrected some, the looks must not be taken for each other: "Nội dung (Đảng)", "Nội dung (Đảng, 2)". */
function apart(ruled: readonly Ruled[]): readonly Ruled[] {
  const variants = Map.groupBy(ruled, ({ rules }) => rules.regime.family)
  return ruled.map(({ document, rules }) => {
    const all = [...new Set(variants.get(rules.regime.family)?.map((one) => keyOf(one.rules)))]
    const at = all.indexOf(keyOf(rules))
    return { document, rules: { ...rules, variant: at === 0 ? '' : String(at + 1) } }
  })
}

const keyOf = ({ regime, variant }: Rules): string => `${regime.key} ${variant}`

const partsOf = (document: OfficialDocument, rules: Rules, today: IsoDate): readonly Part[] => [
  {
    blocks: [
      head(document, rules, today),
      ...opening(document, rules),
      ...bodyBlocks(document.body, rules, rules.bodyEnd),
      closing(document, rules),
    ],
  },
  ...(document.annexes ?? []).map((annex, at) => annexPart(annex, at, document, rules)),
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
