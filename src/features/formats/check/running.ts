import type { Rules } from '../rules/regime.ts'
import type { LineRule, RuleKey } from '../rules/rule.ts'
import type { Finding } from './finding.ts'
import type { Line } from './lines.ts'
import { figure, fits, rangeWords } from './looks.ts'
import type { Found } from './parts.ts'

/** Lines shorter than this are heads and list ends, which offices set in many ways. */
const RUNNING = 60

/** Running text as a whole: paragraphs with the same fault are one finding that names them all. */
export function runningFindings(found: readonly Found[], rules: Rules): readonly Finding[] {
  const body = found.filter(({ part }) => part === 'body').map(({ line }) => line)
  const long = body.filter(({ text }) => text.length >= RUNNING)
  return [
    ...grouped(body, 'Cỡ chữ nội dung', 'body', `cỡ ${rangeWords(rules.body.size)}`, (line) => {
      const wrong = line.spans.find(
        ({ text, sizePt }) => text.trim() !== '' && !fits(sizePt, rules.body.size, 0.25),
      )
      return wrong === undefined ? null : `cỡ ${figure(wrong.sizePt)}`
    }),
    ...grouped(long, 'Căn lề nội dung', null, 'dàn đều hai bên', ({ align }) =>
      align === 'justify' ? null : ALIGNED[align],
    ),
    ...grouped(
      long.filter(({ numbered }) => !numbered),
      'Lùi đầu dòng',
      'firstLineMm',
      `${rangeWords(rules.firstLineMm)} mm`,
      ({ firstLineMm }) => (fits(firstLineMm, rules.firstLineMm, 1) ? null : `${figure(firstLineMm)} mm`),
    ),
    ...grouped(long, 'Khoảng cách dòng', 'line', spacingWords(rules.line), (line) =>
      lineFault(line, rules.line),
    ),
    ...grouped(
      long,
      'Khoảng cách giữa các đoạn',
      'between',
      `ít nhất ${figure(rules.between.least)} pt`,
      (line) => {
        const gap = line.beforePt + line.afterPt
        return gap >= rules.between.least - 0.5 ? null : `${figure(gap)} pt`
      },
    ),
  ]
}

const ALIGNED = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', justify: 'dàn đều' } as const

const spacingWords = ({ kind, of }: LineRule): string =>
  kind === 'exact'
    ? `ít nhất ${figure(of.least)} pt (đặt Exactly hoặc At least)`
    : `từ ${figure(of.least)} đến ${figure(of.most)} dòng`

function lineFault({ line, spans }: Line, rule: LineRule): string | null {
  const size = spans[0]?.sizePt ?? 0
  const said = line.kind === 'times' ? `${figure(line.of)} dòng` : `${figure(line.of)} pt`
  const points = line.kind === 'times' ? line.of * SINGLE_LINE * size : line.of
  const good =
    rule.kind === 'exact'
      ? points >= rule.of.least - 0.5
      : fits(points / (SINGLE_LINE * size || 1), rule.of, 0.1)
  return good ? null : said
}

/** Of Times New Roman in one em. */
const SINGLE_LINE = 1.149

function grouped(
  lines: readonly Line[],
  rule: string,
  key: RuleKey | null,
  wanted: string,
  fault: (line: Line) => string | null,
): readonly Finding[] {
  const faults = Map.groupBy(
    lines.flatMap((line) => {
      const found = fault(line)
      return found === null ? [] : [{ line, found }]
    }),
    ({ found }) => found,
  )
  return [...faults].map(([found, all]) => ({
    rule,
    place: placeOf(all.map(({ line }) => line)),
    found,
    wanted,
    key,
  }))
}

const NAMED = 5

/** "Đoạn 4, 7 và 12 (bắt đầu bằng “Giao Phòng …”)" */
export function placeOf(lines: readonly Line[]): string {
  const numbers = [...new Set(lines.map(({ paragraph }) => paragraph))]
  const first = lines[0]?.text.split(/\s+/).slice(0, 6).join(' ') ?? ''
  const named = numbers.slice(0, NAMED).join(', ')
  const rest = numbers.length > NAMED ? ` và ${numbers.length - NAMED} đoạn nữa` : ''
  return `Đoạn ${named}${rest}, từ “${first}…”`
}
