import type { IsoDate } from '#domain/date.ts'
import { vanishedBodiesIn } from '#domain/vanished-bodies.ts'
import type { Rules } from '../rules/regime.ts'
import { type Finding, lineWords } from './finding.ts'
import type { Line } from './lines.ts'
import type { Found, Part } from './parts.ts'
import { placeOf } from './running.ts'

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

/** Parts that a paper must have and this one has not. */
export const missingFindings = (found: readonly Found[], rules: Rules): readonly Finding[] => {
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

/** Lines in another font, one finding for each font. */
export function fontFindings(lines: readonly Line[]): readonly Finding[] {
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

/** Bodies that ended. */
export const bodyNameFindings = (lines: readonly Line[], on: IsoDate): readonly Finding[] =>
  lines.flatMap((line) =>
    vanishedBodiesIn(line.text, on).map(({ words, source, instead }) => ({
      rule: 'Tên cơ quan',
      place: lineWords(line.text),
      found: `“${words}” không còn từ ngày 01/7/2025 (${source})`,
      wanted: instead,
      key: null,
    })),
  )
