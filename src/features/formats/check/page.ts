import type { DocxLayout, Section } from '#platform/readers/word/docx-layout.ts'
import type { Rules } from '../rules/regime.ts'
import type { Range, RuleKey } from '../rules/rule.ts'
import type { Finding } from './finding.ts'
import { figure, fits, rangeWords } from './looks.ts'

/** A millimetre more or less is no fault. */
const SLACK_MM = 1

const lengths = [
  ['pageWidthMm', 'Chiều rộng giấy', 'widthMm'],
  ['pageHeightMm', 'Chiều cao giấy', 'heightMm'],
  ['topMm', 'Lề trên', 'topMm'],
  ['bottomMm', 'Lề dưới', 'bottomMm'],
  ['leftMm', 'Lề trái', 'leftMm'],
  ['rightMm', 'Lề phải', 'rightMm'],
] as const satisfies readonly (readonly [RuleKey, string, keyof Section])[]

/** Sheet, margins and page number. Sheets that lie on their side carry wide tables and are left alone. */
export function pageFindings({ sections, lines }: DocxLayout, rules: Rules): readonly Finding[] {
  const upright = sections.filter(({ widthMm, heightMm }) => widthMm <= heightMm)
  return [
    ...upright.flatMap((section, at) => lengthFindings(section, upright.length === 1 ? null : at + 1, rules)),
    ...numberFindings(upright[0] ?? sections[0], isLong(lines), rules),
  ]
}

const lengthFindings = (section: Section, at: number | null, rules: Rules): readonly Finding[] =>
  lengths.flatMap(([key, rule, name]) => {
    const wanted: Range = rules[key]
    const measured = section[name]
    return fits(measured, wanted, SLACK_MM)
      ? []
      : [
          {
            rule,
            place: at === null ? 'Cả văn bản' : `Phần (section) thứ ${at}`,
            found: `${figure(measured)} mm`,
            wanted: `${rangeWords(wanted)} mm`,
            key,
          },
        ]
  })

/** Whether there surely is a second page. */
const isLong = (lines: DocxLayout['lines']): boolean =>
  lines.reduce((sum, { text }) => sum + text.length, 0) > TWO_PAGES
const TWO_PAGES = 3_500

function numberFindings(
  { pageNumber, ownFirstPage }: Section,
  long: boolean,
  rules: Rules,
): readonly Finding[] {
  const finding = (found: string, wanted: string): Finding => ({
    rule: 'Số trang',
    place: 'Lề trên',
    found,
    wanted,
    key: 'pageNumberSize',
  })
  const wanted = `chữ số đứng, cỡ ${rangeWords(rules.pageNumberSize)}, giữa lề trên, không in ở trang đầu`
  if (pageNumber === null) return long ? [finding('không có số trang', wanted)] : []
  const [span] = pageNumber.spans.filter(({ text }) => text.includes('#'))
  const wrong = [
    ...(pageNumber.at === 'bottom' ? ['ở lề dưới'] : []),
    ...(pageNumber.align === 'center' ? [] : ['không ở giữa']),
    ...(span === undefined || fits(span.sizePt, rules.pageNumberSize, 0.25)
      ? []
      : [`cỡ ${figure(span.sizePt)}`]),
    ...(span?.italic ? ['nghiêng'] : []),
    ...(ownFirstPage ? [] : ['in cả ở trang đầu']),
  ]
  return wrong.length === 0 ? [] : [finding(wrong.join(', '), wanted)]
}
