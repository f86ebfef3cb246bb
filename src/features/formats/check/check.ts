import type { IsoDate } from '#domain/date.ts'
import { ok, type Result, refuse } from '#domain/result.ts'
import type { DocxLayout } from '#platform/readers/word/docx-layout.ts'
import { type Rules, rulesOn, statedRules } from '../rules/regime.ts'
import type { Family, Regime } from '../rules/rule.ts'
import { vanishedBodiesIn } from '../vanished.ts'
import { type Finding, lineWords, type RuledFinding } from './finding.ts'
import { type Line, printedLines } from './lines.ts'
import { lookFindings } from './looks.ts'
import { pageFindings } from './page.ts'
import { type Found, type Part, recognise } from './parts.ts'
import { placeOf, runningFindings } from './running.ts'
import { dateOf, lastDayOf, wordingFindings } from './wording.ts'

export type FormatCheck = {
  readonly regime: Regime
  /** The day whose rules were applied, and whether the paper itself says it. */
  readonly on: IsoDate
  readonly dated: boolean
  readonly findings: readonly RuledFinding[]
  /** How many parts and paragraphs were looked at. */
  readonly looked: number
}

/** Compares a .docx with the rules of form of its family and day. `family` and `on` count where the paper does not say; without them a blank day is one of the printed year. */
export function checkFormat(
  layout: DocxLayout,
  asked: { readonly family: Family | null; readonly on: IsoDate | null; readonly today: IsoDate },
): Result<FormatCheck> {
  const lines = printedLines(layout)
  if (lines.some(isSecret))
    return refuse(
      'secret-marking',
      'Văn bản có dấu độ mật. Không đưa văn bản bí mật nhà nước vào hệ thống này.',
      'file',
    )
  const { family: own, found } = recognise(lines)
  const family = asked.family ?? own
  if (family === null)
    return refuse(
      'family-unknown',
      'Không thấy dòng “ĐẢNG CỘNG SẢN VIỆT NAM” hay “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”. Hãy chọn văn bản của Đảng hay của Nhà nước rồi kiểm tra lại.',
      'family',
    )
  const dateLine = found.find(({ part }) => part === 'placeDate')?.line
  const said = dateOf(dateLine)
  const on = said ?? asked.on ?? lastDayOf(dateLine, asked.today)
  const rules = rulesOn(family, on)
  const stated = new Map(statedRules(rules.regime).map((rule) => [rule.key, rule]))
  const findings = [
    ...pageFindings(layout, rules),
    ...missingFindings(found, rules),
    ...fontFindings(lines),
    ...alike(found.flatMap((one) => lookFindings(one, rules))),
    ...wordingFindings(found, rules, on),
    ...runningFindings(found, rules),
    ...bodyNameFindings(lines, on),
  ]
  return ok({
    regime: rules.regime,
    on,
    dated: said !== null,
    findings: findings.map((one) => ({
      ...one,
      stated: one.key === null ? null : (stated.get(one.key) ?? null),
    })),
    looked: found.length,
  })
}

/** Lines of one part with the same fault are one finding. */
const alike = (findings: readonly Finding[]): readonly Finding[] =>
  [...Map.groupBy(findings, ({ rule, found, wanted }) => `${rule}\n${found}\n${wanted}`).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return []
      return [
        others.length === 0 ? first : { ...first, place: `${first.place} và ${others.length} dòng nữa` },
      ]
    },
  )

/** A stamp is a line of its own near the top. */
const isSecret = ({ text, paragraph }: Line): boolean =>
  paragraph <= 20 && /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u.test(text.trim())

const needed: readonly (readonly [Part, string, (rules: Rules) => string | null])[] = [
  ['nation', 'Quốc hiệu, tên Đảng', (rules) => rules.nationWords],
  ['motto', 'Tiêu ngữ', (rules) => rules.mottoWords],
  ['issuer', 'Tên cơ quan ban hành', () => 'tên cơ quan ở góc trên bên trái'],
  ['issuerSign', 'Dấu ngăn cách dưới tên cơ quan', (rules) => rules.issuerSign],
  ['number', 'Số, ký hiệu', (rules) => `${rules.numberLead}01${rules.numberJoin}…`],
  ['placeDate', 'Địa danh, ngày tháng', () => '“Địa danh, ngày … tháng … năm …”'],
  ['signer', 'Họ tên người ký', () => 'chức vụ và họ tên người ký ở cuối văn bản'],
  ['recipientsLead', 'Nơi nhận', (rules) => rules.recipientsWords],
]

const missingFindings = (found: readonly Found[], rules: Rules): readonly Finding[] => {
  const has = (part: Part) => found.some((one) => one.part === part)
  const missing = needed.flatMap(([part, rule, wordsOf]): readonly Finding[] => {
    const wanted = wordsOf(rules)
    return wanted === null || has(part)
      ? []
      : [{ rule, place: 'Cả văn bản', found: 'không tìm thấy', wanted, key: null }]
  })
  const end = rules.abstractEnd
  const noHyphens = has('typeName') && end.kind === 'text' && !has('abstractEnd')
  return [
    ...missing,
    ...(noHyphens && end.kind === 'text'
      ? [
          {
            rule: 'Dưới trích yếu',
            place: 'Cuối trích yếu',
            found: 'không có dòng gạch nối',
            wanted: `“${end.text}”`,
            key: 'abstractEnd' as const,
          },
        ]
      : []),
  ]
}

function fontFindings(lines: readonly Line[]): readonly Finding[] {
  const others = Map.groupBy(
    lines.flatMap((line) =>
      line.spans
        .filter(({ text, font }) => text.trim() !== '' && !/^times new roman$/i.test(font))
        .map(({ font }) => ({ font, line })),
    ),
    ({ font }) => font,
  )
  return [...others].map(([font, all]) => ({
    rule: 'Phông chữ',
    place: placeOf(all.map(({ line }) => line)),
    found: font,
    wanted: 'Times New Roman',
    key: null,
  }))
}

const bodyNameFindings = (lines: readonly Line[], on: IsoDate): readonly Finding[] =>
  lines.flatMap((line) =>
    vanishedBodiesIn(line.text, on).map(({ words, source, instead }) => ({
      rule: 'Tên cơ quan',
      place: lineWords(line.text),
      found: `“${words}” không còn từ ngày 01/7/2025 (${source})`,
      wanted: instead,
      key: null,
    })),
  )
