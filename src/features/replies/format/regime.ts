import { type IsoDate, isoDate } from '#domain/date.ts'
import type { Page } from '#platform/document/document.ts'

/** The rules of form of one time, as data: which paper is set by which rules follows from its date. */
export type Regime = {
  readonly key: 'hd36' | 'hd05' | 'nd30'
  readonly family: 'party' | 'state'
  readonly from: IsoDate
  readonly source: string
  readonly page: Page
  readonly bodyPt: number
  readonly line: { readonly exactPt: number } | { readonly times: number }
  readonly firstLineMm: number
  readonly paragraphPt: number
  /** Between the lines of "Nơi nhận". */
  readonly recipientEnd: ',' | ';'
  readonly dash: '-' | '- '
  readonly positionBold: boolean
  readonly bodyEnd: '.' | './.'
}

const page: Page = {
  widthMm: 210,
  heightMm: 297,
  margin: { topMm: 20, bottomMm: 20, leftMm: 30, rightMm: 15 },
  number: { sizePt: 14, fromTopMm: 10 },
}

const party = {
  family: 'party',
  page,
  bodyPt: 14,
  line: { exactPt: 18 },
  firstLineMm: 10,
  paragraphPt: 6,
  dash: '-',
  positionBold: false,
  bodyEnd: '.',
} as const

/** Newest first within each family. */
const regimes: readonly Regime[] = [
  {
    ...party,
    key: 'hd05',
    from: isoDate('2026-05-27'),
    source: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026',
    recipientEnd: ';',
  },
  {
    ...party,
    key: 'hd36',
    from: isoDate('2018-04-03'),
    source: 'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018',
    recipientEnd: ',',
  },
  {
    family: 'state',
    page,
    bodyPt: 14,
    line: { times: 1.1 },
    firstLineMm: 10,
    paragraphPt: 6,
    dash: '- ',
    positionBold: true,
    bodyEnd: './.',
    key: 'nd30',
    from: isoDate('2020-03-05'),
    source: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I',
    recipientEnd: ';',
  },
]

/** The rules in force on the day a paper is issued; before the first, the first. */
export function regimeOf(family: Regime['family'], issuedOn: IsoDate): Regime {
  const own = regimes.filter((regime) => regime.family === family)
  return (own.find(({ from }) => from <= issuedOn) ?? own.at(-1)) as Regime
}
